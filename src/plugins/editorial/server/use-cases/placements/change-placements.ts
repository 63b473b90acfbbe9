import { checkPlacements, isSameOrder } from '../../../../../domain/placements/placement';
import { formatEntryKey } from '../../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../../domain/shared/failure';
import { currentActing } from '../../../../../platform/editorial/acting';
import { readPlacedEntries } from '../../../../../platform/editorial/placed-entries';
import { lockPlacements, readPlacements, type PlacementList } from '../../../../../platform/editorial/placement-store';
import { lockPublicationOrder } from '../../../../../platform/editorial/publication-log';
import { inTransaction, type Sql } from '../../../../../platform/sql';
import type { PlacementsBody, PlacementsQuery, PlacementsView } from '../../../contracts/placements';
import type { EditorialCore } from '../../core';
import { keepPlacements } from './keep-placements';
import { keyOfPlacement, requireSlot, slotView } from './read-placements';

/**
 * Arranges a slot anew, at once and without review. What is placed may go live later; readers are
 * shown what is live. The same order again changes nothing.
 * @throws DomainFailure UNKNOWN_SLOT, STALE_PLACEMENTS, PLACED_ENTRIES_MISSING and what `checkPlacements` refuses
 */
export const changePlacements = (
  core: EditorialCore,
  { slot, locale }: PlacementsQuery,
  { revision, placements }: PlacementsBody,
): Promise<PlacementsView> => {
  const acting = currentActing(core.strapi);
  return inTransaction(core.strapi, async (sql) => {
    await requireSlot(core, sql, slot);
    checkPlacements(placements);
    // A publication takes this order first and anything else later: the other way round they could wait for each other.
    await lockPublicationOrder(sql);
    await lockPlacements(sql, slot, locale);
    const before = await readPlacements(sql, slot, locale);
    requireSeen(before, revision);
    await requireEntries(core, sql, placements, { slot, locale }, before);
    if (!isSameOrder(before.placements, placements)) {
      const now = core.clock.now();
      await keepPlacements(sql, acting, { slot, locale }, { before, placements, comment: null, now });
    }
    return slotView(core, sql, { slot, locale }, await readPlacements(sql, slot, locale), true);
  });
};

const requireSeen = (before: PlacementList, revision: number): void => {
  if (before.revision === revision) return;
  throw new DomainFailure('STALE_PLACEMENTS', {
    given: revision,
    current: before.revision,
    author: before.changedBy?.name ?? '',
    changedAt: before.changedAt?.toISOString() ?? null,
  });
};

/** What stands there already may have gone to the trash since: it can be moved and taken out, not refused. */
const requireEntries = async (
  core: EditorialCore,
  sql: Sql,
  placements: PlacementsBody['placements'],
  { locale }: PlacementsQuery,
  before: PlacementList,
): Promise<void> => {
  const entries = await readPlacedEntries(core.strapi, sql, placements, locale);
  const known = new Set(before.placements.map((placement) => formatEntryKey(keyOfPlacement(placement, locale))));
  const missing = placements.filter((placement) => {
    const key = formatEntryKey(keyOfPlacement(placement, locale));
    return !known.has(key) && (entries.get(key)?.trashed ?? true);
  });
  if (missing.length === 0) return;
  throw new DomainFailure('PLACED_ENTRIES_MISSING', {
    entries: missing.map(({ contentType, documentId }) => ({ contentType, documentId, locale })),
  });
};
