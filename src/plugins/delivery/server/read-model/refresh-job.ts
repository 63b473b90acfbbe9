import { isDeliveredType, type DeliveredType } from '../../../../domain/delivery/delivered-types';
import type { Locale } from '../../../../domain/shared/locales';
import { liveRowsNaming, type DeliveredKey } from '../../../../platform/delivery/read-model-store';
import { lockPublicationOrder } from '../../../../platform/editorial/publication-log';
import type { Task } from '../../../../platform/jobs/job-runner';
import { inTransaction, type Sql } from '../../../../platform/sql';
import type { DeliveryCore } from '../core';
import { refreshRows } from './refresh-rows';

export const refreshTask = 'delivery.refresh';

/** Renders many rows again, as one change: nobody sees a half of it. */
export const createRefreshTask =
  (coreOf: () => DeliveryCore): Task =>
  (payload) => {
    const core = coreOf();
    return inTransaction(core.strapi, async (sql) => {
      await lockPublicationOrder(sql);
      const keys = payload['all'] === true ? await allLiveRows(sql) : await namingRows(sql, payload);
      await refreshRows(core, sql, keys, core.clock.now());
    });
  };

const namingRows = (sql: Sql, payload: Readonly<Record<string, unknown>>): Promise<readonly DeliveredKey[]> => {
  const { type, documentId, locale } = payload;
  if (!isDeliveredType(type)) throw new Error(`nothing of the type ${String(type)} is delivered`);
  return liveRowsNaming(sql, { type, documentId: String(documentId), locale: String(locale) });
};

const allLiveRows = async (sql: Sql): Promise<readonly DeliveredKey[]> => {
  const rows = await sql.query<{ content_type: DeliveredType; document_id: string; locale: Locale }>(
    `select content_type, document_id, locale from delivery_entries
      where is_live and content_type <> 'site' order by content_type, document_id, locale`,
  );
  return rows.map((row) => ({ type: row.content_type, documentId: row.document_id, locale: row.locale }));
};
