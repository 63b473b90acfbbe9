import { formatCursor, parseCursor } from '../../../../domain/delivery/cursor';
import type { DeliveredType } from '../../../../domain/delivery/delivered-types';
import { languagesFrom } from '../../../../domain/delivery/fallback-languages';
import { boundsOfTime, isInOrderOfTime } from '../../../../domain/delivery/sort-key';
import { isEditorialType } from '../../../../domain/shared/content-types';
import type { Locale } from '../../../../domain/shared/locales';
import type { DeliveredRow } from '../../../../platform/delivery/delivered-row';
import { readList, readListPage, type ListPage, type ListWanted } from '../../../../platform/delivery/list-queries';
import { readSql, type Sql } from '../../../../platform/sql';
import { filterTypes, listQuery, namesQuery, supportingQuery, type ListQuery } from '../../contracts';
import type { DeliveryCore } from '../core';
import { json, listKey, withMembers, type ReadAnswer, type ReadRequest } from './answer';
import { bodyOf } from './body-of';
import { decode, encode } from './encode';
import { parseQuery } from './parse-query';

export const listEntries = async (
  core: DeliveryCore,
  type: DeliveredType,
  locale: Locale,
  { query }: ReadRequest,
): Promise<ReadAnswer> => {
  const wanted = parseListQuery(type, query);
  const bounds = boundsOfTime(type, wanted.from ?? null, wanted.to ?? null);
  const read = wanted.body === 'html' ? readPageInHtml : readListPage;
  const { entries, keys, next } = await read(readSql(core.strapi), {
    type,
    locales: languagesFrom(locale, wanted.fallback === 'true'),
    filters: filterTypes.flatMap((filter) => {
      const name = wanted[filter];
      return name === undefined ? [] : [{ type: filter, name }];
    }),
    after: wanted.cursor === undefined ? null : parseCursor(wanted.cursor, decode),
    ...bounds,
    limit: wanted.limit,
    withBody: wanted.body !== 'none',
  });
  return {
    status: 200,
    contentType: json,
    body: `{"data":[${entries}],"meta":${JSON.stringify({
      limit: wanted.limit,
      nextCursor: next && formatCursor(next, encode),
    })}}`,
    surrogateKeys: [listKey(type, locale), ...keys.flatMap((key) => keysOfListed(type, key))],
  };
};

const keysOfListed = (type: DeliveredType, key: string): readonly string[] => [
  `${type}/${key.slice(0, key.indexOf('/'))}`,
  `${type}/${key}`,
];

/** Bodies are made into HTML here: each entry has to be read. */
const readPageInHtml = async (sql: Sql, wanted: ListWanted): Promise<ListPage> => {
  const rows = await readList(sql, { ...wanted, limit: wanted.limit + 1 });
  const page = rows.slice(0, wanted.limit);
  return {
    entries: page.map((row) => entryJson(row, 'html')).join(','),
    keys: page.map(({ documentId, locale }) => `${documentId}/${locale}`),
    next: (rows.length > wanted.limit && page.at(-1)) || null,
  };
};

const parseListQuery = (type: DeliveredType, query: URLSearchParams): ListQuery => {
  if (!isEditorialType(type)) return { ...parseQuery(supportingQuery, query), fallback: 'false', body: 'none' };
  return isInOrderOfTime(type) ? parseQuery(listQuery, query) : parseQuery(namesQuery, query);
};

/** An entry of an answer: its stored JSON with what the request asked for besides. */
export const entryJson = (row: DeliveredRow, body: 'blocks' | 'html' | 'none'): string =>
  withMembers(row.head, {
    alternates: row.alternates,
    corrections: row.corrections,
    ...bodyOf(row.body, body),
    sequence: String(row.sequence),
  });
