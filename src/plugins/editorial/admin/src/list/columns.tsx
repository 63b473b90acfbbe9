import { Typography } from '@strapi/design-system';
import type { ListFieldLayout, ListLayout } from '@strapi/content-manager/strapi-admin';
import type { ReactNode } from 'react';
import { isEditorialType } from '../../../../../domain/shared/content-types';
import type { ListStateView } from '../../../contracts';
import type { EnumerationAttribute } from '../edit-form/enumeration-messages';
import { uidOfDisplayName } from '../edit-form/edit-layout-hook';
import { ApprovalBadge, LivenessBadge, TrashBadge } from '../entry/state-badge';
import { withoutStockStatus } from '../strapi-internals';
import { EnumerationCell, LanguagesCell, MomentCell } from './cells';

interface ListColumnsHook {
  readonly displayedHeaders: ListFieldLayout[];
  readonly layout: ListLayout;
}

interface Row {
  readonly documentId: string;
  readonly editorial?: ListStateView | null;
  readonly [field: string]: unknown;
}

type Cell = (row: Row) => ReactNode;

const withCell = (header: ListFieldLayout, cellFormatter: Cell): ListFieldLayout =>
  ({ ...header, cellFormatter }) as unknown as ListFieldLayout;

const stateColumn = (name: string, field: string, cell: (state: ListStateView) => ReactNode): ListFieldLayout =>
  withCell(
    {
      name,
      label: { id: `editorial.field.${field}`, defaultMessage: field },
      attribute: { type: 'custom' },
      searchable: false,
      sortable: false,
    } as unknown as ListFieldLayout,
    ({ editorial }) => (editorial ? cell(editorial) : <Typography textColor="neutral800">-</Typography>),
  );

const stateColumns: readonly ListFieldLayout[] = [
  stateColumn('editorialApprovalStatus', 'approvalStatus', ({ approvalStatus, trashed }) =>
    trashed ? <TrashBadge /> : <ApprovalBadge approvalStatus={approvalStatus} />,
  ),
  stateColumn('editorialLiveness', 'liveness', ({ liveness }) => <LivenessBadge liveness={liveness} />),
  stateColumn('editorialVersion', 'version', ({ version }) => (
    <Typography textColor="neutral800">{version}</Typography>
  )),
];

/** Cells that say the same as Strapi's, in the panel's language and on the newsroom's clock. */
const inOurWords = (header: ListFieldLayout): ListFieldLayout => {
  const { attribute, name } = header;
  if (attribute.type === 'enumeration') {
    return withCell(header, (row) => (
      <EnumerationCell attribute={attribute as EnumerationAttribute} value={row[name]} />
    ));
  }
  if (attribute.type === 'datetime') return withCell(header, (row) => <MomentCell value={row[name]} />);
  return name === 'locales' ? withCell(header, (row) => <LanguagesCell {...row} />) : header;
};

/** Approval status, liveness and version beside the name, in the place of Strapi's own status. */
export const addStateColumns = ({ displayedHeaders, layout }: ListColumnsHook): ListColumnsHook => {
  const uid = uidOfDisplayName(layout.settings.displayName);
  if (!uid) return { displayedHeaders, layout };
  const [first, ...others] = displayedHeaders.map(inOurWords);
  const headers = first ? [first, ...others] : [];
  const isEditorial = isEditorialType(uid.split('.')[1]) && first !== undefined;
  return {
    displayedHeaders: isEditorial ? withoutStockStatus([first, ...stateColumns, ...others]) : headers,
    layout,
  };
};
