import type { EditorialType } from './content-types';
import type { Locale } from './locales';

/** One document in one language: the unit that is approved, versioned and published. */
export interface EntryKey {
  readonly contentType: EditorialType;
  readonly documentId: string;
  readonly locale: Locale;
}

export const formatEntryKey = (key: EntryKey): string => `${key.contentType}/${key.documentId}/${key.locale}`;

export const isSameEntry = (one: EntryKey, other: EntryKey): boolean =>
  one.contentType === other.contentType && one.documentId === other.documentId && one.locale === other.locale;
