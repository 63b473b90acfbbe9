import type { EntryKey } from '../../../../domain/shared/entry-key';
import { approveCorrection, liveEntriesApologizedBy } from '../../../../platform/editorial/correction-store';
import { readEntry } from '../../../../platform/editorial/entry-store';
import type { Sql } from '../../../../platform/sql';
import type { EditorialCore } from '../core';
import type { ActionContext } from '../use-cases/perform-action';
import { logRelinked } from './relink';

/** A correction that goes live with a version, and the article that apologizes, by documentId. */
interface ApprovedCorrection {
  readonly id: number;
  readonly apology: string | null;
}

/** A correction is approved with the version that goes live; null where none waits. */
export const approveWaitingCorrection = (
  { sql, entry, acting, waiting, now }: ActionContext,
  versionId: number,
): Promise<ApprovedCorrection | null> => {
  const by = waiting?.setBy ?? { id: acting.actor.userId, name: acting.actor.name };
  return approveCorrection(sql, entry.key, { versionId, by, now });
};

/** The live article that apologizes shows the correction from now on, and so do live entries whose corrections have waited for this apology. */
export const showCorrection = async (
  { core, sql, entry, now }: ActionContext,
  correction: ApprovedCorrection | null,
): Promise<void> => {
  if (correction?.apology) {
    const apology: EntryKey = { contentType: 'article', documentId: correction.apology, locale: entry.key.locale };
    if ((await readEntry(sql, apology))?.liveness === 'live') await logRelinked(core, sql, [apology], now);
  }
  if (entry.liveness !== 'live') await relinkCorrections(core, sql, entry.key, now);
};

/** The public copies of what an article apologizes for name it, or name it no longer. */
export const relinkCorrections = async (core: EditorialCore, sql: Sql, key: EntryKey, now: Date): Promise<void> =>
  logRelinked(core, sql, await liveEntriesApologizedBy(sql, key), now);
