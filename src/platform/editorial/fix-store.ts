import type { EntryKey } from '../../domain/shared/entry-key';
import type { Actor } from '../../domain/workflow/actor';
import type { FixState } from '../../domain/workflow/entry-state';
import { toId, type Sql } from '../sql';

const where = 'content_type = ? and document_id = ? and locale = ?';

const bindingsOf = (key: EntryKey) => [key.contentType, key.documentId, key.locale];

/** Notes that the live version is being fixed, and which draft lies parked meanwhile. */
export const openFix = async (
  sql: Sql,
  key: EntryKey,
  fix: FixState & { readonly actor: Actor; readonly now: Date },
): Promise<void> => {
  await sql.query(
    `insert into editorial_fixes
       (content_type, document_id, locale, base_version_id, parked_version_id, started_by, started_by_name, started_at)
     values (?, ?, ?, ?, ?, ?, ?, ?::timestamptz)`,
    [
      ...bindingsOf(key),
      fix.baseVersionId,
      fix.parkedVersionId,
      fix.actor.userId,
      fix.actor.name,
      fix.now.toISOString(),
    ],
  );
};

export const endFix = async (
  sql: Sql,
  key: EntryKey,
  end: {
    readonly outcome: 'published' | 'dropped';
    readonly publishedVersionId: number | null;
    /** Attributes that the fix and the parked draft had both changed. */
    readonly conflicts: readonly string[];
    readonly now: Date;
  },
): Promise<void> => {
  await sql.query(
    `update editorial_fixes set ended_at = ?::timestamptz, outcome = ?, published_version_id = ?, conflicts = ?::text[]
      where ${where} and ended_at is null`,
    [end.now.toISOString(), end.outcome, end.publishedVersionId, end.conflicts, ...bindingsOf(key)],
  );
};

/** A draft that came back is still its author's, not that of the person who ended the fix. */
export const keepAuthorOf = async (sql: Sql, key: EntryKey, versionId: number): Promise<void> => {
  await sql.query(
    `update editorial_entries set working_author_id = (select actor_id from editorial_versions where id = ?)
      where ${where}`,
    [versionId, ...bindingsOf(key)],
  );
};

/** Who opened the fix that is being made, and when; null where none is. */
export const readFixStart = async (sql: Sql, key: EntryKey) => {
  const [row] = await sql.query<{ started_by: number | null; started_by_name: string; started_at: Date }>(
    `select * from editorial_fixes where ${where} and ended_at is null`,
    bindingsOf(key),
  );
  return row && { by: { id: row.started_by, name: row.started_by_name }, at: row.started_at };
};

/** What conflicted when a draft was put back on top of the fix that is live now; null where nothing did. */
export const readMergeConflicts = async (
  sql: Sql,
  key: EntryKey,
  liveVersionId: number,
): Promise<{ readonly fields: readonly string[]; readonly parkedVersionId: number } | null> => {
  const [row] = await sql.query<{ conflicts: string[]; parked_version_id: string }>(
    `select conflicts, parked_version_id from editorial_fixes
      where published_version_id = ? and ${where} and cardinality(conflicts) > 0 order by id desc limit 1`,
    [liveVersionId, ...bindingsOf(key)],
  );
  return row ? { fields: row.conflicts, parkedVersionId: toId(row.parked_version_id) } : null;
};
