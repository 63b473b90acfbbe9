import { Checkbox, Flex, IconButton, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { InboxRowView, InboxSort, InboxViewName } from '../../../../contracts/inbox';
import { DueTime } from '../../approval/fact';
import { EntryLink } from '../../entry/entry-link';
import { ApprovalBadge, LivenessBadge } from '../../entry/state-badge';
import { useMoment } from '../../entry/use-moment';
import { useTextInPanel } from '../../entry/use-text-in-panel';
import { useLanguageName, useTypeName } from '../page-parts';

interface TableProps {
  readonly view: InboxViewName;
  readonly rows: readonly InboxRowView[];
  /** `<column>:asc` or `<column>:desc`, as the server has sorted. */
  readonly sort: string;
  onSort(sort: string): void;
  /** Keys of the ticked rows; null where rows can't be ticked. */
  readonly ticked: readonly string[] | null;
  onTick(keys: readonly string[]): void;
}

export const rowKey = ({ contentType, documentId, locale }: InboxRowView): string =>
  `${contentType}/${documentId}/${locale}`;

type Column = 'title' | 'status' | 'step' | InboxSort | 'people';

const columns: Readonly<Record<InboxViewName, readonly Column[]>> = {
  'waiting-for-me': ['title', 'step', 'people', 'submittedAt', 'dueAt'],
  'my-submissions': ['title', 'step', 'status', 'submittedAt', 'dueAt'],
  'my-drafts': ['title', 'status', 'updatedAt'],
  overdue: ['title', 'status', 'step', 'people', 'dueAt'],
  scheduled: ['title', 'status', 'people', 'publishAt'],
};

const sortable: readonly Column[] = ['updatedAt', 'submittedAt', 'dueAt', 'publishAt'];

export const InboxTable = ({ view, rows, sort, onSort, ticked, onTick }: TableProps) => {
  const { formatMessage } = useIntl();
  const shown = columns[view];
  const keys = rows.map(rowKey);
  const isAll = ticked !== null && keys.every((key) => ticked.includes(key));
  return (
    <Table colCount={shown.length + (ticked ? 1 : 0)} rowCount={rows.length + 1}>
      <Thead>
        <Tr>
          {ticked && (
            <Th>
              <Checkbox
                aria-label={formatMessage({ id: 'editorial.inbox.tickAll' })}
                checked={ticked.length > 0 && !isAll ? 'indeterminate' : isAll}
                onCheckedChange={() => onTick(isAll ? [] : keys)}
              />
            </Th>
          )}
          {shown.map((column) => (
            <SortableHeader key={column} column={column} sort={sort} onSort={onSort} />
          ))}
        </Tr>
      </Thead>
      <Tbody aria-label={formatMessage({ id: `editorial.inbox.view.${view}` })}>
        {rows.map((row) => (
          <Tr key={rowKey(row)}>
            {ticked && (
              <Td>
                <Checkbox
                  aria-label={formatMessage({ id: 'editorial.inbox.tick' }, { title: row.title })}
                  checked={ticked.includes(rowKey(row))}
                  onCheckedChange={(isOn: boolean) =>
                    onTick(isOn ? [...ticked, rowKey(row)] : ticked.filter((key) => key !== rowKey(row)))
                  }
                />
              </Td>
            )}
            {shown.map((column) => (
              <Td key={column}>
                <Cell column={column} row={row} />
              </Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};

const SortableHeader = ({
  column,
  sort,
  onSort,
}: { readonly column: Column } & Pick<TableProps, 'sort' | 'onSort'>) => {
  const { formatMessage } = useIntl();
  const [sortedBy, direction] = sort.split(':');
  const isSorted = sortedBy === column;
  const label = formatMessage({ id: `editorial.inbox.column.${column}` });
  const next = isSorted && direction === 'asc' ? 'desc' : 'asc';
  return (
    <Th
      aria-sort={isSorted ? (direction === 'asc' ? 'ascending' : 'descending') : undefined}
      action={
        sortable.includes(column) ? (
          <IconButton
            variant="ghost"
            size="XS"
            label={formatMessage({ id: `editorial.inbox.sort.${next}` }, { column: label })}
            onClick={() => onSort(`${column}:${next}`)}
          >
            {isSorted && direction === 'desc' ? (
              <CaretDown />
            ) : (
              <CaretUp fill={isSorted ? 'primary600' : 'neutral400'} />
            )}
          </IconButton>
        ) : undefined
      }
    >
      <Typography variant="sigma" textColor="neutral600">
        {label}
      </Typography>
    </Th>
  );
};

const Plain = ({ children }: { readonly children: React.ReactNode }) => (
  <Typography textColor="neutral800">{children}</Typography>
);

const Cell = ({ column, row }: { readonly column: Column; readonly row: InboxRowView }) => {
  const { formatMessage } = useIntl();
  const moment = useMoment();
  const inPanel = useTextInPanel();
  const typeName = useTypeName();
  const languageName = useLanguageName();
  const { review, schedule } = row;
  switch (column) {
    case 'title':
      return (
        <Flex direction="column" alignItems="flex-start" maxWidth="48rem">
          <EntryLink {...row} />
          <Typography variant="pi" textColor="neutral600">
            {typeName(row.contentType)} · {languageName(row.locale)} · {row.version.label}
          </Typography>
        </Flex>
      );
    case 'status':
      return (
        <Flex gap={2} wrap="wrap">
          <ApprovalBadge approvalStatus={row.approvalStatus} />
          <LivenessBadge liveness={row.liveness} />
        </Flex>
      );
    case 'step':
      if (!review) return <Plain>–</Plain>;
      return (
        <Plain>
          {formatMessage(
            { id: 'editorial.fact.step' },
            { number: review.step.number, of: review.step.of, name: inPanel(review.step.name) },
          )}
        </Plain>
      );
    case 'people':
      return (
        <Flex direction="column" alignItems="flex-start">
          <Plain>{review?.submittedBy.name ?? schedule?.approvedBy.name ?? row.owner?.name ?? '–'}</Plain>
          {row.assignee && (
            <Typography variant="pi" textColor="neutral600">
              {formatMessage({ id: 'editorial.inbox.assignedTo' }, { person: row.assignee.name })}
            </Typography>
          )}
        </Flex>
      );
    case 'dueAt':
      return row.dueAt ? <DueTime at={row.dueAt} /> : <Plain>–</Plain>;
    case 'submittedAt':
      return <Plain>{review ? moment(review.submittedAt) : '–'}</Plain>;
    case 'publishAt':
      return (
        <Flex direction="column" alignItems="flex-start">
          <Plain>{schedule ? moment(schedule.publishAt) : '–'}</Plain>
          {schedule?.failure && (
            <Typography variant="pi" fontWeight="semiBold" textColor="danger600">
              {formatMessage({ id: 'editorial.calendar.failed' })}
            </Typography>
          )}
        </Flex>
      );
    case 'updatedAt':
      return <Plain>{moment(row.updatedAt)}</Plain>;
  }
};
