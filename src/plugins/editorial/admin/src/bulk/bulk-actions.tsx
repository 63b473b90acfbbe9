import { useLayoutEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { isEditorialType } from '../../../../../domain/shared/content-types';
import { defaultLocale, isLocale } from '../../../../../domain/shared/locales';
import { bulkActions } from '../../../contracts/many-entries';
import { editorialTypeOf } from '../entry/address';
import { useLocaleOnScreen } from '../entry/use-entry-on-screen';
import type { BulkActionComponent } from '../strapi-internals';
import { createStore } from '../store';
import type { BulkEntry } from './bulk-dialog';

type BulkAction = (typeof bulkActions)[number];

/** The dialog that is open above the list: a bulk action's own would close with the selection. */
export const bulkDialog = createStore<{ readonly action: BulkAction; readonly entries: readonly BulkEntry[] } | null>(
  null,
);

type Document = Parameters<BulkActionComponent>[0]['documents'][number];

const entryOf = (model: string, document: Document, onScreen: string | undefined): BulkEntry[] => {
  const contentType = editorialTypeOf(model);
  if (!contentType || !isEditorialType(contentType)) return [];
  const { documentId, locale, title, name } = document as Document & { title?: string; name?: string };
  const entryLocale = [locale, onScreen, defaultLocale].find(isLocale) ?? defaultLocale;
  return [{ contentType, documentId, locale: entryLocale, title: title ?? name ?? documentId }];
};

/** Below the list while entries are ticked; whether each may be done is judged entry by entry. */
const createBulkAction = (action: BulkAction): BulkActionComponent => {
  const EditorialBulkAction: BulkActionComponent = ({ model, documents }) => {
    const { formatMessage } = useIntl();
    const onScreen = useLocaleOnScreen();
    const entries = documents.flatMap((document) => entryOf(model, document, onScreen));
    // Strapi takes up a changed button a moment later: what it does has to be done to what is ticked by then.
    const ticked = useRef(entries);
    useLayoutEffect(() => {
      ticked.current = entries;
    });
    if (!editorialTypeOf(model)) return null;
    return {
      label: formatMessage({ id: `editorial.action.${action}.label` }),
      variant: action === 'reject' ? 'danger-light' : 'secondary',
      disabled: entries.length === 0,
      onClick: () => bulkDialog.set({ action, entries: ticked.current }),
    };
  };
  return EditorialBulkAction;
};

export const editorialBulkActions = bulkActions.map(createBulkAction);
