import type { JsonValue } from '../../shared/canonical-json';
import type { Reference } from '../../history/references';
import { isEditorialType } from '../../shared/content-types';

export type ExistsInTarget = (reference: Reference) => boolean;

/** A value without the references that the target's language can't name; undefined where nothing is left. */
export const nameable = (value: JsonValue | undefined, exists: ExistsInTarget): JsonValue | undefined => {
  if (value === null || value === undefined || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    return (value as readonly JsonValue[]).flatMap((item) => {
      const kept = nameable(item, exists);
      return kept === undefined ? [] : [kept];
    });
  }
  const record = value as Readonly<Record<string, JsonValue | undefined>>;
  const { contentType, documentId } = record;
  if (isEditorialType(contentType) && typeof documentId === 'string' && Object.keys(record).length === 2) {
    return exists({ contentType, documentId }) ? value : undefined;
  }
  return Object.fromEntries(Object.entries(record).map(([name, member]) => [name, nameable(member, exists) ?? null]));
};
