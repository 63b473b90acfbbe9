import { Badge, Button, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { SubscriberState, SubscriberView, SubscriberWithSecret } from '../../../contracts/subscribers';
import { useWrite } from '../api/delivery-api';
import type { Problem } from '../api/problem';
import { ProblemNotice } from '../parts/problem-notice';
import { useInstant, useText } from '../parts/use-text';
import { ConfirmDialog } from './confirm-dialog';

interface Props {
  readonly subscribers: readonly SubscriberView[];
  readonly chosen: string | null;
  onChoose(id: string | null): void;
  onSecret(subscriber: SubscriberWithSecret): void;
}

type Asked = { readonly action: 'rotate' | 'remove'; readonly subscriber: SubscriberView };

const columns = ['name', 'state', 'lag', 'actions'] as const;

export const SubscriberTable = ({ subscribers, chosen, onChoose, onSecret }: Props) => {
  const t = useText();
  const { send, isBusy } = useWrite();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);

  const act = async (subscriber: SubscriberView, action: 'pause' | 'resume'): Promise<void> => {
    const { problem: refused } = await send({
      method: 'post',
      path: `/subscribers/${subscriber.id}/actions/${action}`,
    });
    setProblem(refused);
  };

  const confirmed = async ({ action, subscriber }: Asked): Promise<void> => {
    setAsked(null);
    const path = `/subscribers/${subscriber.id}`;
    if (action === 'remove') {
      setProblem((await send({ method: 'del', path })).problem);
      return;
    }
    const { data, problem: refused } = await send<SubscriberWithSecret>({
      method: 'post',
      path: `${path}/actions/rotate`,
    });
    setProblem(refused);
    if (data) onSecret(data);
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {problem && <ProblemNotice problem={problem} />}
      <Table colCount={columns.length} rowCount={subscribers.length + 1} aria-label={t('subscribers.title')}>
        <Thead>
          <Tr>
            {columns.map((column) => (
              <Th key={column}>
                <Typography variant="sigma">{t(`column.${column}`)}</Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {subscribers.map((subscriber) => (
            <Tr key={subscriber.id}>
              <Td>
                <Typography fontWeight="semiBold">{subscriber.name}</Typography>
                <br />
                <Typography variant="pi" textColor="neutral600">
                  {subscriber.url}
                </Typography>
              </Td>
              <Td>
                <State subscriber={subscriber} />
              </Td>
              <Td>
                <Lag subscriber={subscriber} />
              </Td>
              <Td>
                <Flex gap={2} wrap="wrap">
                  <Button
                    variant="tertiary"
                    size="S"
                    aria-expanded={chosen === subscriber.id}
                    onClick={() => onChoose(chosen === subscriber.id ? null : subscriber.id)}
                  >
                    {t('action.attempts')}
                  </Button>
                  <Button
                    variant="tertiary"
                    size="S"
                    disabled={isBusy}
                    onClick={() => void act(subscriber, subscriber.state === 'active' ? 'pause' : 'resume')}
                  >
                    {t(subscriber.state === 'active' ? 'action.pause' : 'action.resume')}
                  </Button>
                  <Button variant="tertiary" size="S" onClick={() => setAsked({ action: 'rotate', subscriber })}>
                    {t('action.rotate')}
                  </Button>
                  <Button variant="danger-light" size="S" onClick={() => setAsked({ action: 'remove', subscriber })}>
                    {t('action.remove')}
                  </Button>
                </Flex>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      {asked && (
        <ConfirmDialog
          title={t(`action.${asked.action}`)}
          question={t(`question.${asked.action}`, { name: asked.subscriber.name })}
          isDangerous={asked.action === 'remove'}
          onConfirm={() => void confirmed(asked)}
          onClose={() => setAsked(null)}
        />
      )}
    </Flex>
  );
};

const colours: Readonly<Record<SubscriberState, readonly [string, string]>> = {
  active: ['success100', 'success700'],
  paused: ['neutral150', 'neutral700'],
  disabled: ['danger100', 'danger700'],
};

const State = ({ subscriber: { state, stateReason, earlierSecretUntil } }: { readonly subscriber: SubscriberView }) => {
  const t = useText();
  const instant = useInstant();
  const [background, text] = colours[state];
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Badge backgroundColor={background} textColor={text}>
        {t(`state.${state}`)}
      </Badge>
      {stateReason && <Typography variant="pi">{t(`reason.${stateReason}`)}</Typography>}
      {earlierSecretUntil && (
        <Typography variant="pi">{t('secret.earlierUntil', { at: instant(earlierSecretUntil) })}</Typography>
      )}
    </Flex>
  );
};

const Lag = ({ subscriber: { lag, failures, nextAttemptAt } }: { readonly subscriber: SubscriberView }) => {
  const t = useText();
  const instant = useInstant();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography>{lag === 0 ? t('lag.none') : t('lag.some', { count: lag })}</Typography>
      {failures > 0 && nextAttemptAt && (
        <Typography variant="pi" textColor="danger600">
          {t('lag.failing', { count: failures, at: instant(nextAttemptAt) })}
        </Typography>
      )}
    </Flex>
  );
};
