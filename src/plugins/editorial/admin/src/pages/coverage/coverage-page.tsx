import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { isLocale, locales, type Locale } from '../../../../../../domain/shared/locales';
import { coverageSorts, coverageStatuses } from '../../../../../../domain/translation/coverage';
import type { CoverageView } from '../../../../contracts/coverage';
import { usePeopleQuery } from '../../api/workflow-api';
import { DownloadButtons } from '../../translation/download-buttons';
import { ImportButton } from '../../translation/import-button';
import { useCoverageQuery, useExportOutdatedMutation } from '../../translation/translation-api';
import { Answered, Choice, LanguageChoice, Nothing, TypeChoice, useLanguageName } from '../page-parts';
import { useAddress } from '../use-address';
import { CategoryChoice } from './category-choice';
import { CoverageActions } from './coverage-actions';
import { CoverageTable } from './coverage-table';
import { chosenCells } from './chosen-cells';

const parameters = ['type', 'locale', 'status', 'category', 'days', 'person', 'sort', 'page'] as const;

/** Where every document stands in every language; what is chosen in its address can be sent to a colleague. */
export const CoveragePage = () => {
  const { formatMessage } = useIntl();
  const { values, change } = useAddress(parameters);
  const { currentData, error, isFetching, refetch } = useCoverageQuery(
    { ...values, limit: '25' },
    { refetchOnMountOrArgChange: true },
  );
  return (
    <Page.Main>
      <Page.Title>{formatMessage({ id: 'editorial.coverage.title' })}</Page.Title>
      <Layouts.Header
        title={formatMessage({ id: 'editorial.coverage.title' })}
        subtitle={formatMessage({ id: 'editorial.coverage.subtitle' })}
        primaryAction={<ImportButton />}
      />
      <Layouts.Content>
        <Filters values={values} change={(changed) => change({ page: '', ...changed })} />
        <Answered data={currentData} error={error} isLoading={isFetching && !currentData} retry={() => void refetch()}>
          {(view) => (
            <>
              <Counts
                counts={view.meta.counts}
                locale={values.locale}
                status={values.status}
                onChoose={(locale, status) => change({ locale, status, page: '' })}
              />
              <Board view={view} locale={values.locale} onPage={(page) => change({ page: String(page) })} />
            </>
          )}
        </Answered>
      </Layouts.Content>
    </Page.Main>
  );
};

type Values = Readonly<Record<(typeof parameters)[number], string>>;

const Filters = ({ values, change }: { readonly values: Values; change(changed: Partial<Values>): void }) => {
  const { formatMessage } = useIntl();
  const { data: people = [] } = usePeopleQuery(undefined);
  return (
    <Flex gap={4} wrap="wrap" paddingBottom={4}>
      <TypeChoice value={values.type} onChange={(type) => change({ type })} />
      <CategoryChoice value={values.category} onChange={(category) => change({ category })} />
      <LanguageChoice value={values.locale} onChange={(locale) => change({ locale })} />
      <Choice
        name="status"
        label={formatMessage({ id: 'editorial.coverage.status' })}
        value={values.status}
        options={coverageStatuses.map((one) => [one, formatMessage({ id: `editorial.coverage.status.${one}` })])}
        onChange={(status) => change({ status })}
      />
      <Choice
        name="days"
        label={formatMessage({ id: 'editorial.coverage.age' })}
        value={values.days}
        options={['1', '7', '30', '90'].map((days) => [
          days,
          formatMessage({ id: 'editorial.coverage.days' }, { days: Number(days) }),
        ])}
        onChange={(days) => change({ days })}
      />
      <Choice
        name="person"
        label={formatMessage({ id: 'editorial.coverage.person' })}
        value={values.person}
        options={people.map(({ id, name }) => [String(id), name])}
        onChange={(person) => change({ person })}
      />
      <Choice
        name="sort"
        label={formatMessage({ id: 'editorial.coverage.sort' })}
        isAlwaysOne
        value={values.sort === '' ? 'touched' : values.sort}
        options={coverageSorts.map((one) => [one, formatMessage({ id: `editorial.coverage.sort.${one}` })])}
        onChange={(sort) => change({ sort })}
      />
    </Flex>
  );
};

interface CountsProps {
  readonly counts: CoverageView['meta']['counts'];
  readonly locale: string;
  readonly status: string;
  onChoose(locale: string, status: string): void;
}

/** The figures of each language; each leads to the list behind it. */
const Counts = ({ counts, locale, status, onChoose }: CountsProps) => {
  const { formatMessage, formatNumber } = useIntl();
  const languageName = useLanguageName();
  return (
    <Flex direction="column" alignItems="stretch" gap={2} paddingBottom={4}>
      {locales.map((one) => (
        <Flex key={one} gap={2} wrap="wrap" role="group" aria-label={languageName(one)}>
          <Box minWidth="12rem">
            <Typography fontWeight="bold">{languageName(one)}</Typography>
          </Box>
          {coverageStatuses.map((state) => {
            const isChosen = locale === one && status === state;
            return (
              <Button
                key={state}
                size="S"
                variant={isChosen ? 'default' : 'tertiary'}
                aria-pressed={isChosen}
                onClick={() => (isChosen ? onChoose('', '') : onChoose(one, state))}
              >
                {`${formatMessage({ id: `editorial.coverage.status.${state}` })}: ${formatNumber(counts[one][state])}`}
              </Button>
            );
          })}
          <ExportOutdated locale={one} isEmpty={counts[one].outdated === 0} />
        </Flex>
      ))}
    </Flex>
  );
};

const ExportOutdated = ({ locale, isEmpty }: { readonly locale: Locale; readonly isEmpty: boolean }) => {
  const { formatMessage } = useIntl();
  const [exportOutdated] = useExportOutdatedMutation();
  if (isEmpty) return null;
  return (
    <DownloadButtons
      size="S"
      variant="ghost"
      labelOf={(format) => formatMessage({ id: `editorial.coverage.export.${format}` })}
      download={(format) => exportOutdated({ format, locale })}
    />
  );
};

interface BoardProps {
  readonly view: CoverageView;
  readonly locale: string;
  onPage(page: number): void;
}

const Board = ({ view, locale, onPage }: BoardProps) => {
  const { formatMessage } = useIntl();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { data, meta } = view;
  if (data.length === 0) return <Nothing>{formatMessage({ id: 'editorial.coverage.nothing' })}</Nothing>;
  const rows = data.filter(({ documentId }) => chosen.has(documentId));
  const wanted = isLocale(locale) ? [locale] : locales;
  return (
    <>
      <CoverageActions {...chosenCells(rows, wanted)} onDone={() => setChosen(new Set())} />
      <CoverageTable rows={data} chosen={chosen} onChoose={setChosen} />
      <Flex justifyContent="space-between" paddingTop={4} gap={4}>
        <Typography textColor="neutral600">
          {formatMessage({ id: 'editorial.coverage.total' }, { total: meta.total, page: meta.page, pages: meta.pages })}
        </Typography>
        <Flex gap={2}>
          <Button variant="tertiary" disabled={meta.page <= 1} onClick={() => onPage(meta.page - 1)}>
            {formatMessage({ id: 'editorial.coverage.previous' })}
          </Button>
          <Button variant="tertiary" disabled={meta.page >= meta.pages} onClick={() => onPage(meta.page + 1)}>
            {formatMessage({ id: 'editorial.page.next' })}
          </Button>
        </Flex>
      </Flex>
    </>
  );
};
