import type { EditorialType } from '../shared/content-types';

/** What the paths of the delivery API call each type. */
export const pluralOfType: Readonly<Record<EditorialType, string>> = {
  article: 'articles',
  event: 'events',
  award: 'awards',
  person: 'people',
  organization: 'organizations',
};

const typeOfPlural = new Map(Object.entries(pluralOfType).map(([type, plural]) => [plural, type as EditorialType]));

/** The type that a path names; null where there is none of that name. */
export const typeNamed = (plural: string): EditorialType | null => typeOfPlural.get(plural) ?? null;
