import { checkRules } from '../../../../../domain/checklist/rules';
import { DomainFailure } from '../../../../../domain/shared/failure';
import { currentActing } from '../../../../../platform/editorial/acting';
import { appendChecklist, lockChecklist, readChecklist } from '../../../../../platform/editorial/checklist-store';
import { inTransaction } from '../../../../../platform/sql';
import type { ChecklistBody, ChecklistView } from '../../../contracts/checklist';
import type { EditorialCore } from '../../core';
import { checklistView } from './read-checklist';

/**
 * Replaces the rules; submissions from now on are judged by them, reviews that are open are not.
 * @throws DomainFailure STALE_CHECKLIST, CHECKLIST_INVALID
 */
export const changeChecklist = (core: EditorialCore, { revision, rules }: ChecklistBody): Promise<ChecklistView> => {
  const { actor } = currentActing(core.strapi);
  return inTransaction(core.strapi, async (sql) => {
    await lockChecklist(sql);
    const inForce = await readChecklist(sql);
    if (inForce.revision !== revision) {
      throw new DomainFailure('STALE_CHECKLIST', {
        given: revision,
        current: inForce.revision,
        author: inForce.changedBy?.name ?? '',
        changedAt: inForce.changedAt?.toISOString() ?? null,
      });
    }
    checkRules(rules);
    await appendChecklist(sql, { rules, by: { id: actor.userId, name: actor.name }, now: core.clock.now() });
    return checklistView(await readChecklist(sql), true);
  });
};
