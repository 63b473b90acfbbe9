import { versionsToPurge, type RetainedVersion, type RetentionPolicy } from '../../domain/history/retention';
import type { EntryKey } from '../../domain/shared/entry-key';
import type { Actor } from '../../domain/workflow/actor';
import { lockEntry } from '../editorial/entry-store';
import { recordNote } from '../editorial/transition-store';
import { toId, type Sql } from '../sql';

/** What a retention run takes, or would take, from one entry. */
export interface EntryPurge {
  readonly key: EntryKey;
  readonly versions: readonly { readonly id: number; readonly number: number; readonly hash: string }[];
  readonly bytes: number;
}

const keyBindings = (key: EntryKey) => [key.contentType, key.documentId, key.locale];

/** Entries with more versions than `most`, or after a key in order: a page of those that could have something to purge. */
export const entriesAfter = async (sql: Sql, after: EntryKey | null, limit: number): Promise<readonly EntryKey[]> => {
  const rows = await sql.query<{ content_type: string; document_id: string; locale: string }>(
    `select content_type, document_id, locale from editorial_entries
      where highest_major > 0 and (content_type, document_id, locale) > (?, ?, ?)
      order by content_type, document_id, locale limit ?`,
    [...(after ? keyBindings(after) : ['', '', '']), limit],
  );
  return rows.map((row) => ({
    contentType: row.content_type as EntryKey['contentType'],
    documentId: row.document_id,
    locale: row.locale as EntryKey['locale'],
  }));
};

interface CandidateRow {
  id: string;
  number: number;
  content_hash: string;
  major: number | null;
  is_protected: boolean;
  is_purged: boolean;
  bytes: number | null;
}

/** The versions of an entry that the policy lets go. A content that another version still needs stays. */
export const planPurge = async (sql: Sql, key: EntryKey, policy: RetentionPolicy): Promise<EntryPurge | null> => {
  const rows = await sql.query<CandidateRow>(
    `select version.id, version.number, version.content_hash, log.major,
            content.content is null as is_purged, pg_column_size(content.content) as bytes,
            version.id in (entry.working_version_id, coalesce(entry.live_version_id, 0))
              or exists (select 1 from editorial_pins pin where pin.version_id = version.id)
              or exists (select 1 from editorial_reviews review where review.version_id = version.id and review.ended_at is null
                          and review.content_type = version.content_type and review.document_id = version.document_id
                          and review.locale = version.locale)
              or exists (select 1 from editorial_fixes fix where version.id in (fix.base_version_id, fix.parked_version_id)
                          and (fix.ended_at is null or fix.published_version_id = entry.live_version_id)
                          and fix.content_type = version.content_type
                          and fix.document_id = version.document_id and fix.locale = version.locale)
              or exists (select 1 from editorial_corrections correction
                          where version.id in (correction.version_before, correction.version_after)
                          and correction.dropped_at is null and correction.content_type = version.content_type
                          and correction.document_id = version.document_id and correction.locale = version.locale)
              or exists (select 1 from editorial_translation_bases basis
                          where basis.content_type = version.content_type and basis.document_id = version.document_id
                            and (version.id in (basis.source_version_id, basis.pattern_version_id)
                              or exists (select 1 from jsonb_each_text(basis.attribute_patterns) followed
                                          where followed.value = version.id::text)))
              or exists (select 1 from editorial_versions made where made.content_type = version.content_type
                          and made.document_id = version.document_id and made.source_version_id = version.id) as is_protected
       from editorial_versions version
       join editorial_entries entry on entry.content_type = version.content_type
        and entry.document_id = version.document_id and entry.locale = version.locale
       join editorial_contents content on content.hash = version.content_hash
       left join lateral (
         select min(major) as major from publication_log log
          where log.content_type = version.content_type and log.document_id = version.document_id
            and log.locale = version.locale and log.version_id = version.id and log.major is not null
       ) log on true
      where version.content_type = ? and version.document_id = ? and version.locale = ?
      order by version.number`,
    keyBindings(key),
  );
  const versions = rows.map((row): RetainedVersion & { hash: string; bytes: number } => ({
    id: toId(row.id),
    number: row.number,
    major: row.major,
    isProtected: row.is_protected,
    isPurged: row.is_purged,
    hash: row.content_hash,
    bytes: row.bytes ?? 0,
  }));
  const going = new Set(versionsToPurge(versions, policy).map(({ id }) => id));
  const needed = await hashesNeededElsewhere(sql, key, versions, going);
  const purged = versions.filter(({ id, hash }) => going.has(id) && !needed.has(hash));
  if (purged.length === 0) return null;
  const bytes = new Map(purged.map((version) => [version.hash, version.bytes]));
  return {
    key,
    versions: purged.map(({ id, number, hash }) => ({ id, number, hash })),
    bytes: [...bytes.values()].reduce((sum, size) => sum + size, 0),
  };
};

const hashesNeededElsewhere = async (
  sql: Sql,
  key: EntryKey,
  versions: readonly { readonly id: number; readonly hash: string }[],
  going: ReadonlySet<number>,
): Promise<ReadonlySet<string>> => {
  const kept = versions.filter(({ id }) => !going.has(id)).map(({ hash }) => hash);
  const hashes = versions.filter(({ id }) => going.has(id)).map(({ hash }) => hash);
  if (hashes.length === 0) return new Set();
  const rows = await sql.query<{ content_hash: string }>(
    `select distinct content_hash from editorial_versions
      where content_hash = any(?::char(64)[]) and (content_type, document_id, locale) <> (?, ?, ?)`,
    [hashes, ...keyBindings(key)],
  );
  return new Set([...kept, ...rows.map(({ content_hash }) => content_hash)]);
};

const retention: Actor = { kind: 'system', userId: null, name: 'retention', stepRoles: [], isAdministrator: false };

/** Empties the contents, with a purge row for each and one audit row; needs a transaction. */
export const purge = async (sql: Sql, plan: EntryPurge, policy: RetentionPolicy, now: Date): Promise<void> => {
  const { key } = plan;
  const entry = await lockEntry(sql, key);
  if (!entry) throw new Error(`${key.contentType} ${key.documentId} has no state`);
  const numbers = new Map<string, number[]>();
  for (const { hash, number } of plan.versions) numbers.set(hash, [...(numbers.get(hash) ?? []), number]);
  for (const [hash, versionNumbers] of numbers) {
    await sql.query(
      `insert into editorial_purges
         (content_type, document_id, locale, content_hash, version_numbers, policy, actor_name, purged_at)
       values (?, ?, ?, ?, ?::integer[], ?, ?, ?::timestamptz)`,
      [...keyBindings(key), hash, versionNumbers, describe(policy), retention.name, now.toISOString()],
    );
    await sql.query('update editorial_contents set content = null where hash = ?', [hash]);
  }
  await recordNote(
    sql,
    entry,
    { before: {}, after: { purged: plan.versions.map(({ number }) => number) } },
    {
      action: 'purge',
      actor: retention,
      origin: 'code',
      comment: describe(policy),
      versionId: entry.workingVersionId,
      now,
    },
  );
};

const describe = ({ majors, minorsUnder }: RetentionPolicy): string =>
  `keep ${majors} majors, and the minors under the newest ${minorsUnder}`;
