import { inTransaction } from '../../../../platform/sql';
import type { DeliveryCore } from '../core';
import { rebuildReadModel } from './rebuild';

/** Changes with every change of what rows look like. */
const rendering = '1';

/** At the first start after an upgrade the rows are made by the new rules; instances start one by one. */
export const rebuildIfOutdated = (core: DeliveryCore): Promise<void> =>
  inTransaction(core.strapi, async (sql) => {
    const [state] = await sql.query<{ rendering: string | null }>('select rendering from delivery_state for update');
    if (state?.rendering === rendering) return;
    await rebuildReadModel(core);
    await sql.query('update delivery_state set rendering = ?', [rendering]);
  });
