import { formatLabel, labelsOf } from '../../domain/history/labels';
import type { VersionNote } from '../../domain/history/version-note';
import { DomainFailure } from '../../domain/shared/failure';
import type { EntryKey } from '../../domain/shared/entry-key';
import { fromJson, toId, type Sql } from '../sql';

export interface StoredVersion {
  readonly id: number;
  readonly number: number;
  readonly label: string;
  readonly hash: string;
  readonly rowHash: string;
  readonly schemaVersion: string;
  readonly action: string;
  readonly origin: string;
  readonly actor: { readonly kind: string; readonly id: number | null; readonly name: string };
  readonly comment: string | null;
  readonly createdAt: Date;
  readonly changedFields: readonly string[] | null;
  readonly note: VersionNote | null;
  readonly purged: boolean;
  /** The version before it; null for the first one. */
  readonly previousId: number | null;
}

interface VersionRow {
  id: string;
  number: number;
  content_hash: string;
  row_hash: string;
  schema_version: string;
  action: string;
  origin: string;
  actor_kind: string;
  actor_id: number | null;
  actor_name: string;
  comment: string | null;
  created_at: Date;
  changed_fields: string[] | null;
  note: string | null;
  purged: boolean;
  previous_id: string | null;
  major: number | null;
  major_below: number;
  number_below: number;
}

/**
 * A version's major number is in the publication log; the minors count from the nearest major below
 * it, found by one index look-up a version: ids rise with numbers within an entry.
 */
const versionSelect = `
  select version.id, version.number, version.content_hash, version.row_hash, version.schema_version,
         version.action, version.origin, version.actor_kind, version.actor_id, version.actor_name,
         version.comment, version.created_at, version.changed_fields, version.note, content.content is null as purged, own.major,
         (select previous.id from editorial_versions previous
           where previous.content_type = version.content_type and previous.document_id = version.document_id
             and previous.locale = version.locale and previous.number = version.number - 1) as previous_id,
         coalesce(below.major, 0) as major_below, coalesce(below.number, 0) as number_below
    from editorial_versions version
    join editorial_contents content on content.hash = version.content_hash
    left join lateral (
      select log.major from publication_log log
       where log.content_type = version.content_type and log.document_id = version.document_id
         and log.locale = version.locale and log.version_id = version.id and log.major is not null
       limit 1
    ) own on true
    left join lateral (
      select log.major, earlier.number from publication_log log
        join editorial_versions earlier on earlier.id = log.version_id
       where log.content_type = version.content_type and log.document_id = version.document_id
         and log.locale = version.locale and log.major is not null and log.version_id < version.id
       order by log.version_id desc limit 1
    ) below on true
   where version.content_type = ? and version.document_id = ? and version.locale = ?`;

const keyBindings = (key: EntryKey) => [key.contentType, key.documentId, key.locale];

/** A page of an entry's versions, newest first; `before` is the number below which the page starts. */
export const readVersions = async (
  sql: Sql,
  key: EntryKey,
  page: { readonly before: number | null; readonly limit: number },
): Promise<readonly StoredVersion[]> => {
  const rows = await sql.query<VersionRow>(
    `${versionSelect} and (?::integer is null or version.number < ?) order by version.number desc limit ?`,
    [...keyBindings(key), page.before, page.before, page.limit],
  );
  return rows.map(toVersion);
};

/** One version of this entry with its content; null where the id belongs to another entry or to none. */
export const readVersion = async (
  sql: Sql,
  key: EntryKey,
  id: number,
): Promise<(StoredVersion & { readonly content: string }) | null> => {
  const [row] = await sql.query<VersionRow>(`${versionSelect} and version.id = ?`, [...keyBindings(key), id]);
  if (!row) return null;
  return { ...toVersion(row), content: await readContent(sql, row.content_hash) };
};

/** The id of the version that stands at a place in the entry's history; null where there is none. */
export const readVersionAt = async (sql: Sql, key: EntryKey, number: number): Promise<number | null> => {
  const [row] = await sql.query<{ id: string }>(
    `select id from editorial_versions where content_type = ? and document_id = ? and locale = ? and number = ?`,
    [...keyBindings(key), Math.min(number, 2_147_483_647)],
  );
  return row ? toId(row.id) : null;
};

/** The labels of all versions of an entry, by id. */
export const readLabels = async (sql: Sql, key: EntryKey): Promise<ReadonlyMap<number, string>> => {
  const rows = await sql.query<{ id: string; number: number; major: number | null }>(
    `select version.id, version.number, min(log.major) as major from editorial_versions version
       left join publication_log log on log.version_id = version.id and log.major is not null
        and log.content_type = version.content_type and log.document_id = version.document_id
        and log.locale = version.locale
      where version.content_type = ? and version.document_id = ? and version.locale = ?
      group by version.id order by version.number`,
    keyBindings(key),
  );
  const labels = labelsOf(rows);
  return new Map(rows.map(({ id }, index) => [toId(id), labels[index] as string]));
};

/** Some versions of an entry, without their content. */
export const readVersionSummaries = async (
  sql: Sql,
  key: EntryKey,
  ids: readonly number[],
): Promise<readonly StoredVersion[]> => {
  const rows = await sql.query<VersionRow>(`${versionSelect} and version.id = any(?)`, [...keyBindings(key), ids]);
  return rows.map(toVersion);
};

/** The canonical JSON that a content hash names. @throws DomainFailure VERSION_PURGED */
export const readContent = async (sql: Sql, hash: string): Promise<string> => {
  const [row] = await sql.query<{ content: string | null }>('select content from editorial_contents where hash = ?', [
    hash,
  ]);
  if (!row) throw new Error(`no content is stored under ${hash}`);
  if (row.content === null) throw new DomainFailure('VERSION_PURGED', { hash });
  return row.content;
};

const toVersion = (row: VersionRow): StoredVersion => ({
  id: toId(row.id),
  number: row.number,
  label: formatLabel({
    major: row.major,
    majorBelow: row.major_below,
    minorsSince: row.number - row.number_below,
  }),
  hash: row.content_hash,
  rowHash: row.row_hash,
  schemaVersion: row.schema_version,
  action: row.action,
  origin: row.origin,
  actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
  comment: row.comment,
  createdAt: row.created_at,
  changedFields: row.changed_fields,
  note: row.note === null ? null : fromJson<VersionNote>(row.note),
  purged: row.purged,
  previousId: row.previous_id === null ? null : toId(row.previous_id),
});
