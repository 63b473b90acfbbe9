import { cloneElement, isValidElement, type ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { editorialBulkActions } from '../bulk/bulk-actions';
import { formGroups } from '../edit-form/form-groups';
import { editorialTypeOf } from '../entry/address';
import { createSaveAction } from '../save/save-action';
import type { BulkActionComponent, DocumentActionComponent, HeaderActionComponent } from '../strapi-internals';
import {
  createDiscardAction,
  createPrimaryAction,
  createTrashAction,
  createUnpublishAction,
} from './editorial-actions';
import { asTrash } from './trash-wording';

/**
 * Replaces Strapi's actions where they stand. Their order decides which one is the big button, so
 * none is taken out: one that shall not be seen answers nothing.
 */
export const replaceDocumentActions = (actions: DocumentActionComponent[]): DocumentActionComponent[] =>
  actions.map((action) => {
    switch (action.type) {
      case 'publish':
        return createPrimaryAction(action);
      case 'update':
        return createSaveAction(action);
      case 'unpublish':
        return createUnpublishAction(action);
      case 'discard':
        return createDiscardAction(action);
      case 'delete':
        return createTrashAction(asTrash(action, 'editorial.trash.allLocales'));
      case 'configure-the-view':
      case 'edit-the-model':
        return withoutGroupedForms(action);
      case undefined:
        return withoutLocaleActions(action);
      default:
        return action;
    }
  });

/** Forms in groups are laid out in code: what would be arranged on those pages shows nowhere. */
const withoutGroupedForms = (useStock: DocumentActionComponent): DocumentActionComponent => {
  const LayoutAction: DocumentActionComponent = (props) => {
    const stock = useStock(props);
    return props.model in formGroups ? null : stock;
  };
  LayoutAction.type = useStock.type;
  LayoutAction.position = useStock.position;
  return LayoutAction;
};

/**
 * The internationalization plugin's actions have no type to tell them by: publishing and
 * unpublishing in several languages stand in the panel, deleting one language in the header.
 */
const withoutLocaleActions = (useStock: DocumentActionComponent): DocumentActionComponent => {
  const useWorded = asTrash(useStock, 'editorial.trash.thisLocale');
  const LocaleAction: DocumentActionComponent = (props) => {
    const stock = useWorded(props);
    if (!stock || !editorialTypeOf(props.model)) return stock;
    const isPublishing = [stock.position ?? 'panel'].flat().includes('panel');
    const isDeletingInEditView = stock.variant === 'danger' && props.activeTab !== null;
    return isPublishing || isDeletingInEditView ? null : stock;
  };
  LocaleAction.position = useStock.position;
  return LocaleAction;
};

/**
 * "Fill in from another locale" drops relations without a word; it is the header's only dialog. The
 * language picker shows Strapi's status of each language beside its name, in English.
 */
export const replaceHeaderActions = (actions: HeaderActionComponent[]): HeaderActionComponent[] =>
  actions.map((useStock) => {
    const HeaderAction: HeaderActionComponent = (props) => {
      const stock = useStock(props);
      if (!stock || !(props.model in formGroups)) return stock;
      if (stock.dialog) return null;
      return stock.options ? { ...stock, options: stock.options.map(withoutStatus) } : stock;
    };
    return HeaderAction;
  });

const withoutStatus = <Option extends { readonly label?: unknown }>(option: Option): Option =>
  isValidElement(option.label)
    ? { ...option, label: cloneElement(option.label as ReactElement, { isDraftAndPublishEnabled: false }) }
    : option;

export const replaceBulkActions = (actions: BulkActionComponent[]): BulkActionComponent[] => [
  ...editorialBulkActions,
  ...actions.map((useStock) => {
    const BulkAction: BulkActionComponent = (props) => {
      const { formatMessage } = useIntl();
      const stock = useStock(props);
      if (!stock || !editorialTypeOf(props.model)) return stock;
      if (useStock.type !== 'delete') return null;
      return { ...stock, label: formatMessage({ id: 'editorial.action.trash.label' }) };
    };
    BulkAction.type = useStock.type;
    return BulkAction;
  }),
];
