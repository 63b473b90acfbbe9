import type { EnumerationAttribute } from '../edit-form/enumeration-messages';

interface Schema {
  readonly uid: string;
  readonly attributes: Readonly<Record<string, EnumerationAttribute>>;
}

/** What of Strapi's description of types and components the history needs. */
export interface Schemas {
  readonly contentTypes: readonly Schema[];
  readonly components: readonly Schema[];
}

/** A content type (`api::article.article`) or a component (`content.figure`). */
export type Owner = string;

const isContentType = (owner: Owner): boolean => owner.startsWith('api::');

/** The message that names an attribute: the same one as on the form. */
export const labelMessageOf = (owner: Owner, field: string): string =>
  `content-manager.${isContentType(owner) ? 'content-types' : 'components'}.${owner}.${field}`;

export const attributeOf = (
  schemas: Schemas | undefined,
  owner: Owner,
  field: string,
): EnumerationAttribute | undefined =>
  schemas?.[isContentType(owner) ? 'contentTypes' : 'components'].find(({ uid }) => uid === owner)?.attributes[field];
