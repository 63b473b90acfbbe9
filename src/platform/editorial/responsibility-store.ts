import type { EntryKey } from '../../domain/shared/entry-key';
import type { Sql } from '../sql';
import type { Assignment } from './entry-store';

const where = 'where content_type = ? and document_id = ? and locale = ?';

const bindingsOf = (key: EntryKey) => [key.contentType, key.documentId, key.locale];

/** Writes who is asked to work on an entry; null takes the assignment away. */
export const writeAssignment = async (sql: Sql, key: EntryKey, assignment: Assignment | null): Promise<void> => {
  await sql.query(
    `update editorial_entries set
       assignee_id = ?, assignee_name = ?, assigned_by = ?, assigned_by_name = ?,
       assigned_at = ?::timestamptz, assignment_due_at = ?::timestamptz ${where}`,
    [
      assignment?.assignee.id ?? null,
      assignment?.assignee.name ?? null,
      assignment?.by.id ?? null,
      assignment?.by.name ?? null,
      assignment?.at.toISOString() ?? null,
      assignment?.dueAt?.toISOString() ?? null,
      ...bindingsOf(key),
    ],
  );
};

export const writeCollaborators = async (sql: Sql, key: EntryKey, ids: readonly number[]): Promise<void> => {
  await sql.query(`update editorial_entries set collaborator_ids = ?::integer[] ${where}`, [ids, ...bindingsOf(key)]);
};

/** Gives an entry to a new owner, who needs no place among its collaborators. */
export const writeOwner = async (sql: Sql, key: EntryKey, ownerId: number): Promise<void> => {
  await sql.query(
    `update editorial_entries set owner_id = ?, collaborator_ids = array_remove(collaborator_ids, ?::integer) ${where}`,
    [ownerId, ownerId, ...bindingsOf(key)],
  );
};

/** Names of those of these people who have a working account. */
export const readActivePeople = async (sql: Sql, ids: readonly number[]): Promise<ReadonlyMap<number, string>> => {
  const rows = await sql.query<{ id: number; name: string }>(
    `select id, coalesce(nullif(concat_ws(' ', nullif(firstname, ''), nullif(lastname, '')), ''), username, email) as name
       from admin_users where id = any(?) and is_active and not coalesce(blocked, false)`,
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
};

/** People with a working account whose name holds a text, whatever its case, in the order of their names. */
export const readColleagues = async (
  sql: Sql,
  wanted: { readonly search: string; readonly limit: number },
): Promise<readonly { readonly id: number; readonly name: string; readonly roles: readonly string[] }[]> =>
  sql.query(
    `select person.id, person.name, array(
              select role.code from admin_users_roles_lnk link join admin_roles role on role.id = link.role_id
               where link.user_id = person.id order by role.id
            ) as roles
       from (
         select id, coalesce(nullif(concat_ws(' ', nullif(firstname, ''), nullif(lastname, '')), ''), username, email) as name
           from admin_users where is_active and not coalesce(blocked, false)
       ) person
      where position(lower(?) in lower(person.name)) > 0
      order by person.name, person.id limit ?`,
    [wanted.search, wanted.limit],
  );
