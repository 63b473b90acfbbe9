import { indexSome } from '../../../../../platform/finding/search-index';
import { inTransaction } from '../../../../../platform/sql';
import type { EditorialCore } from '../../core';

/** Indexes what was written before there was an index, or by other rules: once after a start, piece by piece. */
export const keepSearch = async (core: EditorialCore): Promise<void> => {
  let indexed: number;
  do {
    indexed = await inTransaction(core.strapi, indexSome);
  } while (indexed > 0);
};
