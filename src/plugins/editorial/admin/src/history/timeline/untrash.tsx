import { Button, Modal } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { EntryView } from '../../../../contracts';
import { ActionForm } from '../../approval/action-form';
import type { EntryAddress } from '../../entry/address';

/** An entry in the trash comes back from its history as from its form. */
export const Untrash = ({ address, entry }: { readonly address: EntryAddress; readonly entry: EntryView }) => {
  const { formatMessage } = useIntl();
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  if (!entry.allowedActions.includes('untrash')) return null;
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button>{formatMessage({ id: 'editorial.action.untrash.label' })}</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={formatMessage({ id: 'global.close' })}>
          <Modal.Title>{formatMessage({ id: 'editorial.action.untrash.label' })}</Modal.Title>
        </Modal.Header>
        <ActionForm address={address} action="untrash" entry={entry} onClose={close} />
      </Modal.Content>
    </Modal.Root>
  );
};
