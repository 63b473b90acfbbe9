import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { isEditorialType } from '../../../../../../domain/shared/content-types';
import { isLocale } from '../../../../../../domain/shared/locales';
import type { LeftBehindView } from '../../../../contracts/schedules';
import { useLeftBehindQuery } from '../../api/desk-api';
import { BulkDialog, type BulkEntry } from '../../bulk/bulk-dialog';
import { EntryLink } from '../../entry/entry-link';
import { useMoment } from '../../entry/use-moment';
import { PersonField } from '../../forms/people-fields';
import { Notice } from '../../notice';
import { Answered, Nothing, useLanguageName, useTypeName } from '../page-parts';
import { useAddress } from '../use-address';
import { leftKinds } from './left-kinds';

type LeftKind = (typeof leftKinds)[number];

type Left = LeftBehindView[LeftKind];

/** What somebody leaves who is deactivated, and a way to hand it to others. */
export const LeftBehindPage = () => {
  const { formatMessage } = useIntl();
  const { values, change } = useAddress(['person']);
  const id = /^\d+$/.test(values.person) ? Number(values.person) : null;
  const { currentData: left } = useLeftBehindQuery(id ?? 0, { skip: id === null });
  return (
    <Page.Main>
      <Page.Title>{formatMessage({ id: 'editorial.left.title' })}</Page.Title>
      <Layouts.Header
        title={formatMessage({ id: 'editorial.left.title' })}
        subtitle={formatMessage({ id: 'editorial.left.subtitle' })}
      />
      <Layouts.Content>
        <Box maxWidth="40rem" paddingBottom={6}>
          <PersonField
            name="person"
            label={formatMessage({ id: 'editorial.left.person' })}
            value={values.person}
            known={left ? [left.person] : []}
            onChange={(person) => change({ person })}
          />
        </Box>
        {id !== null && <LeftBehind id={id} />}
      </Layouts.Content>
    </Page.Main>
  );
};

const LeftBehind = ({ id }: { readonly id: number }) => {
  const { formatMessage } = useIntl();
  const { currentData, error, isFetching, refetch } = useLeftBehindQuery(id, { refetchOnMountOrArgChange: true });
  return (
    <Answered data={currentData} error={error} isLoading={isFetching && !currentData} retry={() => void refetch()}>
      {(view) => (
        <Flex direction="column" alignItems="stretch" gap={4}>
          {!view.person.isActive && (
            <Notice
              variant="warning"
              title={formatMessage({ id: 'editorial.left.inactive' }, { person: view.person.name })}
            />
          )}
          {leftKinds.every((kind) => view[kind].count === 0) && (
            <Nothing>{formatMessage({ id: 'editorial.left.nothing' })}</Nothing>
          )}
          {leftKinds.map((kind) => view[kind].count > 0 && <Section key={kind} kind={kind} left={view[kind]} />)}
        </Flex>
      )}
    </Answered>
  );
};

const Section = ({ kind, left }: { readonly kind: LeftKind; readonly left: Left }) => {
  const { formatMessage } = useIntl();
  const moment = useMoment();
  const typeName = useTypeName();
  const languageName = useLanguageName();
  const [isOpen, setOpen] = useState(false);
  const action = ({ drafts: 'hand-over', assignedReviews: 'assign' } as const)[kind as 'drafts' | 'assignedReviews'];
  const entries: readonly BulkEntry[] = left.entries.flatMap(({ contentType, documentId, locale, title }) =>
    isEditorialType(contentType) && isLocale(locale) ? [{ contentType, documentId, locale, title }] : [],
  );
  return (
    <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography tag="h2" variant="delta">
          {formatMessage({ id: `editorial.left.${kind}` }, { count: left.count })}
        </Typography>
        {action && (
          <Button variant="secondary" size="S" onClick={() => setOpen(true)}>
            {formatMessage({ id: `editorial.action.${action}.label` })}
          </Button>
        )}
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {formatMessage({ id: `editorial.left.${kind}.text` })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={4} style={{ listStyle: 'none' }}>
        {left.entries.map((entry) => (
          <Box tag="li" key={`${entry.contentType}/${entry.documentId}/${entry.locale}`}>
            <EntryLink {...entry} />
            <Typography tag="p" variant="pi" textColor="neutral600">
              {typeName(entry.contentType)} · {languageName(entry.locale)}
              {entry.at && ` · ${moment(entry.at)}`}
            </Typography>
          </Box>
        ))}
      </Flex>
      {left.entries.length < left.count && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage({ id: 'editorial.workflows.inside.more' }, { count: left.count - left.entries.length })}
        </Typography>
      )}
      {action && isOpen && <BulkDialog action={action} entries={entries} onClose={() => setOpen(false)} />}
    </Box>
  );
};
