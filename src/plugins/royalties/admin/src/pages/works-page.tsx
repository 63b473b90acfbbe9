import { Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { locales } from '../../../../../domain/shared/locales';
import type { OwnRightsView, WorkView } from '../../../../../domain/royalties/views';
import type { Problem } from '../api/problem';
import { useWrite } from '../api/use-royalties';
import { AssessmentDialog } from '../assessment/assessment-dialog';
import { WorkTable } from '../assessment/work-table';
import { addressOfWork, pathOfWork, type WorkAddress } from '../assessment/work-address';
import { SelectField, TextField } from '../parts/fields';
import { Loaded } from '../parts/loaded';
import { Notice } from '../parts/notice';
import { RoyaltyPage } from '../parts/page';
import { Pager } from '../parts/pager';
import { useFigures } from '../parts/use-figures';
import { usePages } from '../parts/use-pages';
import { useText } from '../parts/use-text';

const statuses = ['unconfirmed', 'none', 'proposed', 'ready', 'confirmed'] as const;
const all = 'all';

/** A work that nothing holds back, and that nobody has confirmed yet. */
const isReady = (work: WorkView): boolean =>
  work.status !== 'confirmed' &&
  !work.reasonRequired &&
  work.allowedActions.includes('confirm') &&
  work.lines.length > 0 &&
  !work.warnings.some(({ blocking }) => blocking);

interface Refused {
  readonly title: string;
  readonly problem: Problem;
}

/** A month and a status that an address may name, as the figures of the home page do. */
const useNamed = () => {
  const [params] = useSearchParams();
  const month = params.get('month') ?? '';
  const status = params.get('status') ?? '';
  return {
    month: /^\d{4}-\d{2}$/.test(month) ? month : null,
    status: (statuses as readonly string[]).includes(status) ? status : all,
  };
};

/** Everything that went live on a day, or in a month, assessed on one page. */
export const WorksPage = ({ me }: { readonly me: OwnRightsView }) => {
  const t = useText();
  const figures = useFigures();
  const { toggleNotification } = useNotification();
  const { send, isBusy } = useWrite();
  const named = useNamed();
  const [day, setDay] = useState(me.today);
  const [month, setMonth] = useState(named.month);
  const [locale, setLocale] = useState<string>(all);
  const [status, setStatus] = useState(named.status);
  const [opened, setOpened] = useState<WorkAddress | null>(null);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const pages = usePages<WorkView>('/works', {
    ...(month === null ? { day } : { month }),
    limit: 50,
    ...(locale === all ? {} : { locale }),
    ...(status === all ? {} : { status }),
  });

  const confirmAll = async (works: readonly WorkView[]): Promise<void> => {
    const failed: Refused[] = [];
    for (const work of works) {
      const problem = await confirmOne(send, work);
      if (problem) failed.push({ title: work.title, problem });
    }
    setRefused(failed);
    const done = works.length - failed.length;
    if (done > 0) toggleNotification({ type: 'success', message: t('works.confirmed', { count: done }) });
  };
  const ready = (pages.read.data ?? []).filter(isReady);
  const time = month === null ? figures.day(day) : figures.month(month);
  return (
    <RoyaltyPage
      title={t('nav.works')}
      subtitle={t('works.subtitle')}
      actions={
        me.rights.includes('confirm') && (
          <Button disabled={ready.length === 0} loading={isBusy} onClick={() => void confirmAll(ready)}>
            {t('works.confirmAll', { count: ready.length })}
          </Button>
        )
      }
    >
      <Flex gap={4} alignItems="flex-end" wrap="wrap">
        <div>
          {month === null ? (
            <TextField label={t('field.day')} type="date" value={day} onChange={(value) => value && setDay(value)} />
          ) : (
            <TextField
              label={t('field.month')}
              type="month"
              value={month}
              onChange={(value) => value && setMonth(value)}
            />
          )}
        </div>
        <Button variant="tertiary" onClick={() => setMonth(month === null ? day.slice(0, 7) : null)}>
          {t(month === null ? 'works.wholeMonth' : 'works.oneDay')}
        </Button>
        <div style={{ minWidth: '18rem' }}>
          <SelectField
            label={t('field.language')}
            value={locale}
            choices={[all, ...locales].map((one) => ({ value: one, label: t(`language.${one}`) }))}
            onChange={setLocale}
          />
        </div>
        <div style={{ minWidth: '18rem' }}>
          <SelectField
            label={t('field.status')}
            value={status}
            choices={[all, ...statuses].map((one) => ({ value: one, label: t(`assessmentStatus.${one}`) }))}
            onChange={setStatus}
          />
        </div>
      </Flex>
      {refused.length > 0 && (
        <Notice variant="danger" title={t('works.notConfirmed', { count: refused.length })}>
          {refused.map(({ title, problem }) => (
            <Typography key={title} textColor="neutral800">
              {title}: {problem.message || t(`problem.${problem.kind === 'refused' ? 'title' : problem.kind}`)}
            </Typography>
          ))}
        </Notice>
      )}
      <Loaded read={pages.read} empty={t('works.empty', { day: time })} isEmpty={(works) => works.length === 0}>
        {(works) => (
          <WorkTable
            caption={t('works.caption', { day: time })}
            works={works}
            onOpen={(work) => setOpened(addressOfWork(work))}
          />
        )}
      </Loaded>
      <Pager {...pages} />
      {opened && <AssessmentDialog address={opened} onClose={() => setOpened(null)} />}
    </RoyaltyPage>
  );
};

/** What nobody has stored is stored as it was proposed, and then confirmed. */
const confirmOne = async (send: ReturnType<typeof useWrite>['send'], work: WorkView): Promise<Problem | null> => {
  const address = addressOfWork(work);
  if (address === null) return null;
  const path = pathOfWork(address);
  let { revision } = work;
  if (work.status === 'none') {
    const stored = await send<WorkView>({ method: 'put', path, body: { lines: work.lines, revision } });
    if (stored.problem) return stored.problem;
    revision = stored.data.revision;
  }
  const confirmed = await send<WorkView>({ method: 'post', path: `${path}/actions/confirm`, body: { revision } });
  return confirmed.problem;
};
