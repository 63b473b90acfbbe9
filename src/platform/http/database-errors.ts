import type { Context, Next } from 'koa';
import { DomainFailure } from '../../domain/shared/failure';
import { asInputFailure } from './input-failure';
import { toHttpError } from './request-error';

/** Catches what fails past the document service: other reads of the database, and bodies that can't be read. */
export const databaseErrors = async (context: Context, next: Next): Promise<void> => {
  try {
    await next();
  } catch (error) {
    const failure = asInputFailure(error);
    throw failure instanceof DomainFailure ? toHttpError(failure, context.get('accept-language')) : failure;
  }
};
