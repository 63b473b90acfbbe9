import type { JsonValue } from '../shared/canonical-json';
import type { MediaValue, ReferenceValue } from './diff/entry-diff';
import { toMediaValue, toReferenceValue } from './diff/values';
import type { Fields } from './content-model';

/** What a content names and shows: every reference and every file in it, each once. */
export interface ThingsIn {
  readonly references: readonly ReferenceValue[];
  readonly files: readonly MediaValue[];
}

export const isReference = (value: Fields): boolean =>
  typeof value['contentType'] === 'string' &&
  typeof value['documentId'] === 'string' &&
  Object.keys(value).length === 2;

export const isMedia = (value: Fields): boolean =>
  typeof value['id'] === 'number' && 'mime' in value && 'hash' in value && 'url' in value;

export const thingsIn = (...contents: readonly JsonValue[]): ThingsIn => {
  const references = new Map<string, ReferenceValue>();
  const files = new Map<number, MediaValue>();
  const walk = (value: JsonValue | undefined): void => {
    if (value === null || value === undefined || typeof value !== 'object') return;
    if (Array.isArray(value)) {
      value.forEach(walk);
      return;
    }
    const fields = value as Fields;
    if (isReference(fields)) {
      const reference = toReferenceValue(fields);
      references.set(referenceKey(reference), reference);
    } else if (isMedia(fields)) {
      const file = toMediaValue(fields);
      files.set(file.id, file);
    } else Object.values(fields).forEach(walk);
  };
  contents.forEach(walk);
  return { references: [...references.values()], files: [...files.values()] };
};

/** The name of a reference in answers. */
export const referenceKey = ({ contentType, documentId }: ReferenceValue): string => `${contentType}/${documentId}`;
