import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { currentActing } from '../../../../platform/editorial/acting';
import { inTransaction } from '../../../../platform/sql';
import type { DeskBody, SavedDeskView } from '../../contracts/translation';
import type { EditorialCore } from '../core';
import { explainStale } from '../use-cases/explain-stale';
import { deskView } from './read-desk';
import { openDesk } from './open-desk';
import { saveTexts } from './save-texts';

/**
 * Saves what was typed beside the source, all or nothing, from the version that the person saw.
 * @throws DomainFailure STALE_VERSION, BROKEN_CODES, UNKNOWN_SEGMENT, and what a save is refused with
 */
export const saveDesk = (core: EditorialCore, key: EntryKey, body: DeskBody): Promise<SavedDeskView> => {
  const acting = currentActing(core.strapi);
  return inTransaction(core.strapi, async (sql) => {
    const choice = { sourceVersion: body.sourceVersion };
    const before = await openDesk(core, sql, acting, key, choice);
    if (before.entry && before.entry.workingVersionId !== body.version) {
      const versions = { given: body.version, current: before.entry.workingVersionId };
      throw new DomainFailure('STALE_VERSION', { ...versions, ...(await explainStale(sql, acting, key, versions)) });
    }
    const seen = new Map(before.segments.map(({ id, target }) => [id, target]));
    const saved = await saveTexts(core, sql, acting, key, {
      ...choice,
      texts: body.texts.map(({ id, text }) => ({ id, text, source: null, seen: seen.get(id) ?? '' })),
      confirmed: body.confirmed ?? [],
      followsSource: true,
    });
    const wrong = saved.reports.filter(({ outcome }) => outcome !== 'written' && outcome !== 'unchanged');
    if (wrong.length > 0) {
      const areBroken = wrong.every(({ outcome }) => outcome === 'brokenCodes' || outcome === 'unknownCode');
      throw new DomainFailure(areBroken ? 'BROKEN_CODES' : 'UNKNOWN_SEGMENT', { segments: wrong });
    }
    const desk = await deskView(core, sql, acting, saved.desk);
    return { ...desk, missingCodes: saved.reports.filter(({ missingCodes }) => missingCodes.length > 0) };
  });
};
