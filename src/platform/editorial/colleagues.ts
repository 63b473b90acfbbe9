import type { EntryKey } from '../../domain/shared/entry-key';
import type { Right } from '../../domain/workflow/transitions';
import { uidOf } from '../content-type-uids';
import type { Sql } from '../sql';
import { permissionOfRight } from './rights';

export interface Colleague {
  readonly id: number;
  /** Codes of all roles of the person. */
  readonly roleCodes: readonly string[];
}

/**
 * The active people whose roles give a right on a type in a language, whatever the entry. Read from
 * the roles' permissions in one statement: judging each person's ability would cost every
 * submission a second.
 */
export const holdersOf = async (
  sql: Sql,
  right: Right,
  { contentType, locale }: Pick<EntryKey, 'contentType' | 'locale'>,
): Promise<readonly Colleague[]> => {
  const rows = await sql.query<{ id: number; codes: string[] }>(
    `select person.id, array_agg(distinct role.code) as codes
       from admin_users person
       join admin_users_roles_lnk held on held.user_id = person.id
       join admin_roles role on role.id = held.role_id
      where person.is_active and not coalesce(person.blocked, false)
        and exists (
          select 1 from admin_users_roles_lnk other
            join admin_permissions_role_lnk given on given.role_id = other.role_id
            join admin_permissions permission on permission.id = given.permission_id
           where other.user_id = person.id and permission.action = ? and permission.subject = ?
             and (permission.properties -> 'locales' is null
                  or jsonb_typeof(permission.properties -> 'locales') <> 'array'
                  or permission.properties -> 'locales' @> to_jsonb(?::text)))
      group by person.id order by person.id`,
    [permissionOfRight[right], uidOf(contentType), locale],
  );
  return rows.map(({ id, codes }) => ({ id, roleCodes: codes }));
};
