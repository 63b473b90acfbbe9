import {
  Checkbox,
  Flex,
  Status,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
  type StatusVariant,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { locales } from '../../../../../../domain/shared/locales';
import type { CoverageCellView, CoverageRowView } from '../../../../contracts/coverage';
import { EntryLink } from '../../entry/entry-link';
import { useMoment } from '../../entry/use-moment';
import { deskPath } from '../../translation/paths';
import { useLanguageName, useTypeName } from '../page-parts';

interface CoverageTableProps {
  readonly rows: readonly CoverageRowView[];
  readonly chosen: ReadonlySet<string>;
  onChoose(chosen: ReadonlySet<string>): void;
}

/** A row for each document, a column for each language. */
export const CoverageTable = ({ rows, chosen, onChoose }: CoverageTableProps) => {
  const { formatMessage, formatNumber } = useIntl();
  const languageName = useLanguageName();
  const typeName = useTypeName();
  const isAll = rows.every(({ documentId }) => chosen.has(documentId));
  const toggle = (documentId: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(documentId);
    else next.delete(documentId);
    onChoose(next);
  };
  const titles = [
    formatMessage({ id: 'editorial.coverage.document' }),
    ...locales.map(languageName),
    formatMessage({ id: 'editorial.coverage.readers' }),
  ];
  return (
    <Table colCount={titles.length + 1} rowCount={rows.length + 1}>
      <Thead>
        <Tr>
          <Th>
            <Checkbox
              aria-label={formatMessage({ id: 'editorial.coverage.chooseAll' })}
              checked={isAll}
              onCheckedChange={(checked: boolean | 'indeterminate') =>
                onChoose(checked === true ? new Set(rows.map(({ documentId }) => documentId)) : new Set())
              }
            />
          </Th>
          {titles.map((title) => (
            <Th key={title}>
              <Typography variant="sigma" textColor="neutral600">
                {title}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={`${row.contentType}/${row.documentId}`}>
            <Td>
              <Checkbox
                aria-label={formatMessage({ id: 'editorial.coverage.choose' }, { title: row.title })}
                checked={chosen.has(row.documentId)}
                onCheckedChange={(checked: boolean | 'indeterminate') => toggle(row.documentId, checked === true)}
              />
            </Td>
            <Td>
              <Flex direction="column" alignItems="flex-start" gap={1}>
                <EntryLink {...row} locale={row.titleLocale} />
                <Typography variant="pi" textColor="neutral600">
                  {typeName(row.contentType)}
                </Typography>
              </Flex>
            </Td>
            {row.cells.map((cell) => (
              <Td key={cell.locale}>
                <Cell row={row} cell={cell} />
              </Td>
            ))}
            <Td>
              <Typography>{row.readers > 0 ? formatNumber(row.readers) : ''}</Typography>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};

const variants = {
  missing: 'neutral',
  notYet: 'neutral',
  inProgress: 'secondary',
  inReview: 'primary',
  live: 'success',
} as const satisfies Readonly<Record<CoverageCellView['progress'], StatusVariant>>;

const Cell = ({ row, cell }: { readonly row: CoverageRowView; readonly cell: CoverageCellView }) => {
  const { formatMessage } = useIntl();
  const moment = useMoment();
  const marks = [
    ...(cell.outdated ? (['outdated'] as const) : []),
    ...(cell.factsDiffer ? (['factsDiffer'] as const) : []),
    ...(cell.sourceWithdrawn ? (['sourceWithdrawn'] as const) : []),
  ];
  const state = (
    <Status variant={variants[cell.progress]} size="XS">
      <Typography tag="span" variant="pi" fontWeight="bold">
        {formatMessage({ id: `editorial.coverage.progress.${cell.progress}` })}
      </Typography>
    </Status>
  );
  const { contentType, documentId } = row;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {state}
      {marks.map((mark) => (
        <Typography key={mark} variant="pi" textColor="danger600">
          {formatMessage({ id: `editorial.coverage.status.${mark}` })}
        </Typography>
      ))}
      {cell.outdated && cell.since && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage({ id: 'editorial.coverage.since' }, { time: moment(cell.since) })}
        </Typography>
      )}
      {cell.assignee && (
        <Typography variant="pi" textColor="neutral600">
          {cell.assignee.name}
        </Typography>
      )}
      {cell.sourceLocale && cell.canEdit && (
        <Typography
          tag={Link}
          variant="pi"
          textColor="primary600"
          to={deskPath({ contentType, documentId, locale: cell.locale })}
        >
          {formatMessage({ id: 'editorial.coverage.translate' })}
        </Typography>
      )}
    </Flex>
  );
};
