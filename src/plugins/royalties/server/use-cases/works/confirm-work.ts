import type { WorkView } from '../../../../../domain/royalties/views';
import type { EntryKey } from '../../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../../domain/shared/failure';
import { personWithRight, type RoyaltyPerson } from '../../../../../platform/royalties/acting-person';
import { recordHistory } from '../../../../../platform/royalties/history-store';
import { lockWork, markReady, type StoredWork } from '../../../../../platform/royalties/work-store';
import { inTransaction, type Sql } from '../../../../../platform/sql';
import type { RoyaltyCore } from '../../core';
import { bookAssessment } from './book-assessment';
import { describe } from './describe-work';
import { layDesk, type Desk } from './desk';
import { isSound, judgeLines } from './judge-lines';
import { openFile } from './read-work';
import { requireRevision } from './save-assessment';
import { daysOf, workView, type WorkFile } from './work-view';

export interface Confirmation {
  readonly revision?: number;
  readonly reason?: string;
}

/**
 * Confirms what is proposed for an entry. Before it goes live this is kept and takes effect when it
 * does; the policy and base salary are those of that day.
 * @throws DomainFailure NOTHING_TO_CONFIRM, WORK_NOT_LIVE, STALE_ASSESSMENT, ASSESSMENT_NOT_SOUND,
 * PERIOD_NOT_OPEN, COMMENT_REQUIRED
 */
export const confirmWork = async (core: RoyaltyCore, key: EntryKey, options: Confirmation): Promise<WorkView> => {
  const person = await personWithRight(core.strapi, 'confirm');
  return inTransaction(core.strapi, async (sql) => {
    const desk = await layDesk(core, sql);
    await confirmFile(core, sql, person, desk, await openFile(sql, key, desk), options);
    return workView(await openFile(sql, key, desk), desk, person.rights);
  });
};

/** Confirms the work of a file, which is read again under its lock. */
export const confirmFile = async (
  core: RoyaltyCore,
  sql: Sql,
  person: RoyaltyPerson,
  desk: Desk,
  file: WorkFile,
  options: Confirmation,
): Promise<void> => {
  const work = file.stored && (await lockWork(sql, file.stored.id));
  if (!work || work.revision === 0) throw new DomainFailure('NOTHING_TO_CONFIRM', {});
  requireRevision(work, options.revision);
  if (work.status !== 'proposed') throw new DomainFailure('NOTHING_TO_CONFIRM', { status: work.status });
  const days = daysOf({ source: file.source, stored: work });
  if (!days) {
    await confirmAhead(core, sql, person, desk, file, work);
    return;
  }
  await bookAssessment(core, sql, person, desk, {
    work,
    lines: work.lines,
    days,
    description: describe(file, work),
    reason: options.reason?.trim() || null,
    keepsProposal: false,
  });
};

const confirmAhead = async (
  core: RoyaltyCore,
  sql: Sql,
  person: RoyaltyPerson,
  desk: Desk,
  { source }: WorkFile,
  work: StoredWork,
): Promise<void> => {
  if (!source?.isInReview) throw new DomainFailure('WORK_NOT_LIVE', {});
  const judged = judgeLines(work.lines, { live: desk.today, approved: desk.today }, desk);
  if (!isSound(judged)) {
    throw new DomainFailure('ASSESSMENT_NOT_SOUND', { warnings: judged.warnings.filter(({ blocking }) => blocking) });
  }
  const now = core.clock.now();
  await markReady(sql, work.id, person.actor, now);
  await recordHistory(sql, person, now, { action: 'confirm-ahead', subject: 'work', subjectId: work.id });
};
