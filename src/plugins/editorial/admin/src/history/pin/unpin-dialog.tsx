import { Button, Dialog } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { TimelineVersion } from '../../../../contracts/history';
import { useUnpinVersionMutation } from '../../api/history-api';
import { problemIn, type Problem } from '../../api/problem';
import type { EntryAddress } from '../../entry/address';
import { HistoryProblem } from '../history-problem';

interface UnpinDialogProps {
  readonly address: EntryAddress;
  readonly version: TimelineVersion;
  onClose(): void;
}

export const UnpinDialog = ({ address, version, onClose }: UnpinDialogProps) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const [unpinVersion, { isLoading }] = useUnpinVersionMutation();
  const [problem, setProblem] = useState<Problem | null>(null);
  const unpin = async (): Promise<void> => {
    const result = await unpinVersion({ address, version: version.id });
    if ('error' in result) {
      setProblem(problemIn(result.error));
      return;
    }
    toggleNotification({ type: 'success', message: formatMessage({ id: 'editorial.history.unpin.done' }) });
    onClose();
  };
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{formatMessage({ id: 'editorial.history.unpin.open' })}</Dialog.Header>
        <Dialog.Body>
          {formatMessage({ id: 'editorial.history.unpin.text' }, { version: version.label })}
          {problem && <HistoryProblem problem={problem} title="editorial.action.problem" />}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {formatMessage({ id: 'app.components.Button.cancel' })}
            </Button>
          </Dialog.Cancel>
          <Button fullWidth variant="danger-light" loading={isLoading} onClick={() => void unpin()}>
            {formatMessage({ id: 'editorial.history.unpin.open' })}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
