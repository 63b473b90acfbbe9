import type { EntryKey } from '../../../../domain/shared/entry-key';
import { approveCorrection, liveEntriesApologizedBy } from '../../../../platform/editorial/correction-store';
import { readEntry } from '../../../../platform/editorial/entry-store';
import type { Sql } from '../../../../platform/sql';
import type { EditorialCore } from '../core';
import type { ActionContext } from '../use-cases/perform-action';
import { logRelinked } from './relink';

/**
 * A correction is approved with the version that goes live; the live article that apologizes shows
 * it from now on, and so do live entries whose corrections have waited for this apology.
 */
export const publishCorrection = async (context: ActionContext, versionId: number): Promise<number | null> => {
  const { core, sql, entry, acting, waiting, now } = context;
  const by = waiting?.setBy ?? { id: acting.actor.userId, name: acting.actor.name };
  const approved = await approveCorrection(sql, entry.key, { versionId, by, now });
  if (approved?.apology) {
    const apology: EntryKey = { contentType: 'article', documentId: approved.apology, locale: entry.key.locale };
    if ((await readEntry(sql, apology))?.liveness === 'live') await logRelinked(core, sql, [apology], now);
  }
  if (entry.liveness !== 'live') await relinkCorrections(core, sql, entry.key, now);
  return approved?.id ?? null;
};

/** The public copies of what an article apologizes for name it, or name it no longer. */
export const relinkCorrections = async (core: EditorialCore, sql: Sql, key: EntryKey, now: Date): Promise<void> =>
  logRelinked(core, sql, await liveEntriesApologizedBy(sql, key), now);
