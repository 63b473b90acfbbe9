import type { Core } from '@strapi/strapi';
import type { Content } from '../../domain/history/snapshot';
import { editorialTypes, type EditorialType } from '../../domain/shared/content-types';
import type { ContentMarks } from '../../domain/translation/content-parts';
import { nameOfMarks, signContent } from '../../domain/translation/content-signature';
import type { Sql } from '../sql';
import { contentMarksOf } from './content-marks';
import type { DocumentName } from './coverage-sql';

export interface SigningMarks {
  readonly name: string;
  readonly byType: Readonly<Record<EditorialType, ContentMarks>>;
}

export const signingMarksOf = (strapi: Core.Strapi): SigningMarks => {
  const byType = Object.fromEntries(
    editorialTypes.map((type) => [type, contentMarksOf(strapi, type)]),
  ) as unknown as Record<EditorialType, ContentMarks>;
  return { name: nameOfMarks(byType), byType };
};

const atOnce = 500;

/**
 * Signs the contents that translations are compared by and that weren't signed yet: a content never
 * changes, so each is read once. Answers how many there were.
 */
export const signContents = async (
  sql: Sql,
  marks: SigningMarks,
  documents: readonly DocumentName[] | null = null,
): Promise<number> => {
  const unsigned = await findUnsigned(sql, marks, documents);
  for (let from = 0; from < unsigned.length; from += atOnce) {
    await sign(sql, marks, unsigned.slice(from, from + atOnce));
  }
  return unsigned.length;
};

interface UnsignedContent {
  readonly content_type: EditorialType;
  readonly hash: string;
}

const findUnsigned = (
  sql: Sql,
  marks: SigningMarks,
  documents: readonly DocumentName[] | null,
): Promise<readonly UnsignedContent[]> => {
  const narrow = (alias: string): string =>
    documents
      ? `(${alias}.content_type, ${alias}.document_id) in (select * from unnest(?::text[], ?::text[]))`
      : 'true';
  const names = documents
    ? [documents.map(({ contentType }) => contentType), documents.map(({ documentId }) => documentId)]
    : [];
  return sql.query<UnsignedContent>(
    `with compared (content_type, hash) as (
       select entry.content_type, entry.working_content_hash
         from editorial_entries entry
         join editorial_translation_bases basis on basis.content_type = entry.content_type
          and basis.document_id = entry.document_id and basis.locale = entry.locale
        where ${narrow('entry')}
       union
       select version.content_type, version.content_hash
         from editorial_translation_bases basis
         join editorial_versions version on version.id = basis.source_version_id
        where ${narrow('basis')}
       union
       select version.content_type, version.content_hash
         from publication_log log
         join editorial_versions version on version.id = log.version_id
        where log.major is not null and ${narrow('log')}
     )
     select compared.content_type, compared.hash
       from compared
      where not exists (select 1 from editorial_content_texts known
                         where known.content_hash = compared.hash and known.marks = ?)`,
    [...names, ...names, ...names, marks.name],
  );
};

const sign = async (sql: Sql, marks: SigningMarks, unsigned: readonly UnsignedContent[]): Promise<void> => {
  const typeOf = new Map(unsigned.map(({ hash, content_type }) => [hash, content_type]));
  const rows = await sql.query<{ hash: string; content: string }>(
    'select hash, content from editorial_contents where hash = any(?) and content is not null',
    [[...typeOf.keys()]],
  );
  const signatures = rows.map(({ hash, content }) =>
    signContent(JSON.parse(content) as Content, marks.byType[typeOf.get(hash) as EditorialType]),
  );
  await sql.query(
    `insert into editorial_content_texts (content_hash, marks, text_hash, facts_hash, fact_references)
     select given.hash, ?, given.text_hash, given.facts_hash,
            array(select jsonb_array_elements_text(given.named::jsonb))
       from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as given (hash, text_hash, facts_hash, named)
     on conflict (content_hash) do update set marks = excluded.marks, text_hash = excluded.text_hash,
       facts_hash = excluded.facts_hash, fact_references = excluded.fact_references`,
    [
      marks.name,
      rows.map(({ hash }) => hash),
      signatures.map(({ textHash }) => textHash),
      signatures.map(({ factsHash }) => factsHash),
      signatures.map(({ references }) => JSON.stringify(references)),
    ],
  );
};
