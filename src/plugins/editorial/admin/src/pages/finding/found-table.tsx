import { Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { FoundEntryView } from '../../../../contracts/finding';
import { EntryLink } from '../../entry/entry-link';
import { StateBadges } from '../../entry/state-badge';
import { useMoment } from '../../entry/use-moment';
import { useLanguageName, useTypeName } from '../page-parts';

const columns = ['name', 'state', 'owner', 'missing', 'updatedAt'] as const;

export const FoundTable = ({ rows }: { readonly rows: readonly FoundEntryView[] }) => {
  const { formatMessage } = useIntl();
  return (
    <Table colCount={columns.length} rowCount={rows.length + 1}>
      <Thead>
        <Tr>
          {columns.map((column) => (
            <Th key={column}>
              <Typography variant="sigma" textColor="neutral600">
                {formatMessage({ id: `editorial.find.column.${column}` })}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody aria-label={formatMessage({ id: 'editorial.find.title' })}>
        {rows.map((row) => (
          <Row key={`${row.contentType}/${row.documentId}/${row.locale}`} row={row} />
        ))}
      </Tbody>
    </Table>
  );
};

const Row = ({ row }: { readonly row: FoundEntryView }) => {
  const { formatList } = useIntl();
  const typeName = useTypeName();
  const languageName = useLanguageName();
  const moment = useMoment();
  return (
    <Tr>
      <Td>
        <Flex direction="column" alignItems="flex-start" maxWidth="44rem">
          <EntryLink {...row} title={row.name} />
          {row.otherNames.length > 0 && (
            <Typography variant="pi" textColor="neutral700" style={{ whiteSpace: 'normal' }}>
              {row.otherNames.map(({ name }) => name).join(' · ')}
            </Typography>
          )}
          <Typography variant="pi" textColor="neutral600">
            {typeName(row.contentType)} · {languageName(row.locale)} · {row.version}
          </Typography>
        </Flex>
      </Td>
      <Td>
        <StateBadges {...row} />
      </Td>
      <Td>
        <Typography textColor="neutral800">{row.owner?.name ?? '–'}</Typography>
      </Td>
      <Td>
        <Typography textColor="neutral800">
          {row.missing.length === 0 ? '–' : formatList(row.missing.map(languageName))}
        </Typography>
      </Td>
      <Td>
        <Typography textColor="neutral800">{moment(row.updatedAt)}</Typography>
      </Td>
    </Tr>
  );
};
