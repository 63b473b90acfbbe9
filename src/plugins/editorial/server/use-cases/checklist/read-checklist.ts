import { factsOfContent, relationsOfContent } from '../../../../../domain/checklist/facts';
import { judgeChecklist } from '../../../../../domain/checklist/judge';
import type { Content } from '../../../../../domain/history/snapshot';
import type { EntryKey } from '../../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../../domain/shared/failure';
import { currentActing } from '../../../../../platform/editorial/acting';
import { readAskedLinks, readChecklist, type StoredChecklist } from '../../../../../platform/editorial/checklist-store';
import { readEntry } from '../../../../../platform/editorial/entry-store';
import { readContent } from '../../../../../platform/editorial/read-versions';
import { readSql } from '../../../../../platform/sql';
import type { ChecklistView, EntryChecklistView } from '../../../contracts/checklist';
import type { EditorialCore } from '../../core';

export const checklistView = (list: StoredChecklist, mayChange: boolean): ChecklistView => ({
  revision: list.revision,
  rules: list.rules,
  changedBy: list.changedBy,
  changedAt: list.changedAt?.toISOString() ?? null,
  mayChange,
});

/** The rules in force, for whoever writes and for whoever sets them. */
export const readRules = async (core: EditorialCore, mayChange: boolean): Promise<ChecklistView> =>
  checklistView(await readChecklist(readSql(core.strapi)), mayChange);

/**
 * How the working version stands by the rules, with what a form can't know of it.
 * @throws DomainFailure RIGHT_REQUIRED, ENTRY_NOT_FOUND
 */
export const readEntryChecklist = async (core: EditorialCore, key: EntryKey): Promise<EntryChecklistView> => {
  const rights = await currentActing(core.strapi).rightsOn(key);
  if (!rights.has('read')) throw new DomainFailure('RIGHT_REQUIRED', { right: 'read' });
  const sql = readSql(core.strapi);
  const entry = await readEntry(sql, key);
  if (!entry) throw new DomainFailure('ENTRY_NOT_FOUND', { ...key });
  const content = JSON.parse(await readContent(sql, entry.workingContentHash)) as Content;
  const facts = factsOfContent(content);
  const asked = await readAskedLinks(sql, facts.links);
  const { rules } = await readChecklist(sql);
  return {
    stored: relationsOfContent(content),
    broken: [...asked.broken],
    answering: [...asked.answering],
    judged: judgeChecklist(key.contentType, facts, rules, asked),
  };
};
