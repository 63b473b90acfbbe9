import { DomainFailure } from '../../../../../domain/shared/failure';
import type { RoyaltyPerson } from '../../../../../platform/royalties/acting-person';
import { recordHistory } from '../../../../../platform/royalties/history-store';
import {
  lockWorkOfEntry,
  saveProposal,
  takeReadyWorks,
  type StoredWork,
} from '../../../../../platform/royalties/work-store';
import { inTransaction, readSql, type Sql } from '../../../../../platform/sql';
import type { RoyaltyCore } from '../../core';
import { bookAssessment } from './book-assessment';
import { describe } from './describe-work';
import { layDesk, type Desk } from './desk';
import { openFile } from './read-work';
import { daysOf } from './work-view';

const batch = 200;

/**
 * Books what was confirmed ahead and has gone live since. It works from rows alone, so it can be
 * done by whoever looks next, as often as they like; the person who confirmed stays the one named.
 */
export const confirmReady = async (core: RoyaltyCore): Promise<void> => {
  const [due] = await readSql(core.strapi).query<{ exists: boolean }>(
    `select exists (select 1 from royalty_works where status = 'ready') as exists`,
  );
  if (!due?.exists) return;
  await inTransaction(core.strapi, async (sql) => {
    const desk = await layDesk(core, sql);
    for (const work of await takeReadyWorks(sql, batch)) await confirmOne(core, sql, desk, work);
  });
};

const confirmOne = async (core: RoyaltyCore, sql: Sql, desk: Desk, work: StoredWork): Promise<void> => {
  const { contentType, documentId, locale } = work;
  if (contentType === null || documentId === null) return;
  const key = { contentType, documentId, locale };
  const file = await openFile(sql, key, desk);
  const days = daysOf(file);
  if (!days) return;
  const locked = await lockWorkOfEntry(sql, key);
  const person: Pick<RoyaltyPerson, 'actor' | 'origin'> = {
    actor: {
      kind: work.readyBy?.id === null ? 'system' : 'user',
      userId: work.readyBy?.id ?? null,
      name: work.readyBy?.name ?? '',
      stepRoles: [],
      isAdministrator: false,
    },
    origin: 'code',
  };
  try {
    await bookAssessment(core, sql, person, desk, {
      work: locked,
      lines: locked.lines,
      days,
      description: describe(file, locked),
      reason: null,
      keepsProposal: false,
    });
  } catch (error) {
    if (!(error instanceof DomainFailure)) throw error;
    // The rules of the day it went live say something else than those of the confirmation: people look again.
    const now = core.clock.now();
    await saveProposal(sql, locked, person.actor, now);
    await recordHistory(sql, person, now, {
      action: 'confirm-failed',
      subject: 'work',
      subjectId: work.id,
      after: { code: error.code },
    });
  }
};
