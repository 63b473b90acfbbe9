import { Button, Field, Flex, Modal, Typography } from '@strapi/design-system';
import { useClipboard } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { SubscriberWithSecret } from '../../../contracts/subscribers';
import { useText } from '../parts/use-text';

/** The one time that a secret is seen. */
export const SecretDialog = ({
  subscriber,
  onClose,
}: {
  readonly subscriber: SubscriberWithSecret;
  onClose(): void;
}) => {
  const t = useText();
  const { formatMessage } = useIntl();
  const { copy } = useClipboard();
  const [isCopied, setCopied] = useState(false);
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={formatMessage({ id: 'global.close' })}>
          <Modal.Title>{t('secret.title', { name: subscriber.name })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{t('secret.once')}</Typography>
            <Field.Root width="100%">
              <Field.Label>{t('secret.label')}</Field.Label>
              <Field.Input value={subscriber.secret} readOnly />
            </Field.Root>
            <div aria-live="polite">{isCopied && <Typography>{t('secret.copied')}</Typography>}</div>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button
            variant="secondary"
            onClick={() => void copy(subscriber.secret).then((worked) => setCopied(Boolean(worked)))}
          >
            {t('secret.copy')}
          </Button>
          <Button onClick={onClose}>{t('secret.done')}</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
