import { failureMessages } from '../../../../domain/shared/failure-messages';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { defaultLocale, type Locale } from '../../../../domain/shared/locales';
import { chooseSource, mayTranslateFrom } from '../../../../domain/translation/translation-status';
import { readEntriesOfDocument } from '../../../../platform/editorial/entry-store';
import { failureIn } from '../../../../platform/http/failure-in';
import { readSql } from '../../../../platform/sql';
import type { StartedManyView } from '../../contracts/coverage';
import type { EditorialCore } from '../core';
import { startTranslation } from './start-translation';

/** Begins many languages, each in a transaction of its own, from the source that is ready. */
export const startMany = async (
  core: EditorialCore,
  keys: readonly EntryKey[],
  language: Locale,
): Promise<readonly StartedManyView[]> => {
  const views: StartedManyView[] = [];
  for (const key of keys) views.push(await startOne(core, key, language));
  return views;
};

const startOne = async (core: EditorialCore, key: EntryKey, language: Locale): Promise<StartedManyView> => {
  try {
    const entries = await readEntriesOfDocument(readSql(core.strapi), key);
    const candidates = entries.filter((entry) => entry.key.locale !== key.locale && mayTranslateFrom(entry));
    const source = chooseSource(
      candidates.map((entry) => ({ ...entry, locale: entry.key.locale })),
      defaultLocale,
    );
    if (!source) throw new DomainFailure('SOURCE_NOT_READY', { ...key });
    const { version } = await startTranslation(core, source.key, key.locale, {});
    return { ...key, ok: true, version };
  } catch (error) {
    // A refusal is a result here; whatever else went wrong ends the request.
    const failure = failureIn(error);
    if (!failure) throw error;
    const { code, details } = failure;
    return { ...key, ok: false, error: { code, message: failureMessages[code][language], details } };
  }
};
