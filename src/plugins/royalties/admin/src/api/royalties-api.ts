import { adminApi, getFetchClient } from '@strapi/strapi/admin';
import { problemOf } from './problem';

export type Parameters = Readonly<Record<string, string | number | undefined>>;

export interface Reading {
  /** Below `/royalties`. */
  readonly path: string;
  readonly params?: Parameters;
}

export interface Writing extends Reading {
  readonly method: 'post' | 'put';
  readonly body: object;
}

/** What every route answers. */
export interface Answered {
  readonly data: unknown;
  readonly meta?: { readonly nextCursor?: string | number | null };
}

type Answer = { data: Answered } | { error: { name: 'UnknownError'; message: string; details: unknown } };

/** Without a status of its own: Strapi's store would take a 401 for the order to leave the page. */
const answer = async (request: () => Promise<{ data: Answered }>): Promise<Answer> => {
  try {
    const { data } = await request();
    return { data };
  } catch (error) {
    const problem = problemOf(error);
    return { error: { name: 'UnknownError', message: problem.message, details: problem } };
  }
};

const address = (path: string): string => `/royalties${path}`;

const options = ({ params }: Reading) => ({ params: params ?? {} });

/**
 * Figures hang together: a confirmed work changes its month, its payees, the forecast and the reports.
 * So there is one tag, and whatever is on the screen is read again after any change.
 */
export const royaltiesApi = adminApi.enhanceEndpoints({ addTagTypes: ['Royalties'] }).injectEndpoints({
  endpoints: (builder) => ({
    royaltiesRead: builder.query<Answered, Reading>({
      queryFn: (reading) => answer(() => getFetchClient().get<Answered>(address(reading.path), options(reading))),
      providesTags: ['Royalties'],
    }),
    royaltiesWrite: builder.mutation<Answered, Writing>({
      queryFn: (writing) =>
        answer(() => getFetchClient()[writing.method]<Answered>(address(writing.path), writing.body, options(writing))),
      invalidatesTags: (_answer, error) => (error ? [] : ['Royalties']),
    }),
  }),
});

/** Asks for a computation that writes nothing; `signal` ends it when a newer one is on its way. */
export const dryRun = async (writing: Writing, signal: AbortSignal): Promise<unknown> => {
  const { data } = await getFetchClient()[writing.method]<Answered>(address(writing.path), writing.body, {
    params: { ...writing.params, dryRun: 'true' },
    signal,
  });
  return data.data;
};

/** A document of the royalties, read with the person's session. */
export const readDocument = async (reading: Reading & { readonly body?: object }): Promise<Blob> => {
  const { get, post } = getFetchClient();
  const how = { ...options(reading), responseType: 'blob' as const };
  const { data } = reading.body
    ? await post<Blob>(address(reading.path), reading.body, how)
    : await get<Blob>(address(reading.path), how);
  return data;
};
