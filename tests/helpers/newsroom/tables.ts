import type { EditorialType } from '../../../src/domain/shared/content-types';

/** Strapi's table of each type. */
export const plainTables: Readonly<Record<EditorialType, string>> = {
  article: 'articles',
  event: 'events',
  award: 'awards',
  person: 'people',
  organization: 'organizations',
};

/** What a type is called in public paths and in GraphQL. */
export const pluralNames: Readonly<Record<EditorialType, string>> = {
  article: 'articles',
  event: 'events',
  award: 'awards',
  person: 'people',
  organization: 'organizations',
};
