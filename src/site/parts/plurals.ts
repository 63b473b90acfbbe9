import { editorialTypes, type EditorialType } from '../../domain/shared/content-types';
import { pluralOfType } from '../../domain/delivery/delivered-types';

export const plurals = ['articles', 'events', 'awards', 'people', 'organizations'] as const;

export type Plural = (typeof plurals)[number];

/** The editorial type that a path of the site names. */
export const typeOfPlural = (plural: string): EditorialType | null =>
  editorialTypes.find((type) => pluralOfType[type] === plural) ?? null;

export const pluralOf = (type: EditorialType): Plural => pluralOfType[type] as Plural;
