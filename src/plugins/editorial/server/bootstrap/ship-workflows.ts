import { shippedWorkflows } from '../../../../domain/workflow/shipped-workflows';
import { appendWorkflowList, lockWorkflowList, readWorkflowList } from '../../../../platform/editorial/workflow-store';
import { inTransaction } from '../../../../platform/sql';
import type { EditorialCore } from '../core';

/** Brings the workflows that ship, only where none are configured: what the newsroom made of them stays. */
export const shipWorkflows = (core: EditorialCore): Promise<void> =>
  inTransaction(core.strapi, async (sql) => {
    await lockWorkflowList(sql);
    if (await readWorkflowList(sql)) return;
    await appendWorkflowList(sql, {
      workflows: shippedWorkflows,
      by: { id: null, name: 'system' },
      now: core.clock.now(),
    });
  });
