import { Button, DatePicker, Field, Flex, Grid, Modal, TextInput, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import type { TimelineVersion } from '../../../../contracts/history';
import { usePinVersionMutation } from '../../api/history-api';
import { problemIn, type Problem } from '../../api/problem';
import type { EntryAddress } from '../../entry/address';
import { HistoryProblem } from '../history-problem';
import { dayOf, dateOf, pinBodyOf, type PinForm } from './pin-form';

interface PinDialogProps {
  readonly address: EntryAddress;
  readonly version: TimelineVersion;
  onClose(): void;
}

/** Keeps a version for good and names it: "as printed", with issue, page and date. */
export const PinDialog = ({ address, version, onClose }: PinDialogProps) => {
  const { formatMessage, locale } = useIntl();
  const formId = useId();
  const { toggleNotification } = useNotification();
  const [pinVersion, { isLoading }] = usePinVersionMutation();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [form, setForm] = useState<PinForm>({
    name: version.pin?.name ?? '',
    issue: version.pin?.issue ?? '',
    page: version.pin?.page ?? '',
    date: version.pin?.date ?? null,
  });
  const text = (id: string): string => formatMessage({ id: `editorial.history.pin.${id}` });
  const change = (part: Partial<PinForm>): void => setForm((before) => ({ ...before, ...part }));

  const submit = async (): Promise<void> => {
    const result = await pinVersion({ address, version: version.id, body: pinBodyOf(form) });
    if ('error' in result) {
      setProblem(problemIn(result.error));
      return;
    }
    toggleNotification({ type: 'success', message: text('done') });
    onClose();
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={formatMessage({ id: 'global.close' })}>
          <Modal.Title>{formatMessage({ id: 'editorial.history.pin.title' }, { version: version.label })}</Modal.Title>
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
              void submit();
            }}
          >
            <Typography>{text('text')}</Typography>
            <Field.Root name="name" hint={text('name.hint')}>
              <Field.Label>{text('name')}</Field.Label>
              <TextInput
                value={form.name}
                maxLength={200}
                onChange={(event: React.ChangeEvent<HTMLInputElement>) => change({ name: event.target.value })}
              />
              <Field.Hint />
            </Field.Root>
            <Grid.Root gap={4}>
              <Grid.Item col={4} s={12} direction="column" alignItems="stretch">
                <Field.Root name="issue">
                  <Field.Label>{text('issue')}</Field.Label>
                  <TextInput
                    value={form.issue}
                    maxLength={100}
                    onChange={(event: React.ChangeEvent<HTMLInputElement>) => change({ issue: event.target.value })}
                  />
                </Field.Root>
              </Grid.Item>
              <Grid.Item col={4} s={12} direction="column" alignItems="stretch">
                <Field.Root name="page">
                  <Field.Label>{text('page')}</Field.Label>
                  <TextInput
                    value={form.page}
                    maxLength={50}
                    onChange={(event: React.ChangeEvent<HTMLInputElement>) => change({ page: event.target.value })}
                  />
                </Field.Root>
              </Grid.Item>
              <Grid.Item col={4} s={12} direction="column" alignItems="stretch">
                <Field.Root name="date">
                  <Field.Label>{text('date')}</Field.Label>
                  <DatePicker
                    locale={locale}
                    value={dateOf(form.date)}
                    onChange={(date) => change({ date: dayOf(date) })}
                    onClear={() => change({ date: null })}
                    clearLabel={formatMessage({ id: 'clearLabel' })}
                  />
                </Field.Root>
              </Grid.Item>
            </Grid.Root>
            {problem && <HistoryProblem problem={problem} title="editorial.action.problem" />}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {formatMessage({ id: 'app.components.Button.cancel' })}
          </Button>
          <Button type="submit" form={formId} loading={isLoading}>
            {text('confirm')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
