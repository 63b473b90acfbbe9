import type { Workflow } from '../../../src/domain/workflow/workflow';
import type { WorkflowsView } from '../../../src/plugins/editorial/contracts/workflows';
import { expectOk, type Answer, type Client } from './client';

/** The workflows in force, without what is inside them: the form in which they are sent back. */
export const workflowsInForce = async (client: Client): Promise<{ revision: number; workflows: Workflow[] }> => {
  const { revision, workflows } = expectOk(await client.get('/editorial/workflows'), 'the workflows').body
    .data as WorkflowsView;
  return { revision, workflows: workflows.map(({ inside: _inside, ...workflow }) => workflow) };
};

/** Changes the workflows in force, as the settings page does: reads, changes, sends back. */
export const changeWorkflows = async (
  client: Client,
  change: (workflows: readonly Workflow[]) => readonly Workflow[],
): Promise<Answer> => {
  const { revision, workflows } = await workflowsInForce(client);
  return client.put('/editorial/workflows', { revision, workflows: change(workflows) });
};

/**
 * One approval for everything: most tests are about what an approval does, not about how many it
 * takes. The workflows that ship have tests of their own.
 */
export const useSingleApproval = async (admin: Client): Promise<void> => {
  const answer = await changeWorkflows(admin, (workflows) =>
    workflows.map((workflow) => ({ ...workflow, retired: workflow.code !== 'single-approval' })),
  );
  expectOk(answer, 'the change of the workflows');
};
