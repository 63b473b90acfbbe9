import type { WorkflowList } from '../../../../domain/workflow/workflow';
import { readEntriesInWorkflows, readNameable } from '../../../../platform/editorial/workflow-usage';
import { readWorkflowList, type StoredWorkflowList } from '../../../../platform/editorial/workflow-store';
import { readSql, type Sql } from '../../../../platform/sql';
import type { WorkflowsView } from '../../contracts/workflows';
import type { EditorialCore } from '../core';

/** The workflows in force, with the entries that are inside each of them now. */
export const readWorkflows = async (core: EditorialCore, mayChange: boolean): Promise<WorkflowsView> => {
  const sql = readSql(core.strapi);
  return workflowsView(core, sql, await workflowsInForce(sql), mayChange);
};

export const workflowsInForce = async (sql: Sql): Promise<StoredWorkflowList> => {
  const list = await readWorkflowList(sql);
  if (!list) throw new Error('no workflows have been shipped');
  return list;
};

/** A list, also one that is only tried: what is inside belongs to the code and stays what it is. */
export const workflowsView = async (
  core: EditorialCore,
  sql: Sql,
  list: WorkflowList & Pick<StoredWorkflowList, 'changedAt' | 'changedBy'>,
  mayChange: boolean,
): Promise<WorkflowsView> => {
  const inside = await readEntriesInWorkflows(sql);
  const nameable = await readNameable(core.strapi, sql);
  return {
    revision: list.revision,
    changedAt: list.changedAt.toISOString(),
    changedBy: list.changedBy,
    workflows: list.workflows.map((workflow) => ({
      ...workflow,
      inside: inside.get(workflow.code) ?? { count: 0, entries: [] },
    })),
    roles: nameable.roles,
    mayChange,
  };
};
