import { factsOfContent } from '../../../../../domain/checklist/facts';
import { blockersIn, judgeChecklist } from '../../../../../domain/checklist/judge';
import type { Content } from '../../../../../domain/history/snapshot';
import { DomainFailure } from '../../../../../domain/shared/failure';
import { readAskedLinks, readChecklist } from '../../../../../platform/editorial/checklist-store';
import { readContent } from '../../../../../platform/editorial/read-versions';
import type { ActionContext } from '../perform-action';

/**
 * What the checklist requires has to be there when an entry is submitted or published without review.
 * Links are judged by what asking them came to before: nothing is asked while somebody waits.
 * @throws DomainFailure CHECKLIST_UNMET with the items
 */
export const requireChecklist = async ({ sql, entry }: ActionContext): Promise<void> => {
  const { rules } = await readChecklist(sql);
  if (!rules.some(({ contentType, severity }) => contentType === entry.key.contentType && severity === 'blocking'))
    return;
  const facts = factsOfContent(JSON.parse(await readContent(sql, entry.workingContentHash)) as Content);
  const asked = await readAskedLinks(sql, facts.links);
  const items = blockersIn(judgeChecklist(entry.key.contentType, facts, rules, asked));
  if (items.length > 0) throw new DomainFailure('CHECKLIST_UNMET', { items });
};
