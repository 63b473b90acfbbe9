import type { Line } from '../../../../../domain/royalties/lines';
import type { WorkView } from '../../../../../domain/royalties/views';
import type { EntryKey } from '../../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../../domain/shared/failure';
import { personWithRight, type RoyaltyPerson } from '../../../../../platform/royalties/acting-person';
import { recordHistory } from '../../../../../platform/royalties/history-store';
import { lockWorkOfEntry, saveProposal, type StoredWork } from '../../../../../platform/royalties/work-store';
import { inTransaction, readSql, type Sql } from '../../../../../platform/sql';
import type { RoyaltyCore } from '../../core';
import { layDesk } from './desk';
import { openFile } from './read-work';
import { workView } from './work-view';

export interface Saved {
  readonly lines: readonly Line[];
  readonly revision?: number;
  readonly reason?: string;
}

/** What lines would come to; nothing is written. */
export const tryAssessment = async (core: RoyaltyCore, key: EntryKey, saved: Saved): Promise<WorkView> => {
  const { rights } = await personWithRight(core.strapi, 'assess');
  const sql = readSql(core.strapi);
  const desk = await layDesk(core, sql);
  return workView(await openFile(sql, key, desk), desk, rights, saved.lines);
};

/**
 * Keeps lines as a proposal. What was confirmed before stays in its sheet until somebody confirms.
 * @throws DomainFailure WORK_NOT_FOUND, STALE_ASSESSMENT, ROYALTY_RIGHT_REQUIRED
 */
export const saveAssessment = async (core: RoyaltyCore, key: EntryKey, saved: Saved): Promise<WorkView> => {
  const person = await personWithRight(core.strapi, 'assess');
  return inTransaction(core.strapi, async (sql) => {
    const desk = await layDesk(core, sql);
    const { source } = await openFile(sql, key, desk);
    const work = await lockWorkOfEntry(sql, key);
    const described = { title: source?.title ?? '', genre: source?.genre ?? null };
    await keepProposal(core, sql, person, work, { ...saved, ...described });
    return workView(await openFile(sql, key, desk), desk, person.rights);
  });
};

/** Writes the proposal and its row of history. */
export const keepProposal = async (
  core: RoyaltyCore,
  sql: Sql,
  person: RoyaltyPerson,
  work: StoredWork,
  saved: Saved & { readonly title: string; readonly genre: string | null },
): Promise<void> => {
  requireRevision(work, saved.revision);
  const now = core.clock.now();
  await saveProposal(sql, { ...saved, id: work.id }, person.actor, now);
  await recordHistory(sql, person, now, {
    action: 'propose',
    subject: 'work',
    subjectId: work.id,
    reason: saved.reason,
    before: work.revision === 0 ? null : { lines: work.lines },
    after: { lines: saved.lines },
  });
};

/** @throws DomainFailure STALE_ASSESSMENT where somebody else has saved since */
export const requireRevision = (work: StoredWork, revision: number | undefined): void => {
  if (revision !== undefined && revision !== work.revision) {
    throw new DomainFailure('STALE_ASSESSMENT', { revision: work.revision, by: work.proposedBy });
  }
};
