import type { JsonValue } from '../shared/canonical-json';

/** How an attribute's values are compared, restored and shown. */
export type AttributeKind =
  | { readonly kind: 'text'; readonly isLong: boolean }
  | { readonly kind: 'date' | 'datetime' | 'time' | 'number' | 'boolean' | 'url' | 'json' | 'blocks' }
  | { readonly kind: 'enumeration'; readonly values: readonly string[] }
  | { readonly kind: 'reference' | 'media'; readonly isList: boolean }
  | { readonly kind: 'component'; readonly component: string; readonly isList: boolean }
  | { readonly kind: 'zone'; readonly components: readonly string[] };

export interface AttributeModel {
  readonly name: string;
  readonly kind: AttributeKind;
}

/** The attributes of a content type and of the components in it, in the order of their schemas. */
export interface ContentModel {
  readonly attributes: readonly AttributeModel[];
  /** Attributes of a component by its uid; a component that doesn't exist any more is missing. */
  readonly components: Readonly<Record<string, readonly AttributeModel[] | undefined>>;
}

export type Fields = { readonly [name: string]: JsonValue | undefined };

export const isFields = (value: JsonValue | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The members of a list that are components, references or files; nothing else is in such lists. */
export const fieldsList = (value: JsonValue | undefined): readonly Fields[] =>
  Array.isArray(value) ? (value as readonly JsonValue[]).filter(isFields) : isFields(value) ? [value] : [];

/** Attributes that only the contents know: the content type has lost them since. */
export const withUnknownAttributes = (
  attributes: readonly AttributeModel[],
  ...contents: readonly Fields[]
): readonly AttributeModel[] => {
  const known = new Set(['__component', ...attributes.map(({ name }) => name)]);
  const unknown = new Set(contents.flatMap((content) => Object.keys(content)).filter((name) => !known.has(name)));
  return [...attributes, ...[...unknown].sort().map((name) => ({ name, kind: { kind: 'json' } as const }))];
};
