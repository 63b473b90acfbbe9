import { isEditorialType, type EditorialType } from '../shared/content-types';
import type { JsonValue } from '../shared/canonical-json';
import type { Content } from './snapshot';

/** A document that a content names. Its language is the language of the entry that names it. */
export interface Reference {
  readonly contentType: EditorialType;
  readonly documentId: string;
}

/** All references of a content to documents that go through approval, each once, in order of appearance. */
export const referencesOf = (content: Content): readonly Reference[] => {
  const found = new Map<string, Reference>();
  const walk = (value: JsonValue | undefined): void => {
    if (value === null || value === undefined || typeof value !== 'object') return;
    if (Array.isArray(value)) {
      value.forEach(walk);
      return;
    }
    const record = value as { readonly [key: string]: JsonValue | undefined };
    const reference = asReference(record);
    if (reference) found.set(`${reference.contentType}/${reference.documentId}`, reference);
    else Object.values(record).forEach(walk);
  };
  walk(content);
  return [...found.values()];
};

const asReference = (record: { readonly [key: string]: JsonValue | undefined }): Reference | null => {
  const { contentType, documentId } = record;
  return isEditorialType(contentType) && typeof documentId === 'string' && Object.keys(record).length === 2
    ? { contentType, documentId }
    : null;
};
