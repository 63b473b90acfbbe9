import { DomainFailure } from '../shared/failure';

/** Where a page of a list ended: the place of its last entry. */
export interface Place {
  readonly sortKey: string;
  readonly documentId: string;
}

/** Text that survives in a URL, in place of what a consumer shall not look into. */
export type Encoder = (text: string) => string;

export const formatCursor = ({ sortKey, documentId }: Place, encode: Encoder): string =>
  encode(JSON.stringify([sortKey, documentId]));

/** @throws DomainFailure INVALID_CURSOR */
export const parseCursor = (cursor: string, decode: Encoder): Place => {
  const found = parsed(cursor, decode);
  if (Array.isArray(found) && found.length === 2 && found.every(isPlainText)) {
    return { sortKey: found[0] as string, documentId: found[1] as string };
  }
  throw new DomainFailure('INVALID_CURSOR', {});
};

/** PostgreSQL takes no NUL in a text. */
const isPlainText = (value: unknown): value is string => typeof value === 'string' && !value.includes('\0');

const parsed = (cursor: string, decode: Encoder): unknown => {
  try {
    return JSON.parse(decode(cursor));
  } catch (error) {
    throw new DomainFailure('INVALID_CURSOR', {}, { cause: error });
  }
};
