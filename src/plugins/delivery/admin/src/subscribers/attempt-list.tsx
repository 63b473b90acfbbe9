import { Badge, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { AttemptView, SubscriberView } from '../../../contracts/subscribers';
import { useRead, useWrite } from '../api/delivery-api';
import type { Problem } from '../api/problem';
import { ProblemNotice } from '../parts/problem-notice';
import { useInstant, useText } from '../parts/use-text';

const lookAgainEvery = 5_000;

/** Every attempt to one subscriber, newest first, with what was sent and what came back. */
export const AttemptList = ({ subscriber }: { readonly subscriber: SubscriberView }) => {
  const t = useText();
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const cursor = cursors.at(-1);
  const path = `/subscribers/${subscriber.id}/attempts${cursor === undefined ? '' : `?cursor=${cursor}`}`;
  const { data, nextCursor, problem, isLoading, retry } = useRead<readonly AttemptView[]>(
    path,
    cursor === undefined ? lookAgainEvery : 0,
  );
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={3} aria-label={t('attempts.title')}>
      <Typography tag="h2" variant="delta">
        {t('attempts.of', { name: subscriber.name })}
      </Typography>
      {problem && <ProblemNotice problem={problem} onRetry={retry} />}
      {isLoading && <Loader>{t('loading')}</Loader>}
      {data?.length === 0 && <Typography textColor="neutral600">{t('attempts.empty')}</Typography>}
      {data?.map((attempt) => (
        <AttemptRow key={attempt.id} subscriberId={subscriber.id} attempt={attempt} />
      ))}
      <Flex gap={2}>
        {cursors.length > 0 && (
          <Button variant="tertiary" onClick={() => setCursors(cursors.slice(0, -1))}>
            {t('attempts.newer')}
          </Button>
        )}
        {nextCursor !== null && (
          <Button variant="tertiary" onClick={() => setCursors([...cursors, nextCursor])}>
            {t('attempts.older')}
          </Button>
        )}
      </Flex>
    </Flex>
  );
};

const AttemptRow = ({ subscriberId, attempt }: { readonly subscriberId: string; readonly attempt: AttemptView }) => {
  const t = useText();
  const instant = useInstant();
  const { send, isBusy } = useWrite();
  const [problem, setProblem] = useState<Problem | null>(null);
  const isGood = attempt.outcome === 'delivered';
  const resend = async (): Promise<void> => {
    const path = `/subscribers/${subscriberId}/attempts/${attempt.id}/resend`;
    setProblem((await send({ method: 'post', path })).problem);
  };
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={2}
      padding={4}
      background="neutral0"
      borderColor="neutral150"
      hasRadius
    >
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Flex gap={3} wrap="wrap">
          <Badge backgroundColor={isGood ? 'success100' : 'danger100'} textColor={isGood ? 'success700' : 'danger700'}>
            {t(`outcome.${attempt.outcome}`)}
          </Badge>
          <Typography fontWeight="semiBold">{t(`event.${attempt.type}`)}</Typography>
          <Typography textColor="neutral600">
            {t(`type.${attempt.entry.type}`)} · {t(`locale.${attempt.entry.locale}`)} · {attempt.entry.documentId}
          </Typography>
        </Flex>
        <Flex gap={3} wrap="wrap">
          <Typography variant="pi" textColor="neutral600">
            {instant(attempt.attemptedAt)} · {t('attempts.number', { count: attempt.number })} ·{' '}
            {t('attempts.took', { count: attempt.tookMs })}
            {attempt.byHand ? ` · ${t('attempts.byHand')}` : ''}
          </Typography>
          <Button variant="tertiary" size="S" loading={isBusy} onClick={() => void resend()}>
            {t('action.resend')}
          </Button>
        </Flex>
      </Flex>
      {problem && <ProblemNotice problem={problem} />}
      <details>
        <summary>
          <Typography variant="pi">{t('attempts.details')}</Typography>
        </summary>
        <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
          <Plain title={t('attempts.request')}>
            {[
              `POST ${attempt.request.url}`,
              ...Object.entries(attempt.request.headers).map(([name, value]) => `${name}: ${value}`),
              '',
              attempt.request.body,
            ].join('\n')}
          </Plain>
          <Plain title={t('attempts.answer')}>
            {attempt.status === null ? (attempt.problem ?? '') : `${attempt.status}\n\n${attempt.answer ?? ''}`}
          </Plain>
        </Flex>
      </details>
    </Flex>
  );
};

const Plain = ({ title, children }: { readonly title: string; readonly children: string }) => (
  <div>
    <Typography variant="sigma">{title}</Typography>
    <pre style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '1.2rem' }}>{children}</pre>
  </div>
);
