import { Cross, Trash } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { openActionDialog } from '../approval/dialog-store';
import { primaryOf } from '../approval/presentation';
import { editorialTypeOf } from '../entry/address';
import { useEntry } from '../entry/use-entry';
import { useEntryOnScreen, useIsCloning } from '../entry/use-entry-on-screen';
import { restorePath } from '../history/paths';
import type { DocumentActionComponent } from '../strapi-internals';

type DocumentActionProps = Parameters<DocumentActionComponent>[0];

/** The entry of an edit view with its allowed actions; nothing in lists, dialogs and unsaved forms. */
const useEditedEntry = ({ activeTab, document, documentId }: DocumentActionProps) => {
  const { address } = useEntryOnScreen();
  const isCloning = useIsCloning();
  const isEdited = activeTab !== null && document?.documentId !== undefined && document.documentId === documentId;
  const shown = isEdited && !isCloning && address?.documentId === documentId ? address : null;
  return { address: shown, entry: useEntry(shown).entry };
};

/** Strapi's own hooks run in any case, because a component may not change how many it calls. */
const inert = (props: DocumentActionProps): DocumentActionProps => ({
  ...props,
  activeTab: 'published',
  document: undefined,
  meta: undefined,
});

/** Where Strapi has Publish: the likeliest thing that the person may do. */
export const createPrimaryAction = (useStock: DocumentActionComponent): DocumentActionComponent => {
  const PrimaryAction: DocumentActionComponent = (props) => {
    const { formatMessage } = useIntl();
    const isEditorial = editorialTypeOf(props.model) !== null;
    const stock = useStock(isEditorial ? inert(props) : props);
    const { address, entry } = useEditedEntry(props);
    if (!isEditorial) return stock;
    const action = entry && primaryOf(entry.allowedActions);
    if (!address || !action) return null;
    return {
      type: 'publish',
      position: ['panel'],
      label: formatMessage({ id: `editorial.action.${action}.label` }),
      onClick: () => openActionDialog({ address, action }),
    };
  };
  PrimaryAction.type = 'publish';
  PrimaryAction.position = useStock.position;
  return PrimaryAction;
};

/** Where Strapi has Unpublish: in the menu beside the big button. Without one it would be big itself. */
export const createUnpublishAction = (useStock: DocumentActionComponent): DocumentActionComponent => {
  const UnpublishAction: DocumentActionComponent = (props) => {
    const { formatMessage } = useIntl();
    const isReplaced = editorialTypeOf(props.model) !== null && props.activeTab !== null;
    const stock = useStock(isReplaced ? inert(props) : props);
    const { address, entry } = useEditedEntry(props);
    // In lists nothing is known of what the person may do: the entry itself says it.
    if (editorialTypeOf(props.model) !== null && !isReplaced) return null;
    if (!isReplaced) return stock;
    if (!address || !entry || !primaryOf(entry.allowedActions)) return null;
    if (!entry.allowedActions.includes('unpublish')) return null;
    return {
      label: formatMessage({ id: 'editorial.action.unpublish.label' }),
      icon: <Cross />,
      variant: 'danger',
      position: 'panel',
      onClick: () => openActionDialog({ address, action: 'unpublish' }),
    };
  };
  UnpublishAction.type = 'unpublish';
  UnpublishAction.position = useStock.position;
  return UnpublishAction;
};

/** Where Strapi has Delete: in the menu of the header; rows of a list keep Strapi's, which the server judges. */
export const createTrashAction = (useStock: DocumentActionComponent): DocumentActionComponent => {
  const TrashAction: DocumentActionComponent = (props) => {
    const { formatMessage } = useIntl();
    const isReplaced = editorialTypeOf(props.model) !== null && props.activeTab !== null;
    const stock = useStock(isReplaced ? inert(props) : props);
    const { address, entry } = useEditedEntry(props);
    if (!isReplaced) return stock;
    if (!address || !entry?.allowedActions.includes('trash')) return null;
    return {
      label: formatMessage({ id: 'editorial.action.trash.label' }),
      icon: <Trash />,
      variant: 'danger',
      position: 'header',
      onClick: () => openActionDialog({ address, action: 'trash' }),
    };
  };
  TrashAction.type = 'delete';
  TrashAction.position = useStock.position;
  return TrashAction;
};

/**
 * Where Strapi has Discard, if the entry has newer changes than the live one: going back to live is a
 * restore like any other, shown as a comparison before it happens.
 */
export const createDiscardAction = (useStock: DocumentActionComponent): DocumentActionComponent => {
  const DiscardAction: DocumentActionComponent = (props) => {
    const { formatMessage } = useIntl();
    const navigate = useNavigate();
    const { address, entry } = useEditedEntry(props);
    const isEditorial = editorialTypeOf(props.model) !== null;
    const hasNewerChanges = entry?.liveness === 'liveWithNewerChanges';
    const document = props.document && hasNewerChanges ? { ...props.document, status: 'modified' } : props.document;
    const stock = useStock({ ...props, document });
    if (!stock || !isEditorial) return stock;
    const live = entry?.liveVersion;
    if (!address || !live || !hasNewerChanges || stock.disabled) return null;
    const { dialog: _dialog, ...button } = stock;
    return {
      ...button,
      ...(primaryOf(entry.allowedActions) ? {} : { variant: 'danger-light' }),
      label: formatMessage({ id: 'editorial.history.discard' }),
      onClick: () => navigate(restorePath(address, live.id)),
    };
  };
  DiscardAction.type = 'discard';
  DiscardAction.position = useStock.position;
  return DiscardAction;
};
