import { adminApi, getFetchClient } from '@strapi/strapi/admin';
import type { PreviewLink } from '../../../contracts/previews';
import { problemIn, problemOf, type Problem } from './problem';

interface Answered {
  readonly data: unknown;
  readonly meta?: { readonly nextCursor?: string | null };
}

interface Writing {
  readonly method: 'post' | 'del';
  /** Below `/delivery`. */
  readonly path: string;
  readonly body?: object;
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

const deliveryApi = adminApi.enhanceEndpoints({ addTagTypes: ['Delivery'] }).injectEndpoints({
  endpoints: (builder) => ({
    deliveryRead: builder.query<Answered, string>({
      queryFn: (path) => answer(() => getFetchClient().get<Answered>(`/delivery${path}`)),
      providesTags: ['Delivery'],
    }),
    deliveryWrite: builder.mutation<Answered, Writing>({
      queryFn: ({ method, path, body }) =>
        answer(() =>
          method === 'post'
            ? getFetchClient().post<Answered>(`/delivery${path}`, body ?? {})
            : getFetchClient().del<Answered>(`/delivery${path}`),
        ),
      invalidatesTags: (_answer, error) => (error ? [] : ['Delivery']),
    }),
  }),
});

const { useDeliveryReadQuery, useDeliveryWriteMutation } = deliveryApi;

export interface Read<View> {
  readonly data: View | undefined;
  readonly nextCursor: string | null;
  readonly problem: Problem | null;
  readonly isLoading: boolean;
  retry(): void;
}

/** What a route answers now, read again every few seconds where something goes on by itself. */
export const useRead = <View>(path: string, everyMilliseconds = 0): Read<View> => {
  const { currentData, error, isFetching, refetch } = useDeliveryReadQuery(path, {
    refetchOnMountOrArgChange: true,
    pollingInterval: everyMilliseconds,
  });
  return {
    data: currentData?.data as View | undefined,
    nextCursor: currentData?.meta?.nextCursor ?? null,
    problem: error ? problemIn(error) : null,
    isLoading: isFetching && !currentData,
    retry: () => void refetch(),
  };
};

export type Written<View> =
  | { readonly data: View; readonly problem: null }
  | { readonly data: null; readonly problem: Problem };

/** Sends a change; what comes back is the answer or the refusal, never an exception. */
export const useWrite = () => {
  const [write, { isLoading }] = useDeliveryWriteMutation();
  const send = async <View>(writing: Writing): Promise<Written<View>> => {
    const answered = await write(writing);
    return 'error' in answered
      ? { data: null, problem: problemIn(answered.error) }
      : { data: answered.data.data as View, problem: null };
  };
  return { send, isBusy: isLoading };
};

/** A link to the newest version of an entry, named as `type/documentId/locale`. */
export const makePreview = async (entry: string): Promise<Written<PreviewLink>> => {
  try {
    const { data } = await getFetchClient().post<{ data: PreviewLink }>(`/editorial/entries/${entry}/previews`, {});
    return { data: data.data, problem: null };
  } catch (error) {
    return { data: null, problem: problemOf(error) };
  }
};
