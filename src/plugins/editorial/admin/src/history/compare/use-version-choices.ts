import { useCallback, useEffect, useState } from 'react';
import type { TimelineVersion } from '../../../../contracts/history';
import { useLazyTimelineQuery } from '../../api/history-api';
import type { EntryAddress } from '../../entry/address';

export interface VersionChoices {
  /** Newest first; those that can be compared. */
  readonly versions: readonly TimelineVersion[];
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  loadMore(): void;
}

const chunkSize = 50;

/** The versions that a comparison offers, read as far as somebody scrolls. */
export const useVersionChoices = (address: EntryAddress): VersionChoices => {
  const { contentType, documentId, locale } = address;
  const [ask, { isFetching }] = useLazyTimelineQuery();
  const [versions, setVersions] = useState<readonly TimelineVersion[]>([]);
  const [nextCursor, setNextCursor] = useState<number | null>(null);

  const load = useCallback(
    async (cursor: number | null): Promise<void> => {
      const { data } = await ask({ address: { contentType, documentId, locale }, cursor, limit: chunkSize });
      // Without an answer the two compared versions are still there: the comparison itself names them.
      if (!data) return;
      setVersions((before) => (cursor === null ? data.data : [...before, ...data.data]));
      setNextCursor(data.meta.nextCursor);
    },
    [ask, contentType, documentId, locale],
  );

  useEffect(() => void load(null), [load]);

  return {
    versions: versions.filter(({ allowed }) => allowed.compare),
    hasMore: nextCursor !== null,
    isLoading: isFetching,
    loadMore: () => {
      if (nextCursor !== null && !isFetching) void load(nextCursor);
    },
  };
};
