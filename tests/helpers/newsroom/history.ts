import { expectOk, type Answer } from './client';
import { entryPath, type Desk } from './desk';
import type { Entry } from './newsroom';

/** A row of the timeline, as far as tests look at it. */
export interface Row {
  readonly id: number;
  readonly number: number;
  readonly label: string;
  readonly action: string;
  readonly hash: string;
  readonly marks: readonly string[];
  readonly changedFields: readonly string[] | null;
  readonly restoredFrom: { readonly id: number; readonly label: string } | null;
  readonly purged: boolean;
  readonly pin: object | null;
  readonly events: readonly { readonly action: string }[];
  readonly allowed: Readonly<Record<string, boolean>>;
}

/** What people do with the versions of an entry. */
export const historyOf = (desk: Desk, entry: Entry) => {
  const path = `${entryPath(entry)}/versions`;
  return {
    /** All versions, oldest first, read page by page. */
    async all(limit = 50): Promise<readonly Row[]> {
      const rows: Row[] = [];
      let cursor: number | null = null;
      do {
        const answer: Answer = expectOk(
          await desk.get(`${path}?limit=${limit}${cursor === null ? '' : `&cursor=${cursor}`}`),
          'a page of the timeline',
        );
        rows.push(...answer.body.data);
        cursor = answer.body.meta.nextCursor;
      } while (cursor !== null);
      return rows.reverse();
    },
    page: (query = ''): Promise<Answer> => desk.get(`${path}${query}`),
    diff: (from: number | string, to: number | string): Promise<Answer> => desk.get(`${path}/${from}/diff/${to}`),
    restore: (id: number | string, body: object = {}): Promise<Answer> => desk.post(`${path}/${id}/restore`, body),
    pin: (id: number | string, body: object = {}): Promise<Answer> => desk.post(`${path}/${id}/pin`, body),
    unpin: (id: number | string, body: object = {}): Promise<Answer> => desk.post(`${path}/${id}/unpin`, body),
    view: (id: number | string, query = ''): Promise<Answer> => desk.get(`${path}/${id}/page${query}`),
    dossier: (): Promise<Answer> => desk.get(`${entryPath(entry)}/dossier`),
  };
};
