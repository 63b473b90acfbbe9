import { useCallback } from 'react';
import { problemIn, type Problem } from './problem';
import { royaltiesApi, type Reading, type Writing } from './royalties-api';

const { useRoyaltiesReadQuery, useRoyaltiesWriteMutation } = royaltiesApi;

export interface Read<View> {
  readonly data: View | undefined;
  readonly nextCursor: string | number | null;
  readonly problem: Problem | null;
  readonly isLoading: boolean;
  retry(): void;
}

const nowhere: Reading = { path: '' };

/** What a route answers now; nothing while there is nothing to ask for. */
export const useRead = <View>(reading: Reading | null): Read<View> => {
  const { currentData, error, isFetching, refetch } = useRoyaltiesReadQuery(reading ?? nowhere, {
    skip: reading === null,
    refetchOnMountOrArgChange: true,
  });
  return {
    data: reading === null ? undefined : (currentData?.data as View | undefined),
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
  const [write, { isLoading }] = useRoyaltiesWriteMutation();
  const send = useCallback(
    async <View>(writing: Writing): Promise<Written<View>> => {
      const answer = await write(writing);
      return 'error' in answer
        ? { data: null, problem: problemIn(answer.error) }
        : { data: answer.data.data as View, problem: null };
    },
    [write],
  );
  return { send, isBusy: isLoading };
};
