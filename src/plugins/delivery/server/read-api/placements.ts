import type { Locale } from '../../../../domain/shared/locales';
import { readShownPlacements } from '../../../../platform/editorial/placement-store';
import { readRows } from '../../../../platform/delivery/delivered-queries';
import { readSql } from '../../../../platform/sql';
import { plainQuery } from '../../contracts';
import type { DeliveryCore } from '../core';
import { json, keysOfRow, type ReadAnswer, type ReadRequest } from './answer';
import { entryJson } from './list-entries';
import { parseQuery } from './parse-query';

/** What stands in a slot of the pages at this moment, in its order. */
export const readSlot = async (
  core: DeliveryCore,
  locale: Locale,
  slot: string,
  { query }: ReadRequest,
): Promise<ReadAnswer> => {
  parseQuery(plainQuery, query);
  const sql = readSql(core.strapi);
  const { documents, until } = await readShownPlacements(sql, slot, locale, core.clock.now());
  const rows = await readRows(
    sql,
    documents.map(({ contentType, documentId }) => ({ type: contentType, documentId })),
    locale,
  );
  return {
    status: 200,
    contentType: json,
    body: `{"data":[${rows.map(({ row }) => entryJson(row, 'none')).join(',')}],"meta":{}}`,
    surrogateKeys: [
      `placement/${slot}/${locale}`,
      ...documents.map(({ contentType, documentId }) => `${contentType}/${documentId}/${locale}`),
      ...rows.flatMap(({ type, row }) => keysOfRow(type, row)),
    ],
    changesAt: until === null ? null : new Date(until),
  };
};
