/** What Strapi decides of a row: in the data of a write it would move the row to another document. */
const decidedByStrapi: readonly string[] = [
  'id',
  'documentId',
  'locale',
  'localizations',
  'createdAt',
  'updatedAt',
  'publishedAt',
];

/** The data of a write without what isn't content. */
export const contentOf = (data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !decidedByStrapi.includes(name)));
