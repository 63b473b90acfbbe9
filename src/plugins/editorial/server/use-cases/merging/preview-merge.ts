import { formatEntryKey } from '../../../../../domain/shared/entry-key';
import { currentActing } from '../../../../../platform/editorial/acting';
import type { StoredEntry } from '../../../../../platform/editorial/entry-store';
import { slotsNaming } from '../../../../../platform/editorial/placement-store';
import { readTitles } from '../../../../../platform/editorial/titles';
import { readSql } from '../../../../../platform/sql';
import type { MergeBody, MergePreviewView } from '../../../contracts/merging';
import type { EditorialCore } from '../../core';
import { planMerge } from './plan-merge';

/** What a merge would change, before anybody decides on it. */
export const previewMerge = async (
  core: EditorialCore,
  merge: MergeBody,
  mayMerge: boolean,
): Promise<MergePreviewView> => {
  const sql = readSql(core.strapi);
  const acting = currentActing(core.strapi);
  const plan = await planMerge(core, sql, acting, merge, false);
  const entries = [...plan.from, ...plan.into, ...plan.moves.map(({ entry }) => entry)];
  const titles = await readTitles(
    core.strapi,
    sql,
    entries.map(({ key }) => key),
  );
  const nameOf = ({ key }: StoredEntry): string => titles.get(formatEntryKey(key)) ?? '';
  const side = (one: StoredEntry) => ({
    locale: one.key.locale,
    name: nameOf(one),
    isLive: one.liveness === 'live',
  });
  const moved: MergePreviewView['entries'][number][] = [];
  for (const { entry, decision } of plan.moves) {
    // That something names the double is said of all; what it is called, to those who may read it.
    const mayRead = (await acting.rightsOn(entry.key)).has('read');
    moved.push({
      ...entry.key,
      name: mayRead ? nameOf(entry) : '',
      move: decision.outcome === 'moves' ? decision.move : null,
      hinderedBy: decision.outcome === 'hindered' ? decision.by : null,
    });
  }
  return {
    from: plan.from.map(side),
    into: plan.into.map(side),
    entries: moved,
    missing: plan.missing,
    notLive: plan.notLive,
    slots: (await slotsNaming(sql, { contentType: merge.type, documentId: merge.from })).length,
    mayMerge,
  };
};
