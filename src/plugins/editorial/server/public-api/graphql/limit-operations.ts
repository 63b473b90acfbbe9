import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, valueFromASTUntyped, visit, type DocumentNode } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { DomainFailure } from '../../../../../domain/shared/failure';
import { refusedOperation } from './refused-operation';
import { refuseClosedFilters, refuseClosedSort } from '../refuse-oracles';

/** Most fields that one operation may ask for, each counted as often as its lists may repeat it. */
export const maximumComplexity = 20_000;

/** Most root fields, aliases included: a page of a site needs a handful. */
export const maximumRootFields = 20;

const pageSizeUnlessNamed = 25;
const maximumPageSize = 100;

/** A list costs what is in it as often as it may repeat it. */
const listEstimator: ComplexityEstimator = ({ args, childComplexity }) => {
  const pagination = (args['pagination'] ?? null) as { limit?: number; pageSize?: number } | null;
  if (!('pagination' in args)) return 1 + childComplexity;
  const named = pagination?.limit ?? pagination?.pageSize ?? pageSizeUnlessNamed;
  const size = named < 0 ? maximumPageSize : Math.min(Math.max(named, 1), maximumPageSize);
  return 1 + size * childComplexity;
};

const rootFields = (document: DocumentNode): number =>
  document.definitions.reduce(
    (sum, definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? sum + definition.selectionSet.selections.length : sum,
    0,
  );

/** What can't be weighed can't be answered either: variables of the wrong type, a subscription. */
const complexityOf = (operation: Omit<Parameters<typeof getComplexity>[0], 'estimators'>): number => {
  try {
    return getComplexity({ ...operation, estimators: [fieldExtensionsEstimator(), listEstimator] });
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown';
    throw refusedOperation('The operation or its variables are not valid', 'BAD_USER_INPUT', { reason });
  }
};

/** Filters and sorts at every level, where Strapi loads relations past the document service. */
const refuseClosedArguments = (document: DocumentNode, variables: Record<string, unknown>): void => {
  visit(document, {
    Argument(node) {
      if (node.name.value === 'filters') refuseClosedFilters(valueFromASTUntyped(node.value, variables));
      if (node.name.value === 'sort') refuseClosedSort(valueFromASTUntyped(node.value, variables));
    },
  });
};

/** Refuses operations that are too wide or too deep to answer fairly, before anything is read. */
export const limitOperations: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, request, operationName, operation }) => {
      if (operation?.operation === 'subscription') {
        throw refusedOperation('Subscriptions are not served', 'BAD_USER_INPUT', {});
      }
      const variables = request.variables ?? {};
      const roots = rootFields(document);
      if (roots > maximumRootFields) {
        throw refusedOperation('Too many root fields', 'QUERY_TOO_WIDE', {
          rootFields: roots,
          maximum: maximumRootFields,
        });
      }
      const complexity = complexityOf({
        schema,
        query: document,
        variables,
        operationName: operationName ?? undefined,
      });
      if (complexity > maximumComplexity) {
        throw refusedOperation('Query too complex', 'QUERY_TOO_COMPLEX', { complexity, maximum: maximumComplexity });
      }
      try {
        refuseClosedArguments(document, variables);
      } catch (error) {
        if (!(error instanceof DomainFailure)) throw error;
        throw refusedOperation('Filter or sort not allowed', error.code, error.details);
      }
    },
  }),
};
