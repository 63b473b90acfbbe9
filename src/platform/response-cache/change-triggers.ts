import type { Core } from '@strapi/strapi';
import { editorialTypes, supportingTypes } from '../../domain/shared/content-types';
import { uidOf } from '../content-type-uids';
import { inTransaction, type Sql } from '../sql';

interface Trigger {
  readonly name: string;
  readonly table: string;
  readonly definition: string;
}

const tell = 'execute function delivery_tell_change()';

const onRows = (table: string, suffix: string, events: string, condition: string): Trigger => ({
  name: `delivery_tell_${suffix}`,
  table,
  definition: `after ${events} on "${table}" for each row when (${condition}) ${tell}`,
});

const onStatements = (table: string, events = 'insert or update or delete'): Trigger => ({
  name: 'delivery_tell',
  table,
  definition: `after ${events} on "${table}" for each statement ${tell}`,
});

/** Tables of rights, and of what every public answer goes through. */
const tablesOfAccess = ['up_permissions', 'up_permissions_role_lnk', 'up_roles', 'i18n_locale'];

const tokenColumns = 'name, type, access_key, lifespan, expires_at';

/**
 * Everything of Strapi's that changes what the public gets beside the publication log: live rows
 * (also where something writes past the document service), supporting types, files, rights. Saving a
 * draft, uploading a file and using a token are not among it.
 */
const triggersOf = (strapi: Core.Strapi): readonly Trigger[] => {
  const tableOf = (uid: string): string => strapi.db.metadata.get(uid).tableName;
  const files = tableOf('plugin::upload.file');
  const settings = tableOf('strapi::core-store');
  return [
    ...editorialTypes.flatMap((contentType) => {
      const table = tableOf(uidOf(contentType));
      return [
        onRows(table, 'written', 'insert or update', 'new.published_at is not null'),
        onRows(table, 'removed', 'delete', 'old.published_at is not null'),
      ];
    }),
    // What was taken back in one language isn't replaced by another one: the end of that is seen by readers, too.
    onRows('editorial_entries', 'taken_back', 'update', "(old.liveness = 'retracted') <> (new.liveness = 'retracted')"),
    ...supportingTypes.map((contentType) => onStatements(tableOf(uidOf(contentType)))),
    onStatements(files, 'update or delete'),
    ...tablesOfAccess.map((table) => onStatements(table)),
    onStatements('strapi_api_tokens', `insert or delete or update of ${tokenColumns}`),
    onStatements('strapi_api_token_permissions'),
    onRows(
      settings,
      'settings',
      'insert or update',
      `new.key like 'plugin_users-permissions%' or new.key like 'plugin_i18n%'`,
    ),
  ];
};

/** Makes the triggers that are missing; Strapi's schema sync loses them when it rebuilds a table. */
export const ensureChangeTriggers = (strapi: Core.Strapi): Promise<void> =>
  inTransaction(strapi, async (sql) => {
    const known = await readTriggers(sql);
    for (const { name, table, definition } of triggersOf(strapi)) {
      // Making one again would wait for whoever writes to the table just now.
      if (!known.has(`${table}.${name}`)) await sql.query(`create trigger "${name}" ${definition}`);
    }
  });

const readTriggers = async (sql: Sql): Promise<ReadonlySet<string>> => {
  const rows = await sql.query<{ name: string }>(
    `select class.relname || '.' || trigger.tgname as name
       from pg_trigger trigger join pg_class class on class.oid = trigger.tgrelid
      where trigger.tgname like 'delivery\\_tell%'`,
  );
  return new Set(rows.map(({ name }) => name));
};
