import { DomainFailure } from '../../../../domain/shared/failure';
import { approvalStatuses } from '../../../../domain/workflow/approval-status';
import { shownLivenessValues } from '../../../../domain/workflow/liveness';

export interface ValueFilter {
  readonly is: readonly string[];
  readonly isNot: readonly string[];
}

export interface EditorialFilter {
  readonly approvalStatus: ValueFilter;
  readonly liveness: ValueFilter;
  readonly trashed: boolean;
  readonly words: SearchedWords | null;
}

/** What was typed to search for. */
export interface SearchedWords {
  /** The text of a `tsquery`; null where nothing can be searched for, such as by a question mark. */
  readonly query: string | null;
  /** Whether so many have the words that they are met soon in any order. */
  readonly isWidespread: boolean;
}

interface ListRequest {
  readonly path: string;
  readonly method: string;
  readonly state: { editorialFilter?: EditorialFilter };
}

const none: EditorialFilter = {
  approvalStatus: { is: [], isNot: [] },
  liveness: { is: [], isNot: [] },
  trashed: false,
  words: null,
};

export const editorialFilterOf = (request: ListRequest): EditorialFilter => request.state.editorialFilter ?? none;

const filterNames = {
  editorialApprovalStatus: approvalStatuses,
  editorialLiveness: shownLivenessValues,
  editorialTrashed: ['true', 'false'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type FilterName = keyof typeof filterNames;

interface Condition {
  readonly name: FilterName;
  readonly operator: string;
  readonly value: string;
}

/**
 * Takes the conditions on our own state out of a list's filters, which Strapi would refuse as
 * unknown attributes. Answers what was taken and what is left.
 * @throws DomainFailure INVALID_PARAMETER for other operators than $eq and $ne, or unknown values
 */
export const takeEditorialFilter = (
  filters: unknown,
): { readonly filter: Omit<EditorialFilter, 'words'>; readonly rest: unknown } => {
  const taken: Condition[] = [];
  const rest = takeFrom(filters, taken);
  const valuesOf = (name: FilterName): ValueFilter => ({
    is: taken.filter((one) => one.name === name && one.operator === '$eq').map(({ value }) => value),
    isNot: taken.filter((one) => one.name === name && one.operator === '$ne').map(({ value }) => value),
  });
  return {
    filter: {
      approvalStatus: valuesOf('editorialApprovalStatus'),
      liveness: valuesOf('editorialLiveness'),
      trashed: valuesOf('editorialTrashed').is.includes('true'),
    },
    rest,
  };
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFilterName = (name: string): name is FilterName => name in filterNames;

/** Conditions stand at the top of the filters or within `$and`, as the list's filter bar writes them. */
const takeFrom = (filters: unknown, taken: Condition[]): unknown => {
  if (Array.isArray(filters)) {
    return filters
      .map((one: unknown) => takeFrom(one, taken))
      .filter((one) => !isRecord(one) || Object.keys(one).length > 0);
  }
  if (!isRecord(filters)) return filters;
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(filters)) {
    if (isFilterName(name)) taken.push(...conditionsOf(name, value));
    else if (name === '$and') {
      const left = takeFrom(Array.isArray(value) ? value : Object.values(value as object), taken) as unknown[];
      if (left.length > 0) rest[name] = left;
    } else rest[name] = value;
  }
  return rest;
};

const conditionsOf = (name: FilterName, value: unknown): readonly Condition[] => {
  const refused = new DomainFailure('INVALID_PARAMETER', { filter: name, value, known: filterNames[name] });
  if (!isRecord(value)) throw refused;
  return Object.entries(value).map(([operator, operand]) => {
    const known: readonly string[] = filterNames[name];
    if (!['$eq', '$ne'].includes(operator) || typeof operand !== 'string' || !known.includes(operand)) throw refused;
    return { name, operator, value: operand };
  });
};
