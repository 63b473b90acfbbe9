import { Modal } from '@strapi/design-system';
import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { useEntry } from '../entry/use-entry';
import { useEntryOnScreen } from '../entry/use-entry-on-screen';
import { useStore } from '../store';
import { ActionForm } from './action-form';
import { actionDialog, closeActionDialog } from './dialog-store';

/** The one dialog of the edit view in which an action is confirmed, with a comment. */
export const ActionDialog = () => {
  const { formatMessage } = useIntl();
  const open = useStore(actionDialog);
  const { address } = useEntryOnScreen();
  const { entry } = useEntry(address);
  const isAbout =
    open !== null && open.address.documentId === address?.documentId && open.address.locale === address.locale;

  // Whoever leaves the entry leaves its dialog: it must not open again on the next one.
  useEffect(() => closeActionDialog, [address?.documentId, address?.locale]);

  return (
    <Modal.Root open={isAbout} onOpenChange={(isOpen) => !isOpen && closeActionDialog()}>
      <Modal.Content>
        {open && (
          <>
            <Modal.Header closeLabel={formatMessage({ id: 'global.close' })}>
              <Modal.Title>{formatMessage({ id: `editorial.action.${open.action}.label` })}</Modal.Title>
            </Modal.Header>
            {entry && (
              <ActionForm address={open.address} action={open.action} entry={entry} onClose={closeActionDialog} />
            )}
          </>
        )}
      </Modal.Content>
    </Modal.Root>
  );
};
