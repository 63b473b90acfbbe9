import { fromJson, toId, type Binding, type Sql } from '../sql';

export interface AuditFilter {
  readonly type?: string;
  readonly documentId?: string;
  readonly locale?: string;
  readonly actor?: number;
  readonly actorKind?: string;
  readonly action?: string;
  readonly origin?: string;
  readonly version?: number;
  /** ISO 8601 instants, both included. */
  readonly from?: string;
  readonly to?: string;
  /** Id below which the page starts. */
  readonly cursor?: number;
}

interface AuditRow {
  id: string;
  action: string;
  content_type: string;
  document_id: string;
  locale: string;
  version_id: string | null;
  actor_kind: string;
  actor_id: number | null;
  actor_name: string;
  origin: string;
  comment: string | null;
  before: string | null;
  after: string | null;
  occurred_at: Date;
}

/** Audit rows, newest first. */
export const readAuditRows = async (sql: Sql, filter: AuditFilter, limit: number) => {
  const conditions: readonly (readonly [string, Binding | undefined])[] = [
    ['content_type = ?', filter.type],
    ['document_id = ?', filter.documentId],
    ['locale = ?', filter.locale],
    ['actor_id = ?', filter.actor],
    ['actor_kind = ?', filter.actorKind],
    ['action = ?', filter.action],
    ['origin = ?', filter.origin],
    ['version_id = ?', filter.version],
    ['occurred_at >= ?::timestamptz', filter.from],
    ['occurred_at <= ?::timestamptz', filter.to],
    ['id < ?', filter.cursor],
  ];
  const given = conditions.filter(([, value]) => value !== undefined);
  const where = given.length > 0 ? `where ${given.map(([text]) => text).join(' and ')}` : '';
  const rows = await sql.query<AuditRow>(`select * from editorial_audit ${where} order by id desc limit ?`, [
    ...given.map(([, value]) => value as Binding),
    limit,
  ]);
  return rows.map((row) => ({
    id: toId(row.id),
    action: row.action,
    contentType: row.content_type,
    documentId: row.document_id,
    locale: row.locale,
    version: row.version_id === null ? null : toId(row.version_id),
    actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
    origin: row.origin,
    comment: row.comment,
    before: row.before === null ? null : fromJson(row.before),
    after: row.after === null ? null : fromJson(row.after),
    occurredAt: row.occurred_at.toISOString(),
  }));
};
