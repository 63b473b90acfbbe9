import type { Sql } from '../sql';

/** Names of admin users by id; who has been removed since is missing. */
export const readPeople = async (sql: Sql, ids: readonly (number | null)[]): Promise<ReadonlyMap<number, string>> => {
  const known = ids.filter((id) => id !== null);
  if (known.length === 0) return new Map();
  const rows = await sql.query<{ id: number; name: string }>(
    `select id, coalesce(nullif(concat_ws(' ', nullif(firstname, ''), nullif(lastname, '')), ''), username, email) as name
       from admin_users where id = any(?)`,
    [known],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
};
