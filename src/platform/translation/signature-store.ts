import type { Core } from '@strapi/strapi';
import type { Content } from '../../domain/history/snapshot';
import { editorialTypes, type EditorialType } from '../../domain/shared/content-types';
import type { ContentMarks } from '../../domain/translation/content-parts';
import { nameOfMarks, signContent } from '../../domain/translation/content-signature';
import type { Sql } from '../sql';
import { contentMarksOf } from './content-marks';

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
export const signContents = async (sql: Sql, marks: SigningMarks): Promise<number> => {
  let signed = 0;
  for (;;) {
    const rows = await sql.query<{ content_type: EditorialType; hash: string; content: string }>(
      `with compared (content_type, hash) as (
         select entry.content_type, entry.working_content_hash
           from editorial_entries entry
           join editorial_translation_bases basis on basis.content_type = entry.content_type
            and basis.document_id = entry.document_id and basis.locale = entry.locale
         union
         select version.content_type, version.content_hash
           from editorial_translation_bases basis
           join editorial_versions version on version.id = basis.source_version_id
         union
         select version.content_type, version.content_hash
           from publication_log log
           join editorial_versions version on version.id = log.version_id
          where log.kind = 'published'
       )
       select compared.content_type, content.hash, content.content
         from compared
         join editorial_contents content on content.hash = compared.hash and content.content is not null
        where not exists (select 1 from editorial_content_texts known
                           where known.content_hash = compared.hash and known.marks = ?)
        limit ?`,
      [marks.name, atOnce],
    );
    if (rows.length === 0) return signed;
    const signatures = rows.map(({ content_type, content }) =>
      signContent(JSON.parse(content) as Content, marks.byType[content_type]),
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
    signed += rows.length;
  }
};
