import { canonicalJson, type JsonValue } from '../shared/canonical-json';
import { sha256 } from '../history/hash';
import { withoutMediaDetails, type Content } from '../history/snapshot';
import { isEditorialType } from '../shared/content-types';
import { factsOf, textsOf, type ContentMarks } from './content-parts';
import { withoutUnnameable } from './differing-facts';

/**
 * What of a content is compared between languages, short enough to be compared by a database: its
 * texts, its facts without references, and the references, each as `attribute type documentId`.
 */
export interface ContentSignature {
  readonly textHash: string;
  readonly factsHash: string;
  readonly references: readonly string[];
}

const short = (value: JsonValue): string => sha256(canonicalJson(value)).slice(0, 32);

export const signContent = (content: Content, marks: ContentMarks): ContentSignature => {
  const facts = factsOf(content, marks);
  const references: string[] = [];
  const walk = (value: JsonValue | undefined, path: string): void => {
    if (value === null || value === undefined || typeof value !== 'object') return;
    if (Array.isArray(value)) {
      const items = value as readonly JsonValue[];
      // Where a language can't name a document, the next one takes its place in a list of references.
      items.forEach((item, index) => walk(item, isReference(item) ? path : `${path}.${index}`));
      return;
    }
    const record = value as Readonly<Record<string, JsonValue | undefined>>;
    if (isReference(value))
      references.push(`${path} ${record['contentType'] as string} ${record['documentId'] as string}`);
    else for (const name of Object.keys(record).sort()) walk(record[name], `${path}.${name}`);
  };
  walk(facts, '');
  return {
    textHash: short(textsOf(content, marks)),
    factsHash: short(withoutMediaDetails(withoutUnnameable(facts as JsonValue, () => false) ?? null)),
    references,
  };
};

const isReference = (value: JsonValue): boolean => {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const record = value as Readonly<Record<string, JsonValue | undefined>>;
  return (
    isEditorialType(record['contentType']) &&
    typeof record['documentId'] === 'string' &&
    Object.keys(record).length === 2
  );
};

/** Names the marks: signatures made under others are made anew. */
export const nameOfMarks = (marks: Readonly<Record<string, ContentMarks>>): string =>
  short(marks as unknown as JsonValue);
