import { useQueryParams } from '@strapi/strapi/admin';
import { useMatch, useParams } from 'react-router-dom';
import { addressOf, formKeyOf, type EntryAddress } from './address';

interface LocaleQuery {
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

export const useLocaleOnScreen = (): string | undefined => {
  const [{ query }] = useQueryParams<LocaleQuery>();
  return query.plugins?.i18n?.locale;
};

/** A copy that is being made is not the entry it is made from, though the page still names that one. */
export const useIsCloning = (): boolean => useMatch('/content-manager/:collectionType/:slug/clone/:origin') !== null;

export interface EntryOnScreen {
  readonly model: string;
  readonly formKey: string;
  /** Null for a document that isn't saved, and for types without approval. */
  readonly address: EntryAddress | null;
}

/** The entry whose edit view is open, as the page's address names it. */
export const useEntryOnScreen = (): EntryOnScreen => {
  const { slug = '', id } = useParams<{ slug: string; id: string }>();
  const locale = useLocaleOnScreen();
  const documentId = id === 'create' ? undefined : id;
  return {
    model: slug,
    formKey: formKeyOf(slug, documentId, locale),
    address: addressOf(slug, documentId, locale),
  };
};
