import { Button, Modal } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { EntryAddress } from '../../entry/address';
import { PageFrame } from './page-frame';

interface PageDialogProps {
  readonly address: EntryAddress;
  readonly version: number;
  readonly label: string;
}

/** A button that shows a version as readers would see it, without leaving what is being typed. */
export const PageDialog = ({ address, version, label }: PageDialogProps) => {
  const { formatMessage } = useIntl();
  return (
    <Modal.Root>
      <Modal.Trigger>
        <Button variant="tertiary" fullWidth startIcon={<Eye />}>
          {formatMessage({ id: 'editorial.history.page.open' })}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={formatMessage({ id: 'global.close' })}>
          <Modal.Title>{formatMessage({ id: 'editorial.history.page.title' }, { version: label })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <PageFrame address={address} version={version} label={label} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};
