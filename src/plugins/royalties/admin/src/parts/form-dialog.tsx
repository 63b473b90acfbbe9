import { Button, Flex, Modal } from '@strapi/design-system';
import { useId, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Problem } from '../api/problem';
import { ProblemNotice } from './notice';

interface FormDialogProps {
  readonly title: string;
  readonly submitLabel: string;
  readonly variant?: 'default' | 'danger' | 'success';
  readonly canSubmit?: boolean;
  /** Has something to show after it was sent. */
  readonly staysOpen?: boolean;
  /** Sends what was typed; a refusal keeps the dialog and every letter. */
  submit(): Promise<Problem | null>;
  onClose(): void;
  readonly children: ReactNode;
}

/** A dialog with a form, open as long as it is drawn. */
export const FormDialog = ({
  title,
  submitLabel,
  variant,
  canSubmit = true,
  staysOpen = false,
  submit,
  onClose,
  children,
}: FormDialogProps) => {
  const { formatMessage } = useIntl();
  const formId = useId();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);

  const send = async (): Promise<void> => {
    setBusy(true);
    const refused = await submit();
    setBusy(false);
    setProblem(refused);
    if (!refused && !staysOpen) onClose();
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={formatMessage({ id: 'global.close' })}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex
            tag="form"
            id={formId}
            noValidate
            direction="column"
            alignItems="stretch"
            gap={4}
            onSubmit={(event: React.FormEvent) => {
              event.preventDefault();
              // The dialog is drawn outside of the edit form, but its events still pass through it.
              event.stopPropagation();
              if (canSubmit && !isBusy) void send();
            }}
          >
            {problem && <ProblemNotice problem={problem} />}
            {children}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {formatMessage({ id: 'app.components.Button.cancel' })}
          </Button>
          <Button type="submit" form={formId} variant={variant ?? 'default'} disabled={!canSubmit} loading={isBusy}>
            {submitLabel}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
