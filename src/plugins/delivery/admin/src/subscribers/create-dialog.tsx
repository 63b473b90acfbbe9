import { Button, Field, Flex, Modal, MultiSelect, MultiSelectOption } from '@strapi/design-system';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { editorialTypes } from '../../../../../domain/shared/content-types';
import { locales } from '../../../../../domain/shared/locales';
import type { SubscriberWithSecret } from '../../../contracts/subscribers';
import { useWrite } from '../api/delivery-api';
import type { Problem } from '../api/problem';
import { ProblemNotice } from '../parts/problem-notice';
import { useText } from '../parts/use-text';

interface Props {
  onCreated(subscriber: SubscriberWithSecret): void;
  onClose(): void;
}

export const CreateDialog = ({ onCreated, onClose }: Props) => {
  const t = useText();
  const { formatMessage } = useIntl();
  const formId = useId();
  const { send, isBusy } = useWrite();
  const [name, setName] = useState('');
  const [url, setUrl] = useState('');
  const [contentTypes, setTypes] = useState<string[]>([]);
  const [languages, setLanguages] = useState<string[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isWhole = name.trim() !== '' && url.trim() !== '';

  const create = async (): Promise<void> => {
    const { data, problem: refused } = await send<SubscriberWithSecret>({
      method: 'post',
      path: '/subscribers',
      body: { name: name.trim(), url: url.trim(), contentTypes, locales: languages },
    });
    setProblem(refused);
    if (!data) return;
    onClose();
    onCreated(data);
  };

  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={formatMessage({ id: 'global.close' })}>
          <Modal.Title>{t('subscribers.create')}</Modal.Title>
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
              if (isWhole && !isBusy) void create();
            }}
          >
            {problem && <ProblemNotice problem={problem} />}
            <Field.Root required width="100%">
              <Field.Label>{t('field.name')}</Field.Label>
              <Field.Input
                value={name}
                maxLength={120}
                onChange={(event: React.ChangeEvent<HTMLInputElement>) => setName(event.target.value)}
              />
            </Field.Root>
            <Field.Root required hint={t('field.url.hint')} width="100%">
              <Field.Label>{t('field.url')}</Field.Label>
              <Field.Input
                type="url"
                value={url}
                onChange={(event: React.ChangeEvent<HTMLInputElement>) => setUrl(event.target.value)}
              />
              <Field.Hint />
            </Field.Root>
            <Field.Root hint={t('field.all')} width="100%">
              <Field.Label>{t('field.types')}</Field.Label>
              <MultiSelect withTags value={contentTypes} onChange={setTypes}>
                {editorialTypes.map((type) => (
                  <MultiSelectOption key={type} value={type}>
                    {t(`type.${type}`)}
                  </MultiSelectOption>
                ))}
              </MultiSelect>
              <Field.Hint />
            </Field.Root>
            <Field.Root hint={t('field.all')} width="100%">
              <Field.Label>{t('field.locales')}</Field.Label>
              <MultiSelect withTags value={languages} onChange={setLanguages}>
                {locales.map((locale) => (
                  <MultiSelectOption key={locale} value={locale}>
                    {t(`locale.${locale}`)}
                  </MultiSelectOption>
                ))}
              </MultiSelect>
              <Field.Hint />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {formatMessage({ id: 'app.components.Button.cancel' })}
          </Button>
          <Button type="submit" form={formId} disabled={!isWhole} loading={isBusy}>
            {t('subscribers.create')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
