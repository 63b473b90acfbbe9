import { isEditorialType, type EditorialType } from '../../../../../domain/shared/content-types';
import { defaultLocale, isLocale, type Locale } from '../../../../../domain/shared/locales';

/** Where an entry lives: the same three facts that its route names. */
export interface EntryAddress {
  readonly contentType: EditorialType;
  readonly documentId: string;
  readonly locale: Locale;
}

/** The type behind a content manager's model; null for types without approval. */
export const editorialTypeOf = (model: string): EditorialType | null => {
  const [, api, name] = /^api::([a-z-]+)\.([a-z-]+)$/.exec(model) ?? [];
  return api === name && isEditorialType(name) ? name : null;
};

export const modelOf = (contentType: EditorialType): string => `api::${contentType}.${contentType}`;

export const addressOf = (
  model: string,
  documentId: string | undefined,
  locale: string | null | undefined,
): EntryAddress | null => {
  const contentType = editorialTypeOf(model);
  if (!contentType || !documentId || documentId === 'create') return null;
  return { contentType, documentId, locale: isLocale(locale) ? locale : defaultLocale };
};

/** Names one form on the screen, also one of a document that is not saved yet. */
export const formKeyOf = (model: string, documentId: string | undefined, locale: string | null | undefined): string =>
  [model, documentId || 'create', locale ?? ''].join('/');
