import { canonicalJson, type JsonValue } from '../shared/canonical-json';
import { sha256 } from './hash';

/** Everything an entry says: attributes, components, references and media, as plain JSON. */
export type Content = { readonly [attribute: string]: JsonValue | undefined };

/** An entry's content in its canonical form, with the hash that names it. */
export interface Snapshot {
  readonly content: Content;
  readonly canonical: string;
  readonly hash: string;
}

export const takeSnapshot = (content: Content): Snapshot => {
  const canonical = canonicalJson(content);
  return { content, canonical, hash: sha256(canonical) };
};

/**
 * The content without what the media library may change under a reference (name, address,
 * alternative text, caption of a file): two contents that agree in this show the same decision.
 */
export const withoutMediaDetails = (value: JsonValue): JsonValue => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(withoutMediaDetails);
  const record = value as { readonly [key: string]: JsonValue | undefined };
  if (isMediaReference(record)) return { id: record['id'] ?? null, hash: record['hash'] ?? null };
  return Object.fromEntries(
    Object.entries(record).map(([key, member]) => [key, member === undefined ? null : withoutMediaDetails(member)]),
  );
};

const isMediaReference = (record: { readonly [key: string]: JsonValue | undefined }): boolean =>
  'mime' in record && 'hash' in record && 'url' in record && 'id' in record;
