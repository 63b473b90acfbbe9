import { isMedia, isReference } from '../history/things-in';
import { isFields, type Fields } from '../history/content-model';
import type { JsonValue } from '../shared/canonical-json';

/** A document as others show it. */
export interface PublicReference extends Fields {
  readonly documentId: string;
  readonly type: string;
  readonly slug: string | null;
  readonly url: string | null;
  readonly name: string;
}

/** What the public may be told of the things that a content names. */
export interface PublicThings {
  /** Null where the document isn't public: it then isn't shown at all. */
  reference(contentType: string, documentId: string): PublicReference | null;
  /** What a file is besides what the version says of it: its size, its renditions. */
  file(id: number): Fields | null;
}

/** Attributes that never leave the newsroom, by content type or component. */
export type PrivateAttributes = Readonly<Record<string, ReadonlySet<string> | undefined>>;

/** A version's value as the public gets it: names in place of references, nothing private, members in one order. */
export const publicValue = (value: JsonValue | undefined, things: PublicThings): JsonValue => {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    return (value as readonly JsonValue[]).filter(isShown).flatMap((member) => {
      const shown = publicValue(member, things);
      return shown === null && member !== null ? [] : [shown];
    });
  }
  if (!isFields(value)) return value;
  if (isReference(value)) return things.reference(String(value['contentType']), String(value['documentId']));
  if (isFile(value)) return publicFile(value, things);
  return publicFields(value, things, new Set());
};

export const publicFields = (fields: Fields, things: PublicThings, hidden: ReadonlySet<string>): Fields =>
  Object.fromEntries(
    Object.keys(fields)
      .filter((name) => !hidden.has(name))
      .sort()
      .map((name) => [name, publicValue(fields[name], things)]),
  );

/** Attachments may be meant for the newsroom only. */
const isShown = (member: JsonValue): boolean => !isFields(member) || member['visibility'] !== 'internal';

const isFile = (value: Fields): boolean => isMedia(value) || ('mime' in value && 'hash' in value && 'url' in value);

const publicFile = (file: Fields, things: PublicThings): Fields => ({
  url: file['url'] ?? null,
  name: file['name'] ?? null,
  mime: file['mime'] ?? null,
  alternativeText: file['alternativeText'] ?? null,
  caption: file['caption'] ?? null,
  ...(typeof file['id'] === 'number' ? things.file(file['id']) : null),
});
