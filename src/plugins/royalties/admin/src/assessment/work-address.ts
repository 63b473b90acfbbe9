import { isEditorialType, type EditorialType } from '../../../../../domain/shared/content-types';
import { defaultLocale, isLocale, type Locale } from '../../../../../domain/shared/locales';
import type { WorkView } from '../../../../../domain/royalties/views';

/** What is assessed: an entry of the newsroom, or a work that isn't in it. */
export type WorkAddress =
  | {
      readonly kind: 'entry';
      readonly contentType: EditorialType;
      readonly documentId: string;
      readonly locale: Locale;
    }
  | { readonly kind: 'manual'; readonly id: number };

export const pathOfWork = (address: WorkAddress): string =>
  address.kind === 'manual'
    ? `/manual-works/${address.id}`
    : `/works/${address.contentType}/${address.documentId}/${address.locale}`;

export const addressOfWork = (work: WorkView): WorkAddress | null => {
  if (work.kind === 'manual') return work.id === null ? null : { kind: 'manual', id: work.id };
  return work.contentType === null || work.documentId === null
    ? null
    : { kind: 'entry', contentType: work.contentType, documentId: work.documentId, locale: work.locale };
};

/** The entry of an edit view, by what Strapi's page names. */
export const addressOnScreen = (
  model: string,
  documentId: string | undefined,
  locale: string | undefined,
): WorkAddress | null => {
  const [, api, name] = /^api::([a-z-]+)\.([a-z-]+)$/.exec(model) ?? [];
  if (api !== name || !isEditorialType(name) || !documentId || documentId === 'create') return null;
  return { kind: 'entry', contentType: name, documentId, locale: isLocale(locale) ? locale : defaultLocale };
};

export const entryPath = (work: Pick<WorkView, 'contentType' | 'documentId' | 'locale'>): string | null =>
  work.contentType === null || work.documentId === null
    ? null
    : `/content-manager/collection-types/api::${work.contentType}.${work.contentType}/${work.documentId}?plugins[i18n][locale]=${work.locale}`;
