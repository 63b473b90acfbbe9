import { canonicalJson, type JsonValue } from '../shared/canonical-json';
import { sha256 } from '../history/hash';
import type { Content } from '../history/snapshot';

/**
 * What a translator does with an attribute: texts are translated, facts are the same in every
 * language, and an address (the slug) is each language's own, as is what readers never see. Components
 * are made of attributes.
 */
export type AttributeMark =
  | { readonly kind: 'text' | 'fact' | 'address' | 'own' }
  | { readonly kind: 'component'; readonly component: string; readonly repeatable: boolean }
  | { readonly kind: 'zone' };

export type Marks = Readonly<Record<string, AttributeMark>>;

/** The marks of a content type and of every component that it may hold, by the component's name. */
export interface ContentMarks {
  readonly attributes: Marks;
  readonly components: Readonly<Record<string, Marks>>;
}

type Values = Readonly<Record<string, JsonValue | undefined>>;
type Part = 'text' | 'fact';

/** All that a translator translates, at its place in the content; what is empty is left out. */
export const textsOf = (content: Content, marks: ContentMarks): JsonValue =>
  partOf(content, marks.attributes, marks, 'text') ?? {};

/** All that is the same in every language; of a dynamic zone only the components that hold such facts. */
export const factsOf = (content: Content, marks: ContentMarks): Values =>
  (partOf(content, marks.attributes, marks, 'fact') ?? {}) as Values;

/** Names the translatable text of a content: two contents with the same hash read the same. */
export const textHashOf = (content: Content, marks: ContentMarks): string =>
  sha256(canonicalJson(textsOf(content, marks)));

const partOf = (values: Values, attributes: Marks, marks: ContentMarks, part: Part): JsonValue | null => {
  const found = Object.entries(attributes).flatMap(([name, mark]) => {
    const value = valueOf(values[name], mark, marks, part);
    return value === null ? [] : [[name, value] as const];
  });
  return found.length === 0 ? null : Object.fromEntries(found);
};

const valueOf = (
  value: JsonValue | undefined,
  mark: AttributeMark,
  marks: ContentMarks,
  part: Part,
): JsonValue | null => {
  if (isEmpty(value)) return null;
  switch (mark.kind) {
    case 'component': {
      const attributes = componentMarks(marks, mark.component);
      if (!mark.repeatable) return partOf(value as Values, attributes, marks, part);
      // A list keeps its length: a missing agenda item is a difference even where its texts are empty.
      const items = (value as readonly Values[]).map((item) => partOf(item, attributes, marks, part));
      return items.every((item) => item === null) ? null : items;
    }
    case 'zone': {
      const items = (value as readonly Values[]).flatMap((item) => {
        const component = String(item['__component']);
        const found = partOf(item, componentMarks(marks, component), marks, part) as Values | null;
        return found === null ? [] : [{ __component: component, ...found }];
      });
      return items.length === 0 ? null : items;
    }
    default:
      return mark.kind === part ? (value as JsonValue) : null;
  }
};

const componentMarks = (marks: ContentMarks, component: string): Marks => {
  const attributes = marks.components[component];
  if (!attributes) throw new Error(`the component ${component} has no marks`);
  return attributes;
};

const isEmpty = (value: JsonValue | undefined): value is null | undefined =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
