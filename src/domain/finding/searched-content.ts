import { fieldsList, isFields } from '../history/content-model';
import { plainText } from '../history/plain-text';
import type { Content } from '../history/snapshot';
import type { JsonValue } from '../shared/canonical-json';
import { nameAttribute, type EditorialType } from '../shared/content-types';
import { toVector } from '../shared/search-terms';
import { foldName } from './fold-name';

/** Rows that were made by other rules are made anew. */
export const searchRules = 1;

/** What an entry is found by. Private attributes are in none of it. */
export interface SearchedContent {
  readonly name: string;
  /** Its name first, then its other names; folded, so that two of the same are equal. */
  readonly foldedNames: readonly string[];
  /** Documents that it names, as `contentType/documentId`. */
  readonly named: readonly string[];
  /** Texts of `tsvector`s: of its names alone, and of all that it says. */
  readonly nameTerms: string;
  readonly terms: string;
}

export const searchedContent = (contentType: EditorialType, content: Content): SearchedContent => {
  const name = textOf(content[nameAttribute(contentType)]);
  const others = otherNamesOf(content);
  const nameTerms = [['A', name] as const, ...others.map((other) => ['B', other] as const)];
  return {
    name,
    foldedNames: [foldName(name), ...others.map(foldName).filter((one) => one !== '')],
    named: namedIn(content),
    nameTerms: toVector(nameTerms),
    terms: toVector([...nameTerms, ['C', textOf(content['summary'])], ['D', plainText(content)]]),
  };
};

/** Other names, pen names, short and earlier names. */
const otherNamesOf = (content: Content): readonly string[] => [
  ...new Set(
    [
      textOf(content['shortName']),
      ...[...fieldsList(content['aliases']), ...fieldsList(content['earlierNames'])].map((one) => textOf(one['name'])),
    ].filter((one) => one !== ''),
  ),
];

const textOf = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '');

/** Every document that a content names, supporting types too, each once. */
const namedIn = (content: Content): readonly string[] => {
  const found = new Set<string>();
  const walk = (value: JsonValue | undefined): void => {
    if (Array.isArray(value)) (value as readonly JsonValue[]).forEach(walk);
    else if (isFields(value)) {
      const { contentType, documentId } = value;
      const isReference = typeof contentType === 'string' && typeof documentId === 'string';
      if (isReference && Object.keys(value).length === 2) found.add(`${contentType}/${documentId}`);
      else Object.values(value).forEach(walk);
    }
  };
  walk(content as JsonValue);
  return [...found];
};
