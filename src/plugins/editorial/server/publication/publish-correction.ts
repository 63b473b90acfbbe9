import type { EntryKey } from '../../../../domain/shared/entry-key';
import { approveCorrection, liveEntriesApologizedBy } from '../../../../platform/editorial/correction-store';
import { readEntry } from '../../../../platform/editorial/entry-store';
import { appendPublication } from '../../../../platform/editorial/publication-log';
import type { Sql } from '../../../../platform/sql';
import type { ActionContext } from '../use-cases/perform-action';

/**
 * A correction is approved with the version that goes live; the live article that apologizes shows
 * it from now on, and so do live entries whose corrections have waited for this apology.
 */
export const publishCorrection = async (context: ActionContext, versionId: number): Promise<number | null> => {
  const { sql, entry, acting, waiting, now } = context;
  const by = waiting?.setBy ?? { id: acting.actor.userId, name: acting.actor.name };
  const approved = await approveCorrection(sql, entry.key, { versionId, by, now });
  if (approved?.apology) {
    const apology: EntryKey = { contentType: 'article', documentId: approved.apology, locale: entry.key.locale };
    if ((await readEntry(sql, apology))?.liveness === 'live') await tellOfChange(sql, [apology], now);
  }
  if (entry.liveness !== 'live') await relinkCorrections(sql, entry.key, now);
  return approved?.id ?? null;
};

/** The public copies of what an article apologizes for name it, or name it no longer. */
export const relinkCorrections = async (sql: Sql, key: EntryKey, now: Date): Promise<void> =>
  tellOfChange(sql, await liveEntriesApologizedBy(sql, key), now);

const tellOfChange = async (sql: Sql, keys: readonly EntryKey[], now: Date): Promise<void> => {
  for (const key of keys) await appendPublication(sql, { kind: 'relinked', key, versionId: null, major: null, now });
};
