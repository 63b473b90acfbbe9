import { DomainFailure } from '../../../../domain/shared/failure';

/**
 * Names that a reader's filter or sort may not pass through: `localizations` also reaches drafts of
 * other languages, `attachments` also internal ones. What can be filtered by can be guessed, letter
 * by letter, from counts.
 */
const closedPaths: ReadonlySet<string> = new Set(['localizations', 'attachments']);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refuse = (parameter: string, path: string): never => {
  throw new DomainFailure('INVALID_PARAMETER', { parameter, path });
};

/** @throws DomainFailure INVALID_PARAMETER when filters name a closed path, at any depth */
export const refuseClosedFilters = (filters: unknown): void => {
  if (Array.isArray(filters)) filters.forEach(refuseClosedFilters);
  if (!isRecord(filters)) return;
  for (const [name, value] of Object.entries(filters)) {
    if (closedPaths.has(name)) refuse('filters', name);
    refuseClosedFilters(value);
  }
};

/** @throws DomainFailure INVALID_PARAMETER when a sort goes through a closed path */
export const refuseClosedSort = (sort: unknown): void => {
  if (typeof sort === 'string') {
    const closed = sort.split(/[.,:\s]+/).find((part) => closedPaths.has(part));
    if (closed) refuse('sort', closed);
  }
  if (Array.isArray(sort)) sort.forEach(refuseClosedSort);
  if (!isRecord(sort)) return;
  for (const [name, value] of Object.entries(sort)) {
    refuseClosedSort(name);
    refuseClosedSort(value);
  }
};

/** The same for the filters and sorts that stand inside populate. */
export const refuseClosedPopulate = (populate: unknown): void => {
  if (Array.isArray(populate)) populate.forEach(refuseClosedPopulate);
  if (!isRecord(populate)) return;
  for (const [name, value] of Object.entries(populate)) {
    if (name === 'filters') refuseClosedFilters(value);
    else if (name === 'sort') refuseClosedSort(value);
    else refuseClosedPopulate(value);
  }
};
