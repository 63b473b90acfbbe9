import type { ZodType } from 'zod';
import { DomainFailure } from '../../../../domain/shared/failure';

/**
 * The parameters of a request by their schema. What a schema doesn't know is refused, so that a
 * misspelt filter never answers with everything; so is a parameter that is given twice.
 * @throws DomainFailure UNKNOWN_OPTION, INVALID_OPTION naming the options at fault
 */
export const parseQuery = <Output>(schema: ZodType<Output>, query: URLSearchParams): Output => {
  const given: Record<string, string> = {};
  for (const [name, value] of query) {
    // No schema sees this name, so that none could refuse it.
    if (name === '__proto__') throw new DomainFailure('UNKNOWN_OPTION', { options: [name] });
    if (Object.hasOwn(given, name)) {
      throw new DomainFailure('INVALID_OPTION', { options: [{ option: name, problem: 'is given more than once' }] });
    }
    given[name] = value;
  }
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const unknown = result.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  if (unknown.length > 0) throw new DomainFailure('UNKNOWN_OPTION', { options: unknown });
  throw new DomainFailure('INVALID_OPTION', {
    options: result.error.issues.map(({ path, message }) => ({ option: path.join('.'), problem: message })),
  });
};
