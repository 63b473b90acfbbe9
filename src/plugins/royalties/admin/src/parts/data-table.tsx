import { Typography, VisuallyHidden } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

export interface Column<Row> {
  readonly name: string;
  readonly heading: string;
  readonly isFigure?: boolean;
  /** Heads its row for those who hear the table. */
  readonly isRowHeading?: boolean;
  readonly isHeadingHidden?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

const Frame = styled.div`
  overflow-x: auto;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
`;

const Grid = styled.table`
  width: 100%;
  border-collapse: collapse;
  th,
  td {
    padding: 1rem 1.2rem;
    text-align: left;
    vertical-align: middle;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  tbody tr:last-child > * {
    border-bottom: 0;
  }
  tbody tr:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  thead th {
    background: ${({ theme }) => theme.colors.neutral100};
    white-space: nowrap;
  }
  tfoot th,
  tfoot td {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-bottom: 0;
  }
  .figure {
    text-align: right;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
`;

const shown = (content: ReactNode, isStrong = false): ReactNode =>
  typeof content === 'string' || typeof content === 'number' ? (
    <Typography textColor="neutral800" fontWeight={isStrong ? 'semiBold' : undefined}>
      {content}
    </Typography>
  ) : (
    content
  );

interface DataTableProps<Row> {
  /** Read out before the table; not drawn, because the page's heading says it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string | number;
  /** Cells of a last row, by the column's name. */
  readonly total?: Readonly<Record<string, ReactNode>>;
  /** Draws a row with a state of its own: `cells` takes what its columns show instead, by their names. */
  readonly rowOf?: (row: Row, cells: (own: Readonly<Record<string, ReactNode>>) => ReactNode) => ReactNode;
}

const Cells = <Row,>({
  columns,
  row,
  own,
}: {
  readonly columns: readonly Column<Row>[];
  readonly row: Row;
  readonly own: Readonly<Record<string, ReactNode>>;
}) => (
  <tr>
    {columns.map(({ name, isFigure, isRowHeading, cell }) => {
      const content = name in own ? own[name] : cell(row);
      return isRowHeading ? (
        <th key={name} scope="row">
          {shown(content, true)}
        </th>
      ) : (
        <td key={name} className={isFigure ? 'figure' : undefined}>
          {shown(content)}
        </td>
      );
    })}
  </tr>
);

/** A plain table: the design system's own takes the arrow keys away from fields within its cells. */
export const DataTable = <Row,>({ caption, columns, rows, rowKey, total, rowOf }: DataTableProps<Row>) => (
  <Frame tabIndex={0} role="region" aria-label={caption}>
    <Grid>
      <VisuallyHidden tag="caption">{caption}</VisuallyHidden>
      <thead>
        <tr>
          {columns.map(({ name, heading, isFigure, isHeadingHidden }) => (
            <th key={name} scope="col" className={isFigure ? 'figure' : undefined}>
              {isHeadingHidden ? (
                <VisuallyHidden>{heading}</VisuallyHidden>
              ) : (
                <Typography variant="sigma" textColor="neutral600">
                  {heading}
                </Typography>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const cells = (own: Readonly<Record<string, ReactNode>> = {}) => (
            <Cells key={rowKey(row)} columns={columns} row={row} own={own} />
          );
          return rowOf ? rowOf(row, cells) : cells();
        })}
      </tbody>
      {total && (
        <tfoot>
          <tr>
            {columns.map(({ name, isFigure }) => (
              <td key={name} className={isFigure ? 'figure' : undefined}>
                {shown(total[name] ?? '', true)}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </Grid>
  </Frame>
);
