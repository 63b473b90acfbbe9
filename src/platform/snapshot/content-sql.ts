import type { Core } from '@strapi/strapi';
import { editorialTypeOf, supportingTypeOf } from '../content-type-uids';
import { systemAttributes, type Attribute, type JoinTable, type Model } from './models';

/**
 * Builds the SQL expression that reads a whole entry (components, dynamic zones, references,
 * media) as one jsonb value. Made once per content type from Strapi's own metadata; a second deep
 * read through Strapi would nearly double the price of a save.
 */
export const contentExpression = (
  strapi: Core.Strapi,
  uid: string,
  alias: string,
  options: { readonly withRowIds: boolean },
): string => {
  const build = new ContentSql(strapi, options.withRowIds);
  return build.object(uid, alias);
};

/** Most arguments that PostgreSQL passes to one function call, in pairs. */
const pairsPerCall = 40;

class ContentSql {
  private depth = 0;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly withRowIds: boolean,
  ) {}

  object(uid: string, alias: string): string {
    const model = this.strapi.getModel(uid as never) as unknown as Model;
    const pairs = Object.entries(model.attributes)
      .filter(([name, attribute]) => !systemAttributes.has(name) && attribute.type !== 'password')
      .map(([name, attribute]) => `'${name}', ${this.attribute(uid, alias, name, attribute)}`);
    if (this.withRowIds) pairs.push(`'__row', ${alias}.id`);
    const calls: string[] = [];
    for (let start = 0; start < pairs.length; start += pairsPerCall) {
      calls.push(`jsonb_build_object(${pairs.slice(start, start + pairsPerCall).join(', ')})`);
    }
    return `(${calls.join(' || ')})`;
  }

  private attribute(uid: string, alias: string, name: string, attribute: Attribute): string {
    switch (attribute.type) {
      case 'component':
        return this.component(uid, alias, name, attribute);
      case 'dynamiczone':
        return this.dynamicZone(uid, alias, name, attribute);
      case 'relation':
        return this.relation(uid, alias, name, attribute);
      case 'media':
        return this.media(uid, alias, name, attribute);
      default:
        return this.scalar(uid, alias, name, attribute);
    }
  }

  private scalar(uid: string, alias: string, name: string, attribute: Attribute): string {
    const column = `${alias}."${this.meta(uid).attributes[name]?.columnName ?? name}"`;
    switch (attribute.type) {
      case 'datetime':
      case 'timestamp':
        return `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
      case 'date':
        return `to_char(${column}, 'YYYY-MM-DD')`;
      case 'time':
      case 'biginteger':
        return `${column}::text`;
      default:
        return column;
    }
  }

  private component(uid: string, alias: string, name: string, attribute: Attribute): string {
    const link = this.nextAlias('link');
    const row = this.nextAlias('row');
    const target = attribute.component as string;
    const join = this.joinTable(uid, name);
    const from = `"${join.name}" ${link} join "${this.meta(target).tableName}" ${row}
      on ${row}.id = ${link}."${join.inverseJoinColumn.name}"
      where ${link}."${join.joinColumn.name}" = ${alias}.id and ${link}.field = '${name}'
        and ${link}.component_type = '${target}'`;
    const object = this.object(target, row);
    return attribute.repeatable
      ? this.list(object, from, `${link}."order", ${link}.id`)
      : `(select ${object} from ${from} limit 1)`;
  }

  private dynamicZone(uid: string, alias: string, name: string, attribute: Attribute): string {
    const link = this.nextAlias('link');
    const join = this.joinTable(uid, name);
    const cases = (attribute.components ?? []).map((target) => {
      const row = this.nextAlias('row');
      const typed = `${this.object(target, row)} || jsonb_build_object('__component', '${target}')`;
      return `when '${target}' then (select ${typed} from "${this.meta(target).tableName}" ${row}
        where ${row}.id = ${link}.cmp_id)`;
    });
    // Strapi leaves the links of a zone that was emptied, to components that are gone.
    return `coalesce((select jsonb_agg(zone.part order by zone."order", zone.id) from (
      select case ${link}.component_type ${cases.join(' ')} end as part, ${link}."order", ${link}.id
      from "${join.name}" ${link} where ${link}."${join.joinColumn.name}" = ${alias}.id and ${link}.field = '${name}'
    ) zone where zone.part is not null), '[]'::jsonb)`;
  }

  private relation(uid: string, alias: string, name: string, attribute: Attribute): string {
    const link = this.nextAlias('link');
    const row = this.nextAlias('row');
    const target = attribute.target as string;
    const join = this.joinTable(uid, name);
    const from = `"${join.name}" ${link} join "${this.meta(target).tableName}" ${row}
      on ${row}.id = ${link}."${join.inverseJoinColumn.name}" where ${link}."${join.joinColumn.name}" = ${alias}.id`;
    const contentType = editorialTypeOf(target) ?? supportingTypeOf(target) ?? target;
    const object = `jsonb_build_object('contentType', '${contentType}', 'documentId', ${row}.document_id)`;
    return attribute.relation?.endsWith('ToMany')
      ? this.list(object, from, `${join.orderColumnName ? `${link}."${join.orderColumnName}", ` : ''}${link}.id`)
      : `(select ${object} from ${from} limit 1)`;
  }

  private media(uid: string, alias: string, name: string, attribute: Attribute): string {
    const link = this.nextAlias('link');
    const row = this.nextAlias('row');
    const join = this.joinTable('plugin::upload.file', 'related');
    const from = `"${join.name}" ${link} join "${this.meta('plugin::upload.file').tableName}" ${row}
      on ${row}.id = ${link}."${join.joinColumn.name}"
      where ${link}."${join.morphColumn?.idColumn.name ?? 'related_id'}" = ${alias}.id
        and ${link}."${join.morphColumn?.typeColumn.name ?? 'related_type'}" = '${uid}' and ${link}.field = '${name}'`;
    const object = `jsonb_build_object('id', ${row}.id, 'name', ${row}.name, 'hash', ${row}.hash,
      'mime', ${row}.mime, 'url', ${row}.url, 'alternativeText', ${row}.alternative_text, 'caption', ${row}.caption)`;
    return attribute.multiple
      ? this.list(object, from, `${link}."order", ${link}.id`)
      : `(select ${object} from ${from} order by ${link}."order", ${link}.id limit 1)`;
  }

  private list(object: string, from: string, order: string): string {
    return `coalesce((select jsonb_agg(${object} order by ${order}) from ${from}), '[]'::jsonb)`;
  }

  private nextAlias(kind: string): string {
    this.depth += 1;
    return `${kind}_${this.depth}`;
  }

  private meta(uid: string) {
    return this.strapi.db.metadata.get(uid) as unknown as {
      readonly tableName: string;
      readonly attributes: Readonly<Record<string, { readonly columnName?: string; readonly joinTable?: JoinTable }>>;
    };
  }

  private joinTable(uid: string, name: string): JoinTable {
    const join = this.meta(uid).attributes[name]?.joinTable;
    if (!join) throw new Error(`${uid}.${name} has no join table to read from`);
    return join;
  }
}
