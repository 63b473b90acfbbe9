import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import {
  applyTexts,
  nameOfText,
  readSegments,
  type JudgedSegment,
  type OfferedText,
  type SegmentReport,
} from '../../../../domain/translation/segments/read-segments';
import type { Acting } from '../../../../platform/editorial/acting';
import { lockEntry } from '../../../../platform/editorial/entry-store';
import type { Sql } from '../../../../platform/sql';
import { readBases, recordBasis, recordPattern } from '../../../../platform/translation/basis-store';
import type { EditorialCore } from '../core';
import { moveBasis } from './move-basis';
import { openDesk, type Desk, type DeskChoice } from './open-desk';
import { writeTranslation } from './write-translation';

export interface TextsToSave {
  readonly texts: readonly OfferedText[];
  /** Segments whose translation was found to hold though the source has changed. */
  readonly confirmed: readonly string[];
  /** Whether paragraphs and items follow the source's even where no text was written. */
  readonly followsSource: boolean;
}

export interface SavedTexts {
  readonly desk: Desk;
  readonly reports: readonly SegmentReport[];
  readonly isChanged: boolean;
}

/**
 * Writes texts into a translation and notes what of the source it has taken up. When nothing is left
 * that the source says otherwise, the translation is one of that version. Runs in the caller's transaction.
 * @throws DomainFailure RIGHT_REQUIRED, ENTRY_NOT_FOUND, and what a save is refused with
 */
export const saveTexts = async (
  core: EditorialCore,
  sql: Sql,
  acting: Acting,
  key: EntryKey,
  given: TextsToSave & DeskChoice,
): Promise<SavedTexts> => {
  const rights = await acting.rightsOn(key);
  if (!rights.has('edit')) throw new DomainFailure('RIGHT_REQUIRED', { right: 'edit', locale: key.locale });
  if (!(await lockEntry(sql, key))) throw new DomainFailure('ENTRY_NOT_FOUND', { ...key });
  const desk = await openDesk(core, sql, acting, key, given);
  const { content, reports } = applyTexts(desk.woven, given.texts, desk.isPermitted);
  const written = new Set(reports.filter(({ outcome }) => outcome === 'written').map(({ id }) => id));
  const before = desk.woven.target ?? {};
  const isChanged =
    written.size > 0 || given.followsSource
      ? await writeTranslation(core, key, { before, after: content }, desk.isPermitted)
      : false;
  const refused = new Set(
    reports.filter(({ outcome }) => outcome !== 'written' && outcome !== 'unchanged').map(({ id }) => id),
  );
  const confirmed = new Set(given.confirmed.filter((id) => !refused.has(id)));
  await noteTakenUp(core, sql, acting, desk, { written, confirmed, isChanged });
  return { desk: await openDesk(core, sql, acting, key, given), reports, isChanged };
};

const noteTakenUp = async (
  core: EditorialCore,
  sql: Sql,
  acting: Acting,
  desk: Desk,
  done: {
    readonly written: ReadonlySet<string>;
    readonly confirmed: ReadonlySet<string>;
    readonly isChanged: boolean;
  },
): Promise<void> => {
  const { key, version, sourceKey } = desk;
  const { written } = done;
  const isOpen = ({ state }: JudgedSegment): boolean => state === 'changed' || state === 'untranslated';
  const isTakenUp = (one: JudgedSegment): boolean => written.has(one.id) || done.confirmed.has(one.id);
  const names = desk.segments.flatMap((one) =>
    one.source && isOpen(one) && isTakenUp(one) ? [nameOfText(one.source)] : [],
  );
  if (names.length === 0 && !done.isChanged) return;
  const basis = desk.basis ?? (await beginBasis(core, sql, acting, desk));
  const confirmed = [...new Set([...basis.confirmed, ...names])];
  const pattern = done.isChanged ? version.id : (basis.pattern?.versionId ?? basis.versionId);
  await recordPattern(sql, key, { versionId: pattern, confirmed });
  if (version.id <= basis.versionId) return;
  const now = await openDesk(core, sql, acting, key, { sourceLocale: sourceKey.locale, sourceVersion: version.id });
  const isLeft = readSegments(now.woven, new Set(confirmed)).some(
    ({ attribute, state }) =>
      now.isPermitted(attribute) && (state === 'changed' || state === 'untranslated' || state === 'gone'),
  );
  if (!isLeft) await moveBasis(core, sql, acting, key, { basis, versionId: version.id });
};

/** What was written without a source, or from another one, is from now on a translation of this one. */
const beginBasis = async (core: EditorialCore, sql: Sql, acting: Acting, { key, version, sourceKey }: Desk) => {
  const recorded = { sourceLocale: sourceKey.locale, versionId: version.id };
  await recordBasis(sql, key, { ...recorded, recordedBy: acting.actor.name, now: core.clock.now() });
  const basis = (await readBases(sql, key)).find(({ locale }) => locale === key.locale);
  if (!basis) throw new Error(`the source of ${key.contentType} ${key.documentId} was not noted`);
  return basis;
};
