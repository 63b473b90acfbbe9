import { pluralOfType, type DeliveredType } from './delivered-types';
import type { Locale } from '../shared/locales';

/** Where the front end shows each type, by the Site settings of a language; `{locale}`, `{slug}`, `{documentId}` are filled in. */
export type AddressPatterns = Readonly<Record<string, string | undefined>>;

export interface Addressed {
  readonly type: DeliveredType;
  readonly documentId: string;
  readonly locale: Locale;
  readonly slug: string | null;
}

/** The public address of an entry: a whole one where the pattern is whole, else a path of the site. */
export const addressOf = (patterns: AddressPatterns, { type, documentId, locale, slug }: Addressed): string => {
  const pattern = patterns[type] ?? `/{locale}/${pluralOfType[type]}/{slug}`;
  return pattern
    .replaceAll('{locale}', locale)
    .replaceAll('{slug}', encodeURIComponent(slug ?? documentId))
    .replaceAll('{documentId}', documentId);
};

/** Reads an address back: the part that a pattern calls slug or documentId; null where it is another's. */
export const matchAddress = (pattern: string, locale: Locale, path: string): string | null => {
  const escaped = pathOf(pattern)
    .replace(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('{locale}', locale)
    .replace(/\{(?:slug|documentId)\}/, '([^/]+)')
    .replace(/\{[^}]*\}/g, '[^/]+');
  const found = new RegExp(`^${escaped}/?$`).exec(path)?.[1];
  if (found === undefined) return null;
  try {
    return decodeURIComponent(found);
  } catch {
    // A path with a broken escape names nothing.
    return null;
  }
};

/** The path of an address or pattern, without scheme and host. */
export const pathOf = (address: string): string => address.replace(/^https?:\/\/[^/]*/i, '') || '/';
