import { canonicalJson, type JsonValue } from '../shared/canonical-json';
import { withoutMediaDetails, type Content } from '../history/snapshot';
import type { Reference } from '../history/references';
import { isEditorialType } from '../shared/content-types';
import { factsOf, type ContentMarks } from './content-parts';

export interface FactsCompared {
  readonly source: Content;
  readonly target: Content;
  readonly marks: ContentMarks;
  /** Whether a document has an entry in the target's language: what has none can't be named there. */
  readonly existsInTarget: (reference: Reference) => boolean;
}

/**
 * The attributes whose facts differ between a source and its variant, in the order of the content
 * type. A reference that can't be named in the target's language yet is no difference.
 */
export const differingFacts = ({ source, target, marks, existsInTarget }: FactsCompared): readonly string[] => {
  const sourceFacts = factsOf(source, marks);
  const targetFacts = factsOf(target, marks);
  const comparable = (value: JsonValue | undefined): string =>
    canonicalJson(withoutMediaDetails(withoutUnnameable(value ?? null, existsInTarget)));
  return Object.keys(marks.attributes).filter(
    (name) => comparable(sourceFacts[name]) !== comparable(targetFacts[name]),
  );
};

/** The value with its references reduced to those that the target's language can name. */
export const withoutUnnameable = (value: JsonValue, existsInTarget: FactsCompared['existsInTarget']): JsonValue => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const kept = value
      .filter((item) => !isUnnameable(item as JsonValue, existsInTarget))
      .map((item) => withoutUnnameable(item as JsonValue, existsInTarget));
    return kept.every((item) => item === null) ? null : kept;
  }
  if (isUnnameable(value, existsInTarget)) return null;
  const members = Object.entries(value as Readonly<Record<string, JsonValue | undefined>>).flatMap(([key, member]) => {
    const kept = withoutUnnameable(member ?? null, existsInTarget);
    return kept === null ? [] : [[key, kept] as const];
  });
  return members.length === 0 ? null : Object.fromEntries(members);
};

const isUnnameable = (value: JsonValue, existsInTarget: FactsCompared['existsInTarget']): boolean => {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const { contentType, documentId } = value as Readonly<Record<string, JsonValue | undefined>>;
  return (
    isEditorialType(contentType) &&
    typeof documentId === 'string' &&
    Object.keys(value).length === 2 &&
    !existsInTarget({ contentType, documentId })
  );
};
