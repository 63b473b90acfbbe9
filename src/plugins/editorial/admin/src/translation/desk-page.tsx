import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useCallback, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { Link as RouterLink, useParams } from 'react-router-dom';
import type { DeskView } from '../../../contracts/translation';
import { problemIn } from '../api/problem';
import type { EntryAddress } from '../entry/address';
import { addressOfRoute, comparePath, editPath } from '../history/paths';
import { Answered, useLanguageInText, useTypeName } from '../pages/page-parts';
import { useReferenceNameQuery } from '../api/editorial-api';
import { useLease } from '../lock/use-lease';
import { DeskKeys } from './desk-keys';
import { DeskProblem } from './desk-problem';
import { ExchangeButtons } from './exchange-buttons';
import { nextOpen } from './kept-texts';
import { SegmentRow } from './segment-row';
import { Submit } from './submit-button';
import { useTranslationDeskQuery } from './translation-api';
import { useTypedTexts } from './use-typed-texts';

export const DeskPage = () => {
  const { formatMessage } = useIntl();
  const address = addressOfRoute(useParams());
  if (!address) return <Page.Error content={formatMessage({ id: 'editorial.history.noSuchPage' })} />;
  return <DeskOf key={`${address.contentType}/${address.documentId}/${address.locale}`} address={address} />;
};

const DeskOf = ({ address: given }: { readonly address: EntryAddress }) => {
  const [address] = useState(given);
  const { currentData, error, isFetching, refetch } = useTranslationDeskQuery(address, {
    refetchOnMountOrArgChange: true,
  });
  // A view that couldn't be read again stays on the screen: nothing typed depends on the network.
  const failure = currentData ? undefined : error && problemIn(error);
  return (
    <Page.Main>
      <Answered
        data={currentData}
        error={failure && error}
        isLoading={isFetching && !currentData}
        retry={() => void refetch()}
      >
        {(view) => <Desk address={address} view={view} reload={() => void refetch()} />}
      </Answered>
    </Page.Main>
  );
};

interface DeskProps {
  readonly address: EntryAddress;
  readonly view: DeskView;
  reload(): void;
}

const Desk = ({ address, view, reload }: DeskProps) => {
  const { formatMessage } = useIntl();
  const languageInText = useLanguageInText();
  const typeName = useTypeName();
  const { data: name } = useReferenceNameQuery({ ...address, locale: view.sourceLocale });
  const texts = useTypedTexts(address, view);
  const { takeOver } = useLease({ address, isModified: texts.isModified });
  const [active, setActive] = useState<string | null>(null);
  const fields = useRef(new Map<string, HTMLTextAreaElement>());

  const register = useCallback((id: string, field: HTMLTextAreaElement | null): void => {
    if (field) fields.current.set(id, field);
    else fields.current.delete(id);
  }, []);
  const go = (id: string | null): void => {
    const field = id === null ? undefined : fields.current.get(id);
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  };
  const isDone = ({ id }: { readonly id: string }): boolean =>
    (texts.typed[id] ?? '') !== '' || texts.confirmed.includes(id);
  const step = (by: number): void => {
    const shown = view.segments.filter(({ state }) => state !== 'gone');
    const index = shown.findIndex(({ id }) => id === active);
    go(shown[Math.min(shown.length - 1, Math.max(0, index + by))]?.id ?? null);
  };
  const title = formatMessage({ id: 'editorial.desk.title' }, { language: languageInText(address.locale) });
  const { changed, untranslated, gone } = view.counts;
  const source: EntryAddress = { ...address, locale: view.sourceLocale };
  return (
    <DeskKeys
      onSave={() => void texts.saveAll()}
      onNextOpen={() => {
        const segment = view.segments.find(({ id }) => id === active);
        if (segment?.state === 'changed' && texts.typed[segment.id] === undefined) texts.confirm(segment.id, true);
        go(nextOpen(view.segments, active, isDone));
      }}
      onStep={step}
      onCopySource={() => {
        const segment = view.segments.find(({ id }) => id === active);
        if (segment && segment.source !== null) texts.type(segment.id, segment.source);
      }}
    >
      <Page.Title>{name ? `${title}: ${name}` : title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={[name || address.documentId, typeName(address.contentType)].join(' · ')}
        navigationAction={
          <Typography tag={RouterLink} to={editPath(address)} textColor="primary600">
            {formatMessage({ id: 'editorial.history.back.entry' })}
          </Typography>
        }
        primaryAction={
          <Flex gap={2} wrap="wrap">
            <Button
              disabled={!view.canEdit || !texts.isModified}
              loading={texts.isSaving}
              variant="secondary"
              onClick={() => void texts.saveAll()}
            >
              {formatMessage({ id: 'editorial.desk.save' })}
            </Button>
            <Submit address={address} beforeSubmit={async () => !texts.isModified || (await texts.saveAll())} />
          </Flex>
        }
        secondaryAction={<ExchangeButtons address={address} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <DeskProblem
            problem={texts.problem}
            onReload={() => {
              texts.clearProblem();
              reload();
            }}
            onTakeOver={takeOver}
          />
          <Flex gap={4} wrap="wrap" aria-live="polite">
            <Typography textColor="neutral600">
              {formatMessage(
                { id: view.isUpToDate ? 'editorial.desk.upToDate' : 'editorial.desk.behind' },
                { language: languageInText(view.sourceLocale), version: view.sourceVersion.label },
              )}
            </Typography>
            {!view.isUpToDate && view.canCompareSource && view.madeFrom && (
              <Typography
                tag={RouterLink}
                to={comparePath(source, view.madeFrom.id, view.sourceVersion.id)}
                textColor="primary600"
              >
                {formatMessage({ id: 'editorial.desk.changes' }, { version: view.madeFrom.label })}
              </Typography>
            )}
            <Typography textColor="neutral600">
              {formatMessage({ id: 'editorial.desk.counts' }, { changed, untranslated, gone })}
            </Typography>
            {texts.isSaved && !texts.isModified && (
              <Typography textColor="success600">{formatMessage({ id: 'editorial.desk.saved' })}</Typography>
            )}
          </Flex>
          <Typography variant="pi" textColor="neutral600">
            {formatMessage({ id: 'editorial.desk.keys' })}
          </Typography>
          <Box tag="ol" style={{ listStyle: 'none' }}>
            {view.segments.map((segment) => (
              <SegmentRow
                key={segment.id}
                address={address}
                view={view}
                segment={segment}
                text={texts.typed[segment.id] ?? segment.target}
                isConfirmed={texts.confirmed.includes(segment.id)}
                isActive={active === segment.id}
                register={register}
                onFocus={setActive}
                onType={texts.type}
                onConfirm={texts.confirm}
              />
            ))}
          </Box>
        </Flex>
      </Layouts.Content>
    </DeskKeys>
  );
};
