import { fixedSlots, slotOfSection } from '../../../../../domain/placements/placement';
import { readCategoryNames } from '../../../../../platform/editorial/placed-entries';
import { readSql } from '../../../../../platform/sql';
import type { SlotView } from '../../../contracts/placements';
import type { EditorialCore } from '../../core';

/** The slots of the whole site, then those of the sections. */
export const readSlots = async (core: EditorialCore): Promise<readonly SlotView[]> => {
  const sections = await readCategoryNames(core.strapi, readSql(core.strapi));
  return [
    ...fixedSlots.map((slot) => ({ slot, section: null })),
    ...[...sections].map(([documentId, section]) => ({ slot: slotOfSection(documentId), section })),
  ];
};
