import { withDocumentMoved } from '../../../../../domain/placements/placement';
import type { Acting } from '../../../../../platform/editorial/acting';
import { lockPlacements, readPlacements, slotsNaming } from '../../../../../platform/editorial/placement-store';
import type { Sql } from '../../../../../platform/sql';
import type { MergeBody } from '../../../contracts/merging';
import { keepPlacements } from '../placements/keep-placements';

/** Puts the document that stays in the double's place on the pages, where it isn't there already. */
export const movePlacements = async (
  sql: Sql,
  acting: Acting,
  { type: contentType, from, into }: MergeBody,
  said: { readonly comment: string; readonly now: Date },
): Promise<void> => {
  for (const { slot, locale } of await slotsNaming(sql, { contentType, documentId: from })) {
    await lockPlacements(sql, slot, locale);
    const before = await readPlacements(sql, slot, locale);
    const placements = withDocumentMoved(before.placements, { contentType, from, into });
    await keepPlacements(sql, acting, { slot, locale }, { before, placements, ...said });
  }
};
