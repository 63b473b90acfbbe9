/** What has happened since the process started. */
export interface CacheCounters {
  hits: number;
  misses: number;
  unchanged: number;
  bypassed: number;
  computed: number;
  joined: number;
  failed: number;
  clears: number;
}

export const newCacheCounters = (): CacheCounters => ({
  hits: 0,
  misses: 0,
  unchanged: 0,
  bypassed: 0,
  computed: 0,
  joined: 0,
  failed: 0,
  clears: 0,
});
