import { chooseWorkflow } from '../../../../domain/workflow/choose-workflow';
import type { Workflow } from '../../../../domain/workflow/workflow';
import { readEntryFacts } from '../../../../platform/editorial/entry-facts';
import type { StoredEntry } from '../../../../platform/editorial/entry-store';
import { readWorkflowList } from '../../../../platform/editorial/workflow-store';
import type { Sql } from '../../../../platform/sql';

/** The workflow that a submission of an entry opens now, and the revision of the list it is from. */
export interface ChosenWorkflow {
  readonly workflow: Workflow;
  readonly revision: number;
}

/** Null where no workflow fits the entry. What is live is fixed in a short review: the last step alone. */
export const workflowOfEntry = async (sql: Sql, entry: StoredEntry): Promise<ChosenWorkflow | null> => {
  const list = await readWorkflowList(sql);
  if (!list) return null;
  const workflow = chooseWorkflow(list.workflows, await readEntryFacts(sql, entry));
  if (!workflow) return null;
  const steps = entry.fix ? workflow.steps.slice(-1) : workflow.steps;
  return { workflow: { ...workflow, steps }, revision: list.revision };
};

/** Whether a submission may go live at once: then it has to wait for its place in the publication order. */
export const isSubmissionEverDirect = async (sql: Sql): Promise<boolean> =>
  ((await readWorkflowList(sql))?.workflows ?? []).some(({ retired, steps }) => !retired && steps.length === 0);
