import { AsyncLocalStorage } from 'node:async_hooks';
import type { VersionAction } from '../../domain/history/version-chain';
import type { VersionNote } from '../../domain/history/version-note';
import { formatEntryKey, type EntryKey } from '../../domain/shared/entry-key';

/** What a write of content is, where it is more than a save. */
export interface WriteMeaning {
  readonly action: VersionAction;
  readonly comment: string | null;
  readonly note?: VersionNote;
}

const scope = new AsyncLocalStorage<{ readonly entry: string; readonly meaning: WriteMeaning }>();

/** Makes the next writes of this entry, while `work` runs, versions of another kind than a save. */
export const writingAs = <Result>(key: EntryKey, meaning: WriteMeaning, work: () => Promise<Result>): Promise<Result> =>
  scope.run({ entry: formatEntryKey(key), meaning }, work);

export const meaningOfWrite = (key: EntryKey): WriteMeaning | null => {
  const store = scope.getStore();
  return store?.entry === formatEntryKey(key) ? store.meaning : null;
};
