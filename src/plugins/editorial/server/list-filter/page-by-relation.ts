import type { Core } from '@strapi/strapi';
import type { EditorialType } from '../../../../domain/shared/content-types';
import { uidOf } from '../../../../platform/content-type-uids';
import type { DocumentCall } from '../document-middleware/types';

type Direction = 'asc' | 'desc';

interface Query {
  readonly where?: object;
  readonly orderBy?: readonly Readonly<Record<string, unknown>>[];
}

interface QueryParameters {
  transform(uid: string, parameters: object): Query;
}

/** As Strapi's metadata says how a model stands in the database. */
interface Attribute {
  readonly type: string;
  readonly relation?: string;
  readonly target?: string;
  readonly columnName?: string;
  readonly joinTable?: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly inverseJoinColumn: { readonly name: string };
  };
}

interface Order {
  readonly link: NonNullable<Attribute['joinTable']>;
  readonly table: string;
  readonly column: string;
  readonly direction: Direction;
}

const toOne = ['oneToOne', 'manyToOne'];

/** No row has it: Strapi takes an empty list for no condition at all. */
const noRow = -1;

/**
 * A page in the order of what entries name, such as their category. Strapi numbers all rows of a list before
 * it takes a page, lest a row with several names stood in it twice; of one that names one thing at most, the
 * page is looked up first, and Strapi reads and orders no more than that.
 */
export const narrowToPage = async (
  strapi: Core.Strapi,
  contentType: EditorialType,
  locale: string,
  call: DocumentCall,
): Promise<void> => {
  const uid = uidOf(contentType);
  const { filters, sort, start, limit, ...rest } = call.params;
  if (rest.status === 'published' || typeof start !== 'number' || typeof limit !== 'number') return;
  const asked = (strapi.get('query-params') as QueryParameters).transform(uid, { filters, sort });
  const order = orderOf(strapi, uid, asked.orderBy ?? []);
  if (order === null) return;
  const listed = strapi.db
    .queryBuilder(uid)
    .init({ select: ['id'], where: { $and: [asked.where ?? {}, { publishedAt: null, locale }] } } as never)
    .getKnexQuery();
  const rows: readonly { readonly id: number }[] = await strapi.db
    .connection(listed.as('listed'))
    .select('listed.id')
    .leftJoin({ link: order.link.name }, `link.${order.link.joinColumn.name}`, 'listed.id')
    .leftJoin({ named: order.table }, 'named.id', `link.${order.link.inverseJoinColumn.name}`)
    .orderBy([
      { column: `named.${order.column}`, order: order.direction },
      { column: 'listed.id', order: 'asc' },
    ])
    .limit(limit)
    .offset(start);
  call.params = { ...rest, sort, filters: { id: { $in: rows.length > 0 ? rows.map(({ id }) => id) : [noRow] } } };
};

/** The one order of the list, if it is by an attribute of the one thing that an entry names. */
const orderOf = (strapi: Core.Strapi, uid: string, orderBy: NonNullable<Query['orderBy']>): Order | null => {
  const [only, ...others] = orderBy.flatMap((one) => Object.entries(one));
  if (!only || others.length > 0) return null;
  const attributesOf = (model: string) =>
    strapi.db.metadata.get(model).attributes as unknown as Readonly<Record<string, Attribute>>;
  const relation = attributesOf(uid)[only[0]];
  const [inner, ...deeper] = Object.entries(only[1] ?? {}) as (readonly [string, unknown])[];
  if (!relation?.joinTable || !relation.target || !toOne.includes(relation.relation ?? '')) return null;
  if (!inner || deeper.length > 0) return null;
  const name = inner[0];
  const direction = String(inner[1]).toLowerCase();
  const column = attributesOf(relation.target)[name]?.columnName;
  if (column === undefined || (direction !== 'asc' && direction !== 'desc')) return null;
  return { link: relation.joinTable, table: strapi.db.metadata.get(relation.target).tableName, column, direction };
};
