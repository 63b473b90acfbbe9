import type { JsonValue } from '../shared/canonical-json';
import type { Content } from '../history/snapshot';
import type { Reference } from '../history/references';
import { isEditorialType } from '../shared/content-types';
import type { ContentMarks } from './content-parts';

export interface StartedVariant {
  /** The source's content as the variant begins: the address is chosen anew from the translated name. */
  readonly content: Content;
  /** References that the target's language can't name yet, each once. */
  readonly missing: readonly Reference[];
}

/** The content with which a variant of another language begins. */
export const startVariant = (
  source: Content,
  marks: ContentMarks,
  existsInTarget: (reference: Reference) => boolean,
): StartedVariant => {
  const missing = new Map<string, Reference>();
  const copy = (value: JsonValue): JsonValue | undefined => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) {
      return value.flatMap((item) => {
        const kept = copy(item as JsonValue);
        return kept === undefined ? [] : [kept];
      });
    }
    const record = value as Readonly<Record<string, JsonValue | undefined>>;
    const { contentType, documentId } = record;
    if (isEditorialType(contentType) && typeof documentId === 'string' && Object.keys(record).length === 2) {
      const reference = { contentType, documentId };
      if (existsInTarget(reference)) return value;
      missing.set(`${contentType}/${documentId}`, reference);
      return undefined;
    }
    return Object.fromEntries(Object.entries(record).map(([name, member]) => [name, copy(member ?? null) ?? null]));
  };
  const content = Object.fromEntries(
    Object.entries(source).map(([name, value]) => [
      name,
      marks.attributes[name]?.kind === 'address' ? null : (copy(value ?? null) ?? null),
    ]),
  );
  return { content, missing: [...missing.values()] };
};
