import type { JsonValue } from '../../shared/canonical-json';
import { isFields, type Fields } from '../content-model';
import type { MediaValue, ReferenceValue } from './entry-diff';

const textOf = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '');
const textOrNull = (value: JsonValue | undefined): string | null => (typeof value === 'string' ? value : null);

export const toMediaValue = (file: Fields): MediaValue => ({
  id: typeof file['id'] === 'number' ? file['id'] : 0,
  name: textOf(file['name']),
  hash: textOf(file['hash']),
  mime: textOf(file['mime']),
  url: textOf(file['url']),
  alternativeText: textOrNull(file['alternativeText']),
  caption: textOrNull(file['caption']),
});

export const toReferenceValue = (reference: Fields): ReferenceValue => ({
  contentType: textOf(reference['contentType']),
  documentId: textOf(reference['documentId']),
});

/** All texts in a value, in order: to recognize a thing by, and to show its beginning. */
export const textsIn = (value: JsonValue | undefined): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return (value as readonly JsonValue[]).flatMap(textsIn);
  if (!isFields(value)) return [];
  return Object.entries(value)
    .filter(([name]) => !['__component', 'type', 'format', 'mime', 'hash', 'contentType'].includes(name))
    .flatMap(([, member]) => textsIn(member));
};
