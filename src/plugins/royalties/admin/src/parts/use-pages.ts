import { useEffect, useState } from 'react';
import type { Parameters } from '../api/royalties-api';
import { useRead, type Read } from '../api/use-royalties';

interface Pages<Row> {
  readonly read: Read<readonly Row[]>;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  previous(): void;
  next(): void;
}

/** A list that is read page by page; the way back is the cursors that led here. */
export const usePages = <Row>(path: string, params: Parameters): Pages<Row> => {
  const [cursors, setCursors] = useState<readonly (string | number)[]>([]);
  const asked = JSON.stringify([path, params]);
  useEffect(() => setCursors([]), [asked]);
  const cursor = cursors.at(-1);
  const read = useRead<readonly Row[]>({ path, params: cursor === undefined ? params : { ...params, cursor } });
  const { nextCursor } = read;
  return {
    read,
    hasPrevious: cursors.length > 0,
    hasNext: nextCursor !== null,
    previous: () => setCursors(cursors.slice(0, -1)),
    next: () => nextCursor !== null && setCursors([...cursors, nextCursor]),
  };
};
