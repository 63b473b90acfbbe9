import { AsyncLocalStorage } from 'node:async_hooks';
import { formatEntryKey, type EntryKey } from '../../domain/shared/entry-key';

const scope = new AsyncLocalStorage<string>();

/** Lets Strapi publish or unpublish this one entry while `work` runs; every other way stays shut. */
export const allowPublishing = <Result>(key: EntryKey, work: () => Promise<Result>): Promise<Result> =>
  scope.run(formatEntryKey(key), work);

export const isPublishingAllowed = (key: EntryKey): boolean => scope.getStore() === formatEntryKey(key);
