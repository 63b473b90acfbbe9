import type { EntryKey } from '../../../../domain/shared/entry-key';
import { readReviews } from '../../../../platform/editorial/review-views';
import type { FullReviewView } from '../../contracts/reviews';
import type { EditorialCore } from '../core';
import { readEntryWithRight } from './require-right';

/** All reviews of an entry with every step, decision, comment and version, newest first. */
export const readReviewHistory = async (core: EditorialCore, key: EntryKey): Promise<readonly FullReviewView[]> => {
  const { sql } = await readEntryWithRight(core, key, 'read');
  return readReviews(sql, key, 'all');
};
