import { Button, Field, Flex, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { defaultLocale, isLocale, locales } from '../../../../../../domain/shared/locales';
import type { PlacementsView, SlotView } from '../../../../contracts/placements';
import { problemIn, type Problem } from '../../api/problem';
import { useChangePlacementsMutation, usePlacementsQuery, useSlotsQuery } from '../../api/writing-api';
import { useMoment } from '../../entry/use-moment';
import { useTextInPanel } from '../../entry/use-text-in-panel';
import { Answered, useLanguageName } from '../page-parts';
import { UnsavedNotice } from '../unsaved-notice';
import { useAddress } from '../use-address';
import { useRevised } from '../use-revised';
import { bodyOf, isPlaced, isSameList, withEntry } from './arrange';
import { AsReadersSee } from './as-readers-see';
import { EntryPicker } from './entry-picker';
import { PlacementList } from './placement-list';

/** What stands on the front page and on top of the sections, in each language. */
export const PlacementsPage = () => {
  const { formatMessage } = useIntl();
  const { values, change } = useAddress(['slot', 'locale']);
  const slot = values.slot || 'front-page';
  const locale = isLocale(values.locale) ? values.locale : defaultLocale;
  const slots = useSlotsQuery(undefined);
  const { currentData, error, isFetching, refetch } = usePlacementsQuery(
    { slot, locale },
    { refetchOnMountOrArgChange: true },
  );
  return (
    <Page.Main>
      <Page.Title>{formatMessage({ id: 'editorial.placements.title' })}</Page.Title>
      <Layouts.Header
        title={formatMessage({ id: 'editorial.placements.title' })}
        subtitle={formatMessage({ id: 'editorial.placements.subtitle' })}
      />
      <Layouts.Content>
        <Flex gap={4} wrap="wrap" alignItems="flex-end" paddingBottom={4}>
          <SlotChoice slots={slots.data ?? []} value={slot} onChange={(chosen) => change({ slot: chosen })} />
          <LocaleChoice value={locale} onChange={(chosen) => change({ locale: chosen })} />
        </Flex>
        <Answered data={currentData} error={error} isLoading={isFetching && !currentData} retry={() => void refetch()}>
          {(view) => <Arranging key={`${view.slot}/${view.locale}`} view={view} onReload={() => void refetch()} />}
        </Answered>
      </Layouts.Content>
    </Page.Main>
  );
};

const SlotChoice = ({
  slots,
  value,
  onChange,
}: {
  readonly slots: readonly SlotView[];
  readonly value: string;
  onChange(slot: string): void;
}) => {
  const { formatMessage } = useIntl();
  const inPanel = useTextInPanel();
  return (
    <Field.Root name="slot" width="28rem">
      <Field.Label>{formatMessage({ id: 'editorial.placements.slot' })}</Field.Label>
      <SingleSelect value={value} onChange={(chosen) => onChange(String(chosen))}>
        {slots.map(({ slot, section }) => (
          <SingleSelectOption key={slot} value={slot}>
            {section
              ? formatMessage({ id: 'editorial.placements.slot.section' }, { name: inPanel(section) })
              : formatMessage({ id: `editorial.placements.slot.${slot}` })}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};

const LocaleChoice = ({ value, onChange }: { readonly value: string; onChange(locale: string): void }) => {
  const { formatMessage } = useIntl();
  const languageName = useLanguageName();
  return (
    <Field.Root name="locale" width="20rem">
      <Field.Label>{formatMessage({ id: 'editorial.filter.language' })}</Field.Label>
      <SingleSelect value={value} onChange={(chosen) => onChange(String(chosen))}>
        {locales.map((locale) => (
          <SingleSelectOption key={locale} value={locale}>
            {languageName(locale)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};

const placementsIn = (view: PlacementsView): PlacementsView['placements'] => view.placements;

const Arranging = ({ view: read, onReload }: { readonly view: PlacementsView; onReload(): void }) => {
  const { formatMessage } = useIntl();
  const moment = useMoment();
  const { toggleNotification } = useNotification();
  const [change, { isLoading }] = useChangePlacementsMutation();
  const { base: view, draft: placements, ...revising } = useRevised(read, placementsIn);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isChanged = !isSameList(placements, view.placements);

  const save = async (): Promise<void> => {
    setProblem(null);
    const { slot, locale, revision } = view;
    const result = await change({ address: { slot, locale }, body: bodyOf(revision, placements) });
    if ('error' in result) setProblem(problemIn(result.error));
    else {
      revising.saved(result.data, placements);
      toggleNotification({ type: 'success', message: formatMessage({ id: 'editorial.placements.saved' }) });
    }
  };

  const reload = (): void => {
    setProblem(null);
    revising.discard();
    onReload();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <UnsavedNotice
        problem={problem}
        title={formatMessage({ id: 'editorial.placements.problem' })}
        staleCode="STALE_PLACEMENTS"
        reload={formatMessage({ id: 'editorial.placements.reload' })}
        onReload={reload}
      />
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <span aria-live="polite">
          {view.changedAt && view.changedBy
            ? formatMessage(
                { id: 'editorial.placements.changed' },
                { person: view.changedBy.name, time: moment(view.changedAt) },
              )
            : formatMessage({ id: 'editorial.placements.untouched' })}
        </span>
        {view.mayChange && (
          <Flex gap={2}>
            <Button variant="tertiary" disabled={!isChanged} onClick={revising.discard}>
              {formatMessage({ id: 'editorial.placements.undo' })}
            </Button>
            <Button loading={isLoading} disabled={!isChanged} onClick={() => void save()}>
              {formatMessage({ id: 'editorial.placements.save' })}
            </Button>
          </Flex>
        )}
      </Flex>
      <Grid.Root gap={6}>
        <Grid.Item col={7} xs={12} direction="column" alignItems="stretch" gap={4}>
          <PlacementList
            placements={placements}
            locale={view.locale}
            isFixed={!view.mayChange || isLoading}
            onChange={revising.change}
          />
          {view.mayChange && (
            <EntryPicker
              locale={view.locale}
              isTaken={(found) => isPlaced(placements, found)}
              onPick={(found) => revising.change(withEntry(placements, found))}
            />
          )}
        </Grid.Item>
        <Grid.Item col={5} xs={12} direction="column" alignItems="stretch">
          <AsReadersSee placements={placements} />
        </Grid.Item>
      </Grid.Root>
    </Flex>
  );
};
