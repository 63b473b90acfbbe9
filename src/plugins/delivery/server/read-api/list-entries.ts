import { formatCursor, parseCursor } from '../../../../domain/delivery/cursor';
import type { DeliveredType } from '../../../../domain/delivery/delivered-types';
import { languagesFrom } from '../../../../domain/delivery/fallback-languages';
import { boundsOfTime, isInOrderOfTime } from '../../../../domain/delivery/sort-key';
import { isEditorialType } from '../../../../domain/shared/content-types';
import type { Locale } from '../../../../domain/shared/locales';
import { readList, type DeliveredRow } from '../../../../platform/delivery/delivered-queries';
import { readSql } from '../../../../platform/sql';
import { filterTypes, listQuery, namesQuery, supportingQuery, type ListQuery } from '../../contracts';
import type { DeliveryCore } from '../core';
import { json, keysOfRow, listKey, withMembers, type ReadAnswer, type ReadRequest } from './answer';
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
  const rows = await readList(readSql(core.strapi), {
    type,
    locales: languagesFrom(locale, wanted.fallback === 'true'),
    filters: filterTypes.flatMap((filter) => {
      const name = wanted[filter];
      return name === undefined ? [] : [{ type: filter, name }];
    }),
    after: wanted.cursor === undefined ? null : parseCursor(wanted.cursor, decode),
    ...bounds,
    limit: wanted.limit + 1,
    withBody: wanted.body !== 'none',
  });
  const page = rows.slice(0, wanted.limit);
  const last = page.at(-1);
  const nextCursor = rows.length > wanted.limit && last ? formatCursor(last, encode) : null;
  return {
    status: 200,
    contentType: json,
    body: `{"data":[${page.map((row) => entryJson(row, wanted.body)).join(',')}],"meta":${JSON.stringify({
      limit: wanted.limit,
      nextCursor,
    })}}`,
    surrogateKeys: [listKey(type, locale), ...page.flatMap((row) => keysOfRow(type, row))],
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
