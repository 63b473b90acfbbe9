import { Button, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { readAuditFile, useAuditQuery, type AuditRow } from '../../api/desk-api';
import { problemOf } from '../../api/problem';
import { useProblemText } from '../../api/use-problem-text';
import { dayAfter, instantOf } from '../../../../../../domain/shared/newsroom-clock';
import { EntryLink } from '../../entry/entry-link';
import { useMoment } from '../../entry/use-moment';
import { useActorName } from '../../history/use-words';
import { Answered, Nothing, Pages, useLanguageName, useTypeName } from '../page-parts';
import { placementsPath } from '../paths';
import { useAddress } from '../use-address';
import { auditedActionId } from './audited-actions';
import { auditFilterNames, AuditFilters, type AuditFilterValues } from './audit-filters';
import { Link } from 'react-router-dom';

/** Days in the address, instants to the server: the last day counts whole. */
const queryOf = ({ from, to, ...others }: AuditFilterValues) => ({
  ...others,
  from: from ? (instantOf({ day: from, time: '00:00' }) ?? '') : '',
  to: to ? (instantOf({ day: dayAfter(to, 1), time: '00:00' }) ?? '') : '',
});

export const AuditPage = () => {
  const { formatMessage } = useIntl();
  const { values, change } = useAddress([...auditFilterNames, 'cursor']);
  const { cursor, ...filters } = values;
  const query = queryOf(filters);
  const { currentData, error, isFetching, refetch } = useAuditQuery(
    { ...query, cursor, limit: 50 },
    { refetchOnMountOrArgChange: true },
  );
  return (
    <Page.Protect permissions={[{ action: 'plugin::editorial.audit.read', subject: null }]}>
      <Page.Main>
        <Page.Title>{formatMessage({ id: 'editorial.audit.title' })}</Page.Title>
        <Layouts.Header
          title={formatMessage({ id: 'editorial.audit.title' })}
          subtitle={formatMessage({ id: 'editorial.audit.subtitle' })}
          primaryAction={<FileButton query={query} />}
        />
        <Layouts.Content>
          <AuditFilters values={filters} onChange={change} />
          <Answered
            data={currentData}
            error={error}
            isLoading={isFetching && !currentData}
            retry={() => void refetch()}
          >
            {({ data, meta }) =>
              data.length === 0 ? (
                <Nothing>{formatMessage({ id: 'editorial.audit.nothing' })}</Nothing>
              ) : (
                <>
                  <AuditTable rows={data} />
                  <Pages
                    isFirst={cursor === ''}
                    hasNext={meta.nextCursor !== null}
                    onFirst={() => change({ cursor: '' })}
                    onNext={() => change({ cursor: String(meta.nextCursor ?? '') })}
                  />
                </>
              )
            }
          </Answered>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
};

const FileButton = ({ query }: { readonly query: Readonly<Record<string, string>> }) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const problemText = useProblemText();
  const [isBusy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const address = URL.createObjectURL(await readAuditFile(query));
      const link = Object.assign(document.createElement('a'), { href: address, download: 'audit.csv' });
      link.click();
      URL.revokeObjectURL(address);
    } catch (error) {
      toggleNotification({ type: 'danger', ...problemText(problemOf(error), 'action') });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button variant="secondary" startIcon={<Download />} loading={isBusy} onClick={() => void save()}>
      {formatMessage({ id: 'editorial.audit.file' })}
    </Button>
  );
};

const columns = ['time', 'person', 'action', 'entry', 'origin', 'comment'] as const;

const AuditTable = ({ rows }: { readonly rows: readonly AuditRow[] }) => {
  const { formatMessage } = useIntl();
  return (
    <Table colCount={columns.length} rowCount={rows.length + 1}>
      <Thead>
        <Tr>
          {columns.map((column) => (
            <Th key={column}>
              <Typography variant="sigma" textColor="neutral600">
                {formatMessage({ id: `editorial.audit.column.${column}` })}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </Tbody>
    </Table>
  );
};

const Row = ({ row }: { readonly row: AuditRow }) => {
  const { formatMessage } = useIntl();
  const moment = useMoment();
  const typeName = useTypeName();
  const languageName = useLanguageName();
  const actorName = useActorName();
  const { kind } = row.actor;
  return (
    <Tr>
      <Td>
        <Typography textColor="neutral800">{moment(row.occurredAt)}</Typography>
      </Td>
      <Td>
        <Flex direction="column" alignItems="flex-start">
          <Typography textColor="neutral800">{actorName(row.actor)}</Typography>
          {(kind === 'token' || kind === 'siteUser') && (
            <Typography variant="pi" textColor="neutral600">
              {formatMessage({ id: `editorial.audit.kind.${kind}` })}
            </Typography>
          )}
        </Flex>
      </Td>
      <Td>
        <Typography textColor="neutral800">
          {formatMessage({ id: auditedActionId(row.action), defaultMessage: row.action })}
        </Typography>
      </Td>
      <Td>
        {row.contentType === 'placement' ? (
          <Typography
            tag={Link}
            to={`/${placementsPath}?slot=${row.documentId}&locale=${row.locale}`}
            textColor="primary600"
          >
            {formatMessage({ id: 'editorial.placements.title' })} · {languageName(row.locale)}
          </Typography>
        ) : (
          <Flex direction="column" alignItems="flex-start" maxWidth="36rem">
            <EntryLink {...row} />
            <Typography variant="pi" textColor="neutral600">
              {typeName(row.contentType)} · {languageName(row.locale)}
            </Typography>
          </Flex>
        )}
      </Td>
      <Td>
        <Typography textColor="neutral800">
          {formatMessage({ id: `editorial.audit.origin.${row.origin}`, defaultMessage: row.origin })}
        </Typography>
      </Td>
      <Td>
        <Typography textColor="neutral800" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {row.comment ?? ''}
        </Typography>
      </Td>
    </Tr>
  );
};
