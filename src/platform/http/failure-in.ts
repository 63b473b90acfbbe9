import { errors } from '@strapi/utils';
import { DomainFailure } from '../../domain/shared/failure';
import { asInputFailure } from './input-failure';

/**
 * The refusal in an error, whichever form it has taken on its way: ours, ours as an HTTP error, or
 * Strapi's of a value that doesn't fit its attribute. null for anything that isn't the caller's doing.
 */
export const failureIn = (error: unknown): DomainFailure | null => {
  const failure = asInputFailure(error);
  if (failure instanceof DomainFailure) return failure;
  if (failure instanceof Error && failure.cause instanceof DomainFailure) return failure.cause;
  if (failure instanceof errors.ValidationError) {
    const { message } = failure as Error;
    return new DomainFailure('INVALID_OPTION', { options: [{ problem: message }] }, { cause: failure });
  }
  return null;
};
