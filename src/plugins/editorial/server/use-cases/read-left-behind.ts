import { formatEntryKey, type EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { readLeftBehind, readPerson, type LeftRows } from '../../../../platform/editorial/left-behind-store';
import { readTitles } from '../../../../platform/editorial/titles';
import { readSql } from '../../../../platform/sql';
import type { LeftBehindView } from '../../contracts/schedules';
import type { EditorialCore } from '../core';

/** What somebody leaves behind who is deactivated: to be handed over. @throws DomainFailure PERSON_NOT_FOUND */
export const readWhatIsLeftBehind = async (core: EditorialCore, userId: number): Promise<LeftBehindView> => {
  const sql = readSql(core.strapi);
  const person = await readPerson(sql, userId);
  if (!person) throw new DomainFailure('PERSON_NOT_FOUND', { id: userId });
  const left = await readLeftBehind(sql, userId);
  const keys: readonly EntryKey[] = Object.values(left).flatMap(({ rows }) => rows.map(({ key }) => key));
  const titles = await readTitles(core.strapi, sql, keys);
  const view = ({ count, rows }: LeftRows) => ({
    count,
    entries: rows.map(({ key, at }) => ({
      ...key,
      title: titles.get(formatEntryKey(key)) ?? '',
      at: at?.toISOString() ?? null,
    })),
  });
  return {
    person,
    schedules: view(left.schedules),
    locks: view(left.locks),
    assignedReviews: view(left.assignedReviews),
    submittedReviews: view(left.submittedReviews),
    drafts: view(left.drafts),
  };
};
