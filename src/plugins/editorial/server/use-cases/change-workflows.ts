import { DomainFailure } from '../../../../domain/shared/failure';
import { checkWorkflows } from '../../../../domain/workflow/check-workflows';
import { currentActing } from '../../../../platform/editorial/acting';
import { readNameable } from '../../../../platform/editorial/workflow-usage';
import { appendWorkflowList, lockWorkflowList } from '../../../../platform/editorial/workflow-store';
import { inTransaction } from '../../../../platform/sql';
import type { WorkflowsBody, WorkflowsView } from '../../contracts/workflows';
import type { EditorialCore } from '../core';
import { workflowsInForce, workflowsView } from './read-workflows';

/**
 * Replaces the workflows. Reviews that are open go on by the steps that they began with, so nobody
 * is stranded; submissions from now on find the new list. A dry run only checks and previews.
 * @throws DomainFailure STALE_WORKFLOWS and what `checkWorkflows` refuses
 */
export const changeWorkflows = (
  core: EditorialCore,
  { revision, workflows }: WorkflowsBody,
  isDryRun: boolean,
): Promise<WorkflowsView> => {
  const { actor } = currentActing(core.strapi);
  return inTransaction(core.strapi, async (sql) => {
    await lockWorkflowList(sql);
    const inForce = await workflowsInForce(sql);
    if (inForce.revision !== revision) {
      throw new DomainFailure('STALE_WORKFLOWS', {
        given: revision,
        current: inForce.revision,
        author: inForce.changedBy.name,
        changedAt: inForce.changedAt.toISOString(),
      });
    }
    const { roles, categories } = await readNameable(core.strapi, sql);
    checkWorkflows(workflows, inForce.workflows, {
      roles: new Set(roles.map(({ code }) => code)),
      categories: new Set(categories),
    });
    if (isDryRun) return workflowsView(core, sql, { ...inForce, workflows }, true);
    await appendWorkflowList(sql, {
      workflows,
      by: { id: actor.userId, name: actor.name },
      now: core.clock.now(),
    });
    return workflowsView(core, sql, await workflowsInForce(sql), true);
  });
};
