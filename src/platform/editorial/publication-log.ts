import type { EntryKey } from '../../domain/shared/entry-key';
import type { Locale } from '../../domain/shared/locales';
import { toId, type Sql } from '../sql';

/**
 * What happened to the public bytes of an entry, to what supports entries, or to what a slot shows. An entry
 * that goes live, corrected or not, has a major number in its row; no other row has one.
 */
export type PublicationKind =
  | 'published'
  | 'corrected'
  | 'unpublished'
  | 'retracted'
  | 'expired'
  | 'relinked'
  | 'placement-changed'
  | 'supporting-changed'
  | 'supporting-removed';

/** A slot of the pages in one language: its rows stand in the log under the slot's name. */
export interface SlotKey {
  readonly contentType: 'placement';
  readonly documentId: string;
  readonly locale: Locale;
}

/**
 * Holds the publication order until the transaction ends: publications go one after the other, in
 * the order of their sequence, so that a reader who has seen n never misses a lower one that
 * commits later. It also keeps two entries that name each other from going live past one another.
 */
export const lockPublicationOrder = async (sql: Sql): Promise<void> => {
  await sql.query('select last_sequence from publication_head for update');
};

/** Adds a row to the publication log and gives its sequence number. Needs the publication order. */
export const appendPublication = async (
  sql: Sql,
  publication: {
    readonly kind: PublicationKind;
    readonly key: EntryKey | SlotKey;
    readonly versionId: number | null;
    readonly major: number | null;
    readonly now: Date;
  },
): Promise<number> => {
  const { kind, key, versionId, major, now } = publication;
  const [row] = await sql.query<{ sequence: string }>(
    `with head as (
       update publication_head set last_sequence = last_sequence + 1 returning last_sequence
     )
     insert into publication_log
       (sequence, kind, content_type, document_id, locale, version_id, major, occurred_at)
     select last_sequence, ?, ?, ?, ?, ?, ?, ?::timestamptz from head
     returning sequence`,
    [kind, key.contentType, key.documentId, key.locale, versionId, major, now.toISOString()],
    'append publication',
  );
  if (!row) throw new Error('the publication log has lost its head');
  return toId(row.sequence);
};

/** What changed in the public bytes, entries and supporting types alike. */
export interface PublicChange {
  readonly kind: PublicationKind;
  readonly type: string;
  readonly documentId: string;
  readonly locale: string;
}

/** Adds rows for changes without a version of their own, in one statement; gives their numbers in the same order. */
export const appendChanges = async (
  sql: Sql,
  changes: readonly PublicChange[],
  now: Date,
): Promise<readonly number[]> => {
  if (changes.length === 0) return [];
  const rows = await sql.query<{ sequence: string }>(
    `with head as (
       update publication_head set last_sequence = last_sequence + ?::integer returning last_sequence - ?::integer as before
     )
     insert into publication_log (sequence, kind, content_type, document_id, locale, occurred_at)
     select head.before + change.position, change.kind, change.type, change.document_id, change.locale, ?::timestamptz
       from head, unnest(?::text[], ?::text[], ?::text[], ?::text[]) with ordinality
            as change (kind, type, document_id, locale, position)
      order by change.position
     returning sequence`,
    [
      changes.length,
      changes.length,
      now.toISOString(),
      changes.map(({ kind }) => kind),
      changes.map(({ type }) => type),
      changes.map(({ documentId }) => documentId),
      changes.map(({ locale }) => locale),
    ],
  );
  return rows.map(({ sequence }) => toId(sequence)).sort((one, other) => one - other);
};

/** The major number that a version already has, if it was live before. */
export const majorOfVersion = async (sql: Sql, key: EntryKey, versionId: number): Promise<number | null> => {
  const [row] = await sql.query<{ major: number }>(
    `select major from publication_log
      where content_type = ? and document_id = ? and locale = ? and version_id = ? and major is not null limit 1`,
    [key.contentType, key.documentId, key.locale, versionId],
  );
  return row?.major ?? null;
};
