import { foldName } from '../../domain/finding/fold-name';
import type { EditorialType } from '../../domain/shared/content-types';
import type { EntryKey } from '../../domain/shared/entry-key';
import type { Locale } from '../../domain/shared/locales';
import type { Actor } from '../../domain/workflow/actor';
import type { Condition } from '../editorial/reading-scope';
import type { Sql } from '../sql';

export interface NamingEntry {
  readonly key: EntryKey;
  readonly inDraft: boolean;
  readonly inLive: boolean;
}

/** Entries out of the trash that name a document in their working version or in what is live, without itself. */
export const entriesNaming = async (
  sql: Sql,
  document: Pick<EntryKey, 'contentType' | 'documentId'>,
): Promise<readonly NamingEntry[]> => {
  const { contentType, documentId } = document;
  const rows = await sql.query<{
    content_type: EditorialType;
    document_id: string;
    locale: Locale;
    in_draft: boolean;
    in_live: boolean;
  }>(
    `select entry.content_type, entry.document_id, entry.locale,
            coalesce(bool_or(naming.is_draft), false) as in_draft, coalesce(bool_or(not naming.is_draft), false) as in_live
       from (
         select content_type, document_id, locale, true as is_draft from editorial_search where named @> ?::text[]
         union all
         select content_type, document_id, locale, false from editorial_live_references
          where target_type = ? and target_document_id = ?
       ) naming
       join editorial_entries entry on entry.content_type = naming.content_type
        and entry.document_id = naming.document_id and entry.locale = naming.locale and entry.trashed_at is null
      where not (entry.content_type = ? and entry.document_id = ?)
      group by entry.content_type, entry.document_id, entry.locale
      order by entry.content_type, entry.document_id, entry.locale`,
    [[`${contentType}/${documentId}`], contentType, documentId, contentType, documentId],
  );
  return rows.map((row) => ({
    key: { contentType: row.content_type, documentId: row.document_id, locale: row.locale },
    inDraft: row.in_draft,
    inLive: row.in_live,
  }));
};

/** From now on the double's id and all addresses that it ever had lead to the document that stays. */
export const noteMerge = async (
  sql: Sql,
  merge: { readonly contentType: EditorialType; readonly from: string; readonly into: string },
  actor: Actor,
  now: Date,
): Promise<void> => {
  const { contentType, from, into } = merge;
  await sql.query(`update editorial_earlier_slugs set document_id = ? where content_type = ? and document_id = ?`, [
    into,
    contentType,
    from,
  ]);
  await sql.query(`update editorial_merges set into_document_id = ? where content_type = ? and into_document_id = ?`, [
    into,
    contentType,
    from,
  ]);
  await sql.query(
    `insert into editorial_merges (content_type, document_id, into_document_id, actor_id, actor_name, merged_at)
     values (?, ?, ?, ?, ?, ?)
     on conflict (content_type, document_id) do update set into_document_id = excluded.into_document_id,
       actor_id = excluded.actor_id, actor_name = excluded.actor_name, merged_at = excluded.merged_at`,
    [contentType, from, into, actor.userId, actor.name, now],
  );
};

export interface LikelyDouble {
  readonly documentId: string;
  readonly locale: Locale;
  readonly name: string;
  readonly isSame: boolean;
}

const mostNamed = 5;

/**
 * Documents that are called like this in some language, by name or by another name of theirs; then those
 * whose name holds all words of this one.
 */
export const findDoubles = async (
  sql: Sql,
  wanted: {
    readonly contentType: EditorialType;
    readonly names: readonly string[];
    readonly words: string | null;
    readonly except: string | null;
    readonly scope: Condition;
  },
): Promise<readonly LikelyDouble[]> => {
  const folded = wanted.names.map(foldName).filter((name) => name !== '');
  if (folded.length === 0) return [];
  const rows = await sql.query<{ document_id: string; locale: Locale; name: string; is_same: boolean }>(
    `select * from (
       select distinct on (found.document_id) found.document_id, found.locale, found.name,
              found.folded_names && ?::text[] as is_same, ts_rank(found.name_terms, ?::tsquery, 1) as rank
         from editorial_search found
         join editorial_entries entry on entry.content_type = found.content_type
          and entry.document_id = found.document_id and entry.locale = found.locale and entry.trashed_at is null
        where found.content_type = ? and found.document_id is distinct from ?
          and (found.folded_names && ?::text[] or found.name_terms @@ ?::tsquery) and ${wanted.scope.text}
        order by found.document_id, is_same desc, found.locale
     ) doubles order by is_same desc, rank desc, document_id limit ${mostNamed}`,
    [
      folded,
      wanted.words ?? '',
      wanted.contentType,
      wanted.except,
      folded,
      wanted.words ?? '',
      ...wanted.scope.bindings,
    ],
  );
  return rows.map((row) => ({
    documentId: row.document_id,
    locale: row.locale,
    name: row.name,
    isSame: row.is_same,
  }));
};
