import type { Placement } from '../../../../../domain/placements/placement';
import type { Acting } from '../../../../../platform/editorial/acting';
import { appendPlacements, type PlacementList } from '../../../../../platform/editorial/placement-store';
import { appendPublication, type SlotKey } from '../../../../../platform/editorial/publication-log';
import { recordDeed } from '../../../../../platform/editorial/transition-store';
import type { Sql } from '../../../../../platform/sql';
import type { PlacementsQuery } from '../../../contracts/placements';

/** Puts a new list of a slot in force, with its place in the publication order and its audit row. Lock both first. */
export const keepPlacements = async (
  sql: Sql,
  { actor, origin }: Acting,
  { slot, locale }: PlacementsQuery,
  change: {
    readonly before: PlacementList;
    readonly placements: readonly Placement[];
    readonly comment: string | null;
    readonly now: Date;
  },
): Promise<void> => {
  const { before, placements, comment, now } = change;
  const key: SlotKey = { contentType: 'placement', documentId: slot, locale };
  await appendPlacements(sql, { slot, locale, placements, by: { id: actor.userId, name: actor.name }, now });
  await appendPublication(sql, { kind: 'placement-changed', key, versionId: null, major: null, now });
  await recordDeed(
    sql,
    key,
    { action: 'place', actor, origin, comment, versionId: null, now },
    { placements: before.placements },
    { placements },
  );
};
