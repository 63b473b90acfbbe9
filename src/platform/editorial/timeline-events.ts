import { versionActions } from '../../domain/history/version-chain';
import type { EntryKey } from '../../domain/shared/entry-key';
import { toId, type Sql } from '../sql';

/** An audit row that made no version: a decision, a publication, a pin … */
export interface StoredEvent {
  readonly id: number;
  readonly action: string;
  readonly occurredAt: Date;
  readonly actor: { readonly kind: string; readonly id: number | null; readonly name: string };
  readonly comment: string | null;
  readonly versionId: number | null;
  /** The newest version of the page's when it happened. */
  readonly under: number;
}

interface EventRow {
  id: string;
  action: string;
  occurred_at: Date;
  actor_kind: string;
  actor_id: number | null;
  actor_name: string;
  comment: string | null;
  version_id: string | null;
}

/**
 * What happened between the versions of a page, newest first. `versionIds` are the page's, newest
 * first; `above` is the version that follows them, where the page isn't the first one.
 */
export const readEventsBetween = async (
  sql: Sql,
  key: EntryKey,
  page: { readonly versionIds: readonly number[]; readonly above: number | null; readonly limit: number },
): Promise<readonly StoredEvent[]> => {
  const ids = page.above === null ? page.versionIds : [page.above, ...page.versionIds];
  const bounds = await sql.query<{ version_id: string; audit_id: string | null }>(
    `select version.id as version_id,
            (select min(audit.id) from editorial_audit audit where audit.version_id = version.id) as audit_id
       from unnest(?::bigint[]) with ordinality as version (id, position) order by position`,
    [ids],
  );
  const starts = bounds.flatMap(({ version_id, audit_id }) =>
    audit_id === null ? [] : [{ versionId: toId(version_id), auditId: toId(audit_id) }],
  );
  const [newest] = starts;
  const oldest = starts.at(-1);
  if (!newest || !oldest) return [];
  const rows = await sql.query<EventRow>(
    `select id, action, occurred_at, actor_kind, actor_id, actor_name, comment, version_id from editorial_audit
      where content_type = ? and document_id = ? and locale = ? and id > ? and id < ? and action <> all(?)
      order by id desc limit ?`,
    [
      key.contentType,
      key.documentId,
      key.locale,
      oldest.auditId,
      page.above === null ? Number.MAX_SAFE_INTEGER : newest.auditId,
      versionActions,
      page.limit,
    ],
  );
  return rows.flatMap((row) => {
    const under = starts.find(({ auditId }) => auditId < toId(row.id));
    return under ? [toEvent(row, under.versionId)] : [];
  });
};

const toEvent = (row: EventRow, under: number): StoredEvent => ({
  id: toId(row.id),
  action: row.action,
  occurredAt: row.occurred_at,
  actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
  comment: row.comment,
  versionId: row.version_id === null ? null : toId(row.version_id),
  under,
});
