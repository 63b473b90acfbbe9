/** The five content types that go through approval; the name is the one used in our routes and tables. */
export const editorialTypes = ['article', 'event', 'award', 'person', 'organization'] as const;

export type EditorialType = (typeof editorialTypes)[number];

/** Types that support them: in all three languages at once, without approval. */
export const supportingTypes = ['category', 'keyword', 'genre', 'series', 'place', 'site-notice', 'site'] as const;

export type SupportingType = (typeof supportingTypes)[number];

export const isEditorialType = (value: unknown): value is EditorialType =>
  typeof value === 'string' && (editorialTypes as readonly string[]).includes(value);

export const isSupportingType = (value: unknown): value is SupportingType =>
  typeof value === 'string' && (supportingTypes as readonly string[]).includes(value);

/** Which attribute names the entry to a person: articles have a title, all other types a name. */
export const nameAttribute = (contentType: EditorialType): 'title' | 'name' =>
  contentType === 'article' ? 'title' : 'name';
