import type { EntryKey } from '../../domain/shared/entry-key';
import type { Sql } from '../sql';

export interface LeftRows {
  readonly count: number;
  readonly rows: readonly { readonly key: EntryKey; readonly at: Date | null }[];
}

export type LeftKind = 'schedules' | 'locks' | 'assignedReviews' | 'submittedReviews' | 'drafts';

const most = 100;

/** Rows of (content_type, document_id, locale, at) for one person, the most pressing first. */
const statements: Readonly<Record<LeftKind, string>> = {
  schedules: `select content_type, document_id, locale, due_at as at from editorial_schedules
    where set_by = ? and ended_at is null`,
  locks: `select content_type, document_id, locale, since as at from editorial_locks
    where holder_id = ? and expires_at > now()`,
  assignedReviews: `select content_type, document_id, locale, coalesce(assignment_due_at, assigned_at) as at
    from editorial_entries where assignee_id = ? and trashed_at is null`,
  submittedReviews: `select content_type, document_id, locale, submitted_at as at from editorial_reviews
    where submitted_by = ? and ended_at is null`,
  drafts: `select content_type, document_id, locale, updated_at as at from editorial_entries
    where owner_id = ? and approval_status in ('draft', 'rejected') and trashed_at is null and liveness <> 'retracted'`,
};

/** What a person has in hand, of each kind the count and the first rows. */
export const readLeftBehind = async (sql: Sql, userId: number): Promise<Readonly<Record<LeftKind, LeftRows>>> => {
  const read = async (kind: LeftKind): Promise<readonly [LeftKind, LeftRows]> => {
    const rows = await sql.query<{
      content_type: EntryKey['contentType'];
      document_id: string;
      locale: EntryKey['locale'];
      at: Date | null;
      total: string;
    }>(
      `select found.*, count(*) over () as total from (${statements[kind]}) found
        order by at, content_type, document_id, locale limit ?`,
      [userId, most],
    );
    return [
      kind,
      {
        count: Number(rows[0]?.total ?? 0),
        rows: rows.map((row) => ({
          key: { contentType: row.content_type, documentId: row.document_id, locale: row.locale },
          at: row.at,
        })),
      },
    ];
  };
  const found: (readonly [LeftKind, LeftRows])[] = [];
  for (const kind of Object.keys(statements) as LeftKind[]) found.push(await read(kind));
  return Object.fromEntries(found) as Record<LeftKind, LeftRows>;
};

export const readPerson = async (
  sql: Sql,
  id: number,
): Promise<{ readonly id: number; readonly name: string; readonly isActive: boolean } | null> => {
  const [row] = await sql.query<{ id: number; name: string; is_active: boolean }>(
    `select id, coalesce(nullif(concat_ws(' ', nullif(firstname, ''), nullif(lastname, '')), ''), username, email) as name,
            coalesce(is_active, false) and not coalesce(blocked, false) as is_active
       from admin_users where id = ?`,
    [id],
  );
  return row ? { id: row.id, name: row.name, isActive: row.is_active } : null;
};
