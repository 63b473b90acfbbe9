import { Button, EmptyStateLayout, Flex, Loader } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { SubscriberView, SubscriberWithSecret } from '../../../contracts/subscribers';
import { useRead } from '../api/delivery-api';
import { ProblemNotice } from '../parts/problem-notice';
import { useText } from '../parts/use-text';
import { managePermissions } from '../permissions';
import { AttemptList } from './attempt-list';
import { CreateDialog } from './create-dialog';
import { SecretDialog } from './secret-dialog';
import { SubscriberTable } from './subscriber-table';

const lookAgainEvery = 5_000;

/** Who is told of publications, how far each has got, and every attempt. */
const SubscribersPage = () => {
  const t = useText();
  const { data, problem, isLoading, retry } = useRead<readonly SubscriberView[]>('/subscribers', lookAgainEvery);
  const [isCreating, setCreating] = useState(false);
  const [shown, setShown] = useState<SubscriberWithSecret | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const subscriber = data?.find(({ id }) => id === chosen);
  const create = (
    <Button startIcon={<Plus aria-hidden />} onClick={() => setCreating(true)}>
      {t('subscribers.create')}
    </Button>
  );
  return (
    <Page.Main>
      <Page.Title>{t('subscribers.title')}</Page.Title>
      <Layouts.Header title={t('subscribers.title')} subtitle={t('subscribers.subtitle')} primaryAction={create} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          {problem && <ProblemNotice problem={problem} onRetry={retry} />}
          {isLoading && (
            <Flex justifyContent="center" padding={8}>
              <Loader>{t('loading')}</Loader>
            </Flex>
          )}
          {data?.length === 0 && (
            <EmptyStateLayout
              icon={<EmptyDocuments width="16rem" />}
              content={t('subscribers.empty')}
              action={create}
            />
          )}
          {data && data.length > 0 && (
            <SubscriberTable subscribers={data} chosen={chosen} onChoose={setChosen} onSecret={setShown} />
          )}
          {subscriber && <AttemptList key={subscriber.id} subscriber={subscriber} />}
        </Flex>
      </Layouts.Content>
      {isCreating && <CreateDialog onClose={() => setCreating(false)} onCreated={setShown} />}
      {shown && <SecretDialog subscriber={shown} onClose={() => setShown(null)} />}
    </Page.Main>
  );
};

const ProtectedSubscribersPage = () => (
  <Page.Protect permissions={managePermissions}>
    <SubscribersPage />
  </Page.Protect>
);

export default ProtectedSubscribersPage;
