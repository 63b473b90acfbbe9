import { problemIn, type Problem } from '../api/problem';
import { useEditorialEntryQuery } from '../api/editorial-api';
import type { EntryView } from '../../../contracts';
import type { EntryAddress } from './address';

interface ReadEntry {
  readonly entry: EntryView | undefined;
  readonly problem: Problem | null;
  readonly isLoading: boolean;
  retry(): void;
}

const nowhere: EntryAddress = { contentType: 'article', documentId: '', locale: 'vi' };

/**
 * The state of an entry with what the person may do now; nothing for an entry that isn't saved.
 * Read again every `askEvery` milliseconds, 0 for never.
 */
export const useEntry = (address: EntryAddress | null, askEvery = 0): ReadEntry => {
  const { currentData, error, isFetching, refetch } = useEditorialEntryQuery(address ?? nowhere, {
    skip: address === null,
    refetchOnMountOrArgChange: true,
    pollingInterval: askEvery,
  });
  return {
    entry: address === null ? undefined : currentData,
    problem: error ? problemIn(error) : null,
    isLoading: isFetching && !currentData,
    retry: () => void refetch(),
  };
};
