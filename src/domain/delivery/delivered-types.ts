import { editorialTypes, isEditorialType, type EditorialType, type SupportingType } from '../shared/content-types';

/** Supporting types that have paths of their own; the site itself is part of the addresses. */
export const deliveredSupportingTypes = [
  'category',
  'keyword',
  'genre',
  'series',
  'place',
  'site-notice',
] as const satisfies readonly SupportingType[];

export type DeliveredType = EditorialType | (typeof deliveredSupportingTypes)[number];

export const deliveredTypes = [...editorialTypes, ...deliveredSupportingTypes] as const;

/** What the paths of the delivery API call each type. */
export const pluralOfType: Readonly<Record<DeliveredType, string>> = {
  article: 'articles',
  event: 'events',
  award: 'awards',
  person: 'people',
  organization: 'organizations',
  category: 'categories',
  keyword: 'keywords',
  genre: 'genres',
  series: 'series',
  place: 'places',
  'site-notice': 'notices',
};

const typeOfPlural = new Map(Object.entries(pluralOfType).map(([type, plural]) => [plural, type as DeliveredType]));

/** The type that a path names; null where there is none of that name. */
export const typeNamed = (plural: string): DeliveredType | null => typeOfPlural.get(plural) ?? null;

export const isDeliveredType = (value: unknown): value is DeliveredType =>
  isEditorialType(value) || (deliveredSupportingTypes as readonly unknown[]).includes(value);
