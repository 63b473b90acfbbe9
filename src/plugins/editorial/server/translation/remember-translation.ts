import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { systemActing } from '../../../../platform/editorial/acting';
import type { Sql } from '../../../../platform/sql';
import { readBases } from '../../../../platform/translation/basis-store';
import { rememberTexts } from '../../../../platform/translation/memory-store';
import type { EditorialCore } from '../core';
import { openDesk, type Desk } from './open-desk';

/** Longer texts are never met again, and would only make the search slow. */
const longest = 2_000;

/** What goes live as a translation is remembered, text by text, beside the source's texts. */
export const rememberTranslation = async (
  core: EditorialCore,
  sql: Sql,
  key: EntryKey,
  versionId: number,
): Promise<void> => {
  if (!(await readBases(sql, key)).some(({ locale }) => locale === key.locale)) return;
  const desk = await deskIfReadable(core, sql, key);
  // A fix goes live from a copy of its own: what lies on the desk meanwhile isn't what readers get.
  if (!desk || desk.entry?.workingVersionId !== versionId) return;
  await rememberTexts(sql, key, {
    sourceLocale: desk.sourceKey.locale,
    versionId,
    now: core.clock.now(),
    texts: desk.segments.flatMap(({ attribute, source, target, state }) =>
      state === 'translated' && source && target && source.length <= longest ? [{ attribute, source, target }] : [],
    ),
  });
};

/** A source in the trash, or whose old content was purged, teaches nothing: going live doesn't wait for it. */
const deskIfReadable = async (core: EditorialCore, sql: Sql, key: EntryKey): Promise<Desk | null> => {
  try {
    return await openDesk(core, sql, systemActing, key);
  } catch (error) {
    if (error instanceof DomainFailure) return null;
    throw error;
  }
};
