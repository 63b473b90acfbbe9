import type { Content } from '../../../../domain/history/snapshot';
import type { Workflow } from '../../../../domain/workflow/workflow';
import { removeLock } from '../../../../platform/editorial/lock-store';
import { openReview } from '../../../../platform/editorial/review-store';
import { readContent } from '../../../../platform/editorial/read-versions';
import { goLive } from '../publication/go-live';
import { requireComplete } from '../publication/require-complete';
import { requireChecklist } from './checklist/require-checklist';
import type { ActionEffect } from './perform-action';

/**
 * Opens a review of the fitting workflow, bound to the working version. In a workflow without steps
 * the version goes live at once. The lock has done its work either way.
 */
export const submit: ActionEffect = async (context) => {
  const { core, sql, entry, acting, comment, now, options, decision, chosen } = context;
  await removeLock(sql, entry.key);
  await requireChecklist(context);
  if (decision.publishes !== null) return goLive(context);
  const content = JSON.parse(await readContent(sql, entry.workingContentHash)) as Content;
  requireComplete(core, entry.key, content);
  const { workflow, revision } = chosen as { workflow: Workflow; revision: number };
  const authors = [acting.actor.userId, entry.workingVersionAuthorId].filter((id) => id !== null);
  await openReview(sql, {
    key: entry.key,
    workflow,
    workflowRevision: revision,
    versionId: entry.workingVersionId,
    authorIds: [...new Set(authors)],
    urgent: options.urgent === true,
    actor: acting.actor,
    comment,
    now,
  });
  return { step: workflow.steps[0]?.code ?? null };
};
