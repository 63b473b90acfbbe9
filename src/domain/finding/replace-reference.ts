import { isFields } from '../history/content-model';
import type { Content } from '../history/snapshot';
import type { JsonValue } from '../shared/canonical-json';

export interface ReplacedReference {
  readonly contentType: string;
  readonly from: string;
  readonly to: string;
}

/** A value that is to go from its list, or to be empty where it stands alone. */
const gone = Symbol('gone');

type Replaced = JsonValue | typeof gone;

/**
 * The content with every reference to one document turned to another. A list names nobody twice; what
 * would name the document `self` that the content belongs to is left out.
 */
export const replaceReference = (content: Content, replaced: ReplacedReference, self: string): Content => {
  const walk = (value: JsonValue): Replaced => {
    if (Array.isArray(value)) return walkList(value as readonly JsonValue[]);
    if (!isFields(value)) return value;
    if (!isReference(value)) {
      return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, orNull(walk(member ?? null))]));
    }
    if (value['contentType'] !== replaced.contentType || value['documentId'] !== replaced.from) return value;
    return replaced.to === self ? gone : { contentType: replaced.contentType, documentId: replaced.to };
  };
  const walkList = (list: readonly JsonValue[]): JsonValue => {
    const seen = new Set<string>();
    return list.flatMap((member) => {
      const walked = walk(member);
      if (walked === gone) return [];
      if (!isFields(walked) || !isReference(walked)) return [walked];
      const name = `${String(walked['contentType'])}/${String(walked['documentId'])}`;
      if (seen.has(name)) return [];
      seen.add(name);
      return [walked];
    });
  };
  return walk(content as JsonValue) as Content;
};

const orNull = (value: Replaced): JsonValue => (value === gone ? null : value);

const isReference = (value: Readonly<Record<string, JsonValue | undefined>>): boolean =>
  typeof value['contentType'] === 'string' &&
  typeof value['documentId'] === 'string' &&
  Object.keys(value).length === 2;
