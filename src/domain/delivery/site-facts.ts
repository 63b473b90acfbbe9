import { isFields, type Fields } from '../history/content-model';
import type { AddressPatterns } from './address';
import { textOf } from './html';

/** What the site says of itself in one language. */
export interface SiteFacts {
  readonly name: string;
  readonly licence: string;
  readonly patterns: AddressPatterns;
}

export const siteFacts = (head: Fields | null): SiteFacts => ({
  name: textOf(head?.['name']) || 'Tòa Soạn',
  licence: textOf(head?.['licence']),
  patterns: (isFields(head?.['patterns']) ? head['patterns'] : {}) as AddressPatterns,
});
