import { isSlot, sectionOfSlot, type Placement } from '../../../../../domain/placements/placement';
import type { EditorialType } from '../../../../../domain/shared/content-types';
import { formatEntryKey, type EntryKey } from '../../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../../domain/shared/failure';
import type { Locale } from '../../../../../domain/shared/locales';
import { currentActing, type Acting } from '../../../../../platform/editorial/acting';
import { readPlacements, type PlacementList } from '../../../../../platform/editorial/placement-store';
import {
  readCategoryNames,
  readPlacedEntries,
  type PlacedEntry,
} from '../../../../../platform/editorial/placed-entries';
import { readSql, type Sql } from '../../../../../platform/sql';
import type { PlacedEntryView, PlacementsQuery, PlacementsView } from '../../../contracts/placements';
import type { EditorialCore } from '../../core';

/** What stands in a slot, with what the newsroom and the readers know of each. @throws DomainFailure UNKNOWN_SLOT */
export const readSlot = async (
  core: EditorialCore,
  { slot, locale }: PlacementsQuery,
  mayChange: boolean,
): Promise<PlacementsView> => {
  const sql = readSql(core.strapi);
  await requireSlot(core, sql, slot);
  return slotView(core, sql, { slot, locale }, await readPlacements(sql, slot, locale), mayChange);
};

export const slotView = async (
  core: EditorialCore,
  sql: Sql,
  { slot, locale }: PlacementsQuery,
  list: PlacementList,
  mayChange: boolean,
): Promise<PlacementsView> => {
  const entries = await readPlacedEntries(core.strapi, sql, list.placements, locale);
  const acting = currentActing(core.strapi);
  const placements: PlacedEntryView[] = [];
  for (const placement of list.placements) placements.push(await viewOf(acting, placement, locale, entries));
  return {
    slot,
    locale,
    revision: list.revision,
    changedAt: list.changedAt?.toISOString() ?? null,
    changedBy: list.changedBy,
    placements,
    mayChange,
  };
};

/** The name of a draft is for those who may read it; what is live, everybody may see. */
const viewOf = async (
  acting: Acting,
  placement: Placement,
  locale: Locale,
  entries: ReadonlyMap<string, PlacedEntry>,
): Promise<PlacedEntryView> => {
  const key: EntryKey = { contentType: placement.contentType, documentId: placement.documentId, locale };
  const entry = entries.get(formatEntryKey(key));
  const mayRead = (await acting.rightsOn(key)).has('read');
  return {
    ...placement,
    name: (mayRead ? entry?.name : entry?.live?.name) ?? '',
    liveness: entry?.liveness ?? 'never',
    trashed: entry?.trashed ?? true,
    live: entry?.live ?? null,
  };
};

/** @throws DomainFailure UNKNOWN_SLOT, also for the section of a category that is not there */
export const requireSlot = async (core: EditorialCore, sql: Sql, slot: string): Promise<void> => {
  const category = sectionOfSlot(slot);
  const isThere = category === null || (await readCategoryNames(core.strapi, sql, category)).size > 0;
  if (!isSlot(slot) || !isThere) throw new DomainFailure('UNKNOWN_SLOT', { slot });
};

export const keyOfPlacement = (
  { contentType, documentId }: { readonly contentType: EditorialType; readonly documentId: string },
  locale: Locale,
): EntryKey => ({ contentType, documentId, locale });
