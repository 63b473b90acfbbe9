import type { ZodType } from 'zod';
import { DomainFailure } from '../../../../domain/shared/failure';

/** @throws DomainFailure UNKNOWN_OPTION, INVALID_OPTION naming the options at fault */
export const parseInput = <Output>(schema: ZodType<Output>, input: unknown): Output => {
  const result = schema.safeParse(input ?? {});
  if (result.success) return result.data;
  const unknown = result.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  if (unknown.length > 0) throw new DomainFailure('UNKNOWN_OPTION', { options: unknown });
  throw new DomainFailure('INVALID_OPTION', {
    options: result.error.issues.map(({ path, message }) => ({ option: path.join('.'), problem: message })),
  });
};
