import type { Content } from '../../domain/history/snapshot';
import { searchedContent, searchRules } from '../../domain/finding/searched-content';
import type { EntryKey } from '../../domain/shared/entry-key';
import type { Sql } from '../sql';

/** Keeps what an entry is found by; in the transaction that writes its version. */
export const indexEntry = async (sql: Sql, key: EntryKey, content: Content, contentHash: string): Promise<void> => {
  const { name, foldedNames, named, nameTerms, terms } = searchedContent(key.contentType, content);
  await sql.query(
    `insert into editorial_search
       (content_type, document_id, locale, content_hash, rules, name, folded_names, named, name_terms, terms)
     values (?, ?, ?, ?, ?, ?, ?::text[], ?::text[], ?::tsvector, ?::tsvector)
     on conflict (content_type, document_id, locale) do update set
       content_hash = excluded.content_hash, rules = excluded.rules, name = excluded.name,
       folded_names = excluded.folded_names, named = excluded.named, name_terms = excluded.name_terms,
       terms = excluded.terms`,
    [key.contentType, key.documentId, key.locale, contentHash, searchRules, name, foldedNames, named, nameTerms, terms],
    'index entry',
  );
};

const atOnce = 200;

interface UnindexedRow {
  readonly content_type: EntryKey['contentType'];
  readonly document_id: string;
  readonly locale: EntryKey['locale'];
  readonly hash: string;
  readonly content: string;
}

/**
 * Indexes some entries that aren't yet, or were by other rules; answers how many. Each is locked, since
 * somebody may be saving it; entries that are locked now are indexed by who holds them.
 */
export const indexSome = async (sql: Sql): Promise<number> => {
  const rows = await sql.query<UnindexedRow>(
    `select entry.content_type, entry.document_id, entry.locale, entry.working_content_hash as hash, content.content
       from editorial_entries entry
       join editorial_contents content on content.hash = entry.working_content_hash and content.content is not null
      where not exists (
        select 1 from editorial_search known
         where known.content_type = entry.content_type and known.document_id = entry.document_id
           and known.locale = entry.locale and known.content_hash = entry.working_content_hash and known.rules = ?)
      limit ${atOnce} for update of entry skip locked`,
    [searchRules],
  );
  for (const { content_type: contentType, document_id: documentId, locale, hash, content } of rows) {
    await indexEntry(sql, { contentType, documentId, locale }, JSON.parse(content) as Content, hash);
  }
  return rows.length;
};
