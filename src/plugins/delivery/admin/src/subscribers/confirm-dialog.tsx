import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';

interface Props {
  readonly title: string;
  readonly question: string;
  readonly isDangerous: boolean;
  onConfirm(): void;
  onClose(): void;
}

export const ConfirmDialog = ({ title, question, isDangerous, onConfirm, onClose }: Props) => {
  const { formatMessage } = useIntl();
  return (
    <Dialog.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill={isDangerous ? 'danger600' : 'warning600'} aria-hidden />}>
          {question}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {formatMessage({ id: 'app.components.Button.cancel' })}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button variant={isDangerous ? 'danger' : 'default'} fullWidth onClick={onConfirm}>
              {title}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
