import { isSameEntry, type EntryKey } from '../../../../domain/shared/entry-key';
import { defaultLocale } from '../../../../domain/shared/locales';
import { chooseSource } from '../../../../domain/translation/translation-status';
import { readEntriesOfDocument } from '../../../../platform/editorial/entry-store';
import { readApprovedVersions, recordBasis } from '../../../../platform/translation/basis-store';
import type { Sql } from '../../../../platform/sql';

/**
 * Notes what a new language of a document was made from: the newest approved version of its most
 * likely source, else that source's working version. The first language of a document has none.
 */
export const noteBasis = async (sql: Sql, key: EntryKey, recordedBy: string, now: Date): Promise<void> => {
  const others = (await readEntriesOfDocument(sql, key)).filter((entry) => !isSameEntry(entry.key, key));
  const source = chooseSource(
    others.map((entry) => ({ ...entry, locale: entry.key.locale })),
    defaultLocale,
  );
  if (!source) return;
  const approved = (await readApprovedVersions(sql, key)).get(source.locale);
  await recordBasis(sql, key, {
    sourceLocale: source.locale,
    versionId: approved?.versionId ?? source.workingVersionId,
    recordedBy,
    now,
  });
};
