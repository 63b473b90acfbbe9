import type { Locale } from '../../../../domain/shared/locales';
import { readList } from '../../../../platform/delivery/list-queries';
import { fromJson, readSql } from '../../../../platform/sql';
import { plainQuery } from '../../contracts';
import type { DeliveryCore } from '../core';
import { json, listKey, type ReadAnswer, type ReadRequest } from './answer';
import { entryJson } from './list-entries';
import { parseQuery } from './parse-query';

const mostNotices = 100;

/** The notices that the site shows at this moment. */
export const readNotices = async (core: DeliveryCore, locale: Locale, { query }: ReadRequest): Promise<ReadAnswer> => {
  parseQuery(plainQuery, query);
  const rows = await readList(readSql(core.strapi), {
    type: 'site-notice',
    locales: [locale],
    filters: [],
    after: null,
    fromKey: null,
    toKey: null,
    limit: mostNotices,
    withBody: false,
  });
  const now = core.clock.now().getTime();
  const timed = rows.map((row) => ({ row, ...timesOf(row.head) }));
  const shown = timed.filter(({ from, to }) => from <= now && now < to);
  const changes = timed.flatMap(({ from, to }) => [from, to]).filter((time) => time > now && Number.isFinite(time));
  return {
    status: 200,
    contentType: json,
    body: `{"data":[${shown.map(({ row }) => entryJson(row, 'none')).join(',')}],"meta":{}}`,
    surrogateKeys: [listKey('site-notice', locale)],
    changesAt: changes.length > 0 ? new Date(Math.min(...changes)) : null,
  };
};

const timesOf = (head: string): { readonly from: number; readonly to: number } => {
  const { startsAt, endsAt } = fromJson<{ startsAt: string | null; endsAt: string | null }>(head);
  return {
    from: startsAt === null ? Number.NEGATIVE_INFINITY : Date.parse(startsAt),
    to: endsAt === null ? Number.POSITIVE_INFINITY : Date.parse(endsAt),
  };
};
