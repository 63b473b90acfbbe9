import { VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { RowChange } from '../../../../../../domain/history/diff/entry-diff';
import { ChangeTag } from './change-tag';
import { isOn, wordOf, type Side } from './presentation';
import { Runs } from './runs';
import { Sides } from './sides';

const Grid = styled.table`
  width: 100%;
  border-collapse: collapse;

  & td {
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    padding: 0.4rem 0.8rem;
    vertical-align: top;
  }
`;

/** A table as a table. */
export const TableChange = ({ rows }: { readonly rows: readonly RowChange[] }) => (
  <Sides
    isChange
    inline={<Rows rows={rows} />}
    before={<Rows rows={rows.filter((row) => isOn('before', row))} side="before" />}
    after={<Rows rows={rows.filter((row) => isOn('after', row))} side="after" />}
  />
);

const Rows = ({ rows, side }: { readonly rows: readonly RowChange[]; readonly side?: Side }) => {
  const { formatMessage } = useIntl();
  return (
    <Grid>
      <VisuallyHidden tag="caption">{formatMessage({ id: 'editorial.history.table' })}</VisuallyHidden>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.from}/${row.to}`}>
            <td>{wordOf(row) !== 'same' && <ChangeTag word={wordOf(row)} />}</td>
            {row.cells.map((cell, index) => (
              <td key={index}>
                <Runs runs={cell} {...(side ? { side } : {})} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Grid>
  );
};
