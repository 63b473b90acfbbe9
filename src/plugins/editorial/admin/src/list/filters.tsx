import { InputRenderer } from '@strapi/strapi/admin';
import type { InjectableListViewFilter, ListLayout } from '@strapi/content-manager/strapi-admin';
import type { ComponentProps } from 'react';
import { isEditorialType } from '../../../../../domain/shared/content-types';
import { approvalStatuses } from '../../../../../domain/workflow/approval-status';
import { shownLivenessValues } from '../../../../../domain/workflow/liveness';
import { uidOfDisplayName } from '../edit-form/edit-layout-hook';
import type { PanelReader } from '../strapi-internals';

interface ListFiltersHook {
  readonly displayedFilters: InjectableListViewFilter[];
  readonly layout: ListLayout;
}

type StockProps = ComponentProps<typeof InputRenderer>;

/** Strapi shows the label of a chosen value only for filters with an input of their own. */
const ChoiceInput = (props: StockProps) => <InputRenderer {...props} />;

const equals = { value: '$eq', label: { id: 'components.FilterOptions.FILTER_TYPES.$eq', defaultMessage: 'is' } };
const differs = { value: '$ne', label: { id: 'components.FilterOptions.FILTER_TYPES.$ne', defaultMessage: 'is not' } };

/** Filters by our own state, which the server answers in SQL; Strapi's own status filter reads at most 10,000 rows. */
export const createListFilterHook = (panel: PanelReader) => {
  const choice = (
    name: string,
    label: string,
    operators: InjectableListViewFilter['operators'],
    values: readonly (readonly [value: string, message: string])[],
  ): InjectableListViewFilter =>
    ({
      name,
      type: 'enumeration',
      input: ChoiceInput,
      label: { id: label, defaultMessage: name },
      operators,
      options: values.map(([value, message]) => ({ value, label: panel.text(message, value) })),
    }) as unknown as InjectableListViewFilter;

  const stateFilters = (): readonly InjectableListViewFilter[] => [
    choice(
      'editorialApprovalStatus',
      'editorial.field.approvalStatus',
      [equals, differs],
      approvalStatuses.map((status) => [status, `editorial.approvalStatus.${status}`]),
    ),
    choice(
      'editorialLiveness',
      'editorial.field.liveness',
      [equals, differs],
      shownLivenessValues.map((liveness) => [liveness, `editorial.liveness.${liveness}`]),
    ),
    choice('editorialTrashed', 'editorial.field.trashed', [equals], [['true', 'editorial.trashed']]),
  ];

  /** Strapi names fields here by the name of their attribute; the form and the columns have a label for it. */
  const labelled = (filter: InjectableListViewFilter, uid: string): InjectableListViewFilter => ({
    ...filter,
    label:
      typeof filter.label === 'string'
        ? { id: `content-manager.content-types.${uid}.${filter.name}`, defaultMessage: filter.label }
        : filter.label,
  });

  const withTranslatedValues = (filter: InjectableListViewFilter, uid: string): InjectableListViewFilter => {
    const enumeration = panel.enumerationOf(uid, filter.name);
    if (!enumeration) return filter;
    const options = (filter.options ?? []) as readonly { value: string }[];
    return {
      ...filter,
      input: ChoiceInput,
      options: options.map(({ value }) => ({
        value,
        label: panel.text(`editorial.enumeration.${enumeration}.${value}`, value),
      })),
    } as unknown as InjectableListViewFilter;
  };

  return ({ displayedFilters, layout }: ListFiltersHook): ListFiltersHook => {
    const uid = uidOfDisplayName(layout.settings.displayName);
    if (!uid) return { displayedFilters, layout };
    const stock = displayedFilters
      .filter(({ name }) => name !== '__status')
      .map((filter) => withTranslatedValues(labelled(filter, uid), uid));
    const isEditorial = isEditorialType(uid.split('.')[1]);
    return { displayedFilters: isEditorial ? [...stateFilters(), ...stock] : stock, layout };
  };
};
