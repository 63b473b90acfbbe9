/** What the picker would hold of a document that was chosen, and what the form sends of it. */
export interface LinkedReference {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string;
}

interface Item {
  readonly id: number;
  readonly __temp_key__?: string;
}

/** Behind every key that Strapi gives to references that were saved: what is new stands last. */
const behindSaved = 'c000';

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && 'id' in value;

/** What stands at a path such as `bylines.0.person` of a form. */
export const valueAt = (values: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, part) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined,
      values,
    );

export const itemsAt = (values: unknown, path: string): readonly Item[] => {
  const items = valueAt(values, path);
  return Array.isArray(items) ? items.filter(isItem) : [];
};

/**
 * A reference as Strapi's picker puts it into a form. Its place is a key that sorts behind those of
 * the others: a fraction after the last, as the picker itself goes on from there.
 */
export const linkedItem = (
  { id, documentId, locale }: LinkedReference,
  label: string,
  model: string,
  others: readonly Item[],
): object => {
  const last = others.at(-1)?.__temp_key__;
  return {
    id,
    apiData: { id, documentId, locale, isTemporary: true },
    __temp_key__: last === undefined ? behindSaved : `${last}V`,
    label,
    href: `../collection-types/${model}/${documentId}?plugins[i18n][locale]=${locale}`,
  };
};

/** One that is taken out in the place of another. */
export const unlinkedItem = ({ id, documentId, locale }: LinkedReference): object => ({
  id,
  apiData: { id, documentId, locale },
});
