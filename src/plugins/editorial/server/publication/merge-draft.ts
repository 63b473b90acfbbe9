import { mergeContents } from '../../../../domain/history/merge-contents';
import type { Content } from '../../../../domain/history/snapshot';
import type { FixState } from '../../../../domain/workflow/entry-state';
import { endFix, keepAuthorOf } from '../../../../platform/editorial/fix-store';
import { readVersion } from '../../../../platform/editorial/read-versions';
import { writingAs } from '../../../../platform/editorial/write-scope';
import type { ActionContext } from '../use-cases/perform-action';
import { planFor, writePlan } from '../use-cases/restore-plan';

/**
 * A fix has gone live: the draft that lay parked is put back on top of it, attribute by attribute.
 * What both had changed keeps the draft's value and is noted; a draft that adds nothing is done with.
 */
export const mergeDraft = async (context: ActionContext, fix: FixState): Promise<void> => {
  const { core, sql, entry, now } = context;
  const { key, workingVersionId } = entry;
  const [base, fixed, parked] = [
    await contentOf(context, fix.baseVersionId),
    await contentOf(context, workingVersionId),
    await contentOf(context, fix.parkedVersionId),
  ];
  const merged = mergeContents({ base: base.content, fix: fixed.content, draft: parked.content });
  const plan = await planFor(core, sql, entry, {
    version: { ...parked.version, content: JSON.stringify(merged.content) },
    current: fixed.content,
    fields: null,
    locked: [],
  });
  if (plan.written.length > 0) {
    const { conflicts } = merged;
    const note = { restoredFrom: fix.parkedVersionId, fields: null, problems: plan.problems, conflicts };
    await writingAs(key, { action: 'merge', comment: null, note }, () => writePlan(core, key, plan));
    await keepAuthorOf(sql, key, fix.parkedVersionId);
  }
  await endFix(sql, key, {
    outcome: 'published',
    publishedVersionId: workingVersionId,
    conflicts: merged.conflicts,
    now,
  });
};

const contentOf = async ({ sql, entry: { key } }: ActionContext, id: number) => {
  const version = await readVersion(sql, key, id);
  if (!version) throw new Error(`${key.contentType} ${key.documentId} has lost version ${id}`);
  return { version, content: JSON.parse(version.content) as Content };
};
