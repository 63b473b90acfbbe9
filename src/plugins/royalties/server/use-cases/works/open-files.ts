import { formatEntryKey, type EntryKey } from '../../../../../domain/shared/entry-key';
import { readAssessments } from '../../../../../platform/royalties/assessment-store';
import { readBooked } from '../../../../../platform/royalties/sheet-store';
import type { WorkSource } from '../../../../../platform/royalties/work-source';
import { readWorksOfEntries, type StoredWork } from '../../../../../platform/royalties/work-store';
import type { Sql } from '../../../../../platform/sql';
import type { Desk } from './desk';
import { proposeFrom } from './propose-from';
import type { WorkFile } from './work-view';

const keyOf = ({ contentType, documentId, locale }: StoredWork): string =>
  `${contentType ?? ''}/${documentId ?? ''}/${locale}`;

const translatedFrom = ({ key, sourceLocale }: WorkSource): EntryKey | null =>
  sourceLocale && { ...key, locale: sourceLocale };

/** The files of some entries, read in a few statements however many they are. */
export const openFiles = async (sql: Sql, sources: readonly WorkSource[], desk: Desk): Promise<readonly WorkFile[]> => {
  const origins = sources.map(translatedFrom).filter((key) => key !== null);
  const works = await readWorksOfEntries(sql, [...sources.map(({ key }) => key), ...origins]);
  const byKey = new Map(works.map((work) => [keyOf(work), work]));
  const own = sources.map(({ key }) => byKey.get(formatEntryKey(key)) ?? null);
  const belongings = await readBelongings(
    sql,
    own.filter((work) => work !== null),
  );
  return sources.map((source, index) => {
    const stored = own[index] ?? null;
    const origin = translatedFrom(source);
    return {
      source,
      stored: stored && stored.revision > 0 ? stored : null,
      counted: proposeFrom(source, origin && (byKey.get(formatEntryKey(origin)) ?? null), desk),
      ...belongings(stored),
    };
  });
};

/** The files of works made by hand. */
export const openManualFiles = async (sql: Sql, works: readonly StoredWork[]): Promise<readonly WorkFile[]> => {
  const belongings = await readBelongings(sql, works);
  return works.map((stored) => ({ source: null, stored, counted: null, ...belongings(stored) }));
};

const readBelongings = async (sql: Sql, works: readonly StoredWork[]) => {
  const booked = await readBooked(
    sql,
    works.map(({ id }) => id),
  );
  const assessments = await readAssessments(
    sql,
    works.map(({ assessmentId }) => assessmentId).filter((id) => id !== null),
  );
  return (work: StoredWork | null): Pick<WorkFile, 'booked' | 'assessment'> => ({
    booked: work ? booked.filter(({ workId }) => workId === work.id) : [],
    assessment: (work && assessments.find(({ id }) => id === work.assessmentId)) ?? null,
  });
};
