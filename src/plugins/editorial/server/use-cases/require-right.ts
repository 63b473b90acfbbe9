import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import type { RightsOnEntry } from '../../../../domain/workflow/actor';
import type { Right } from '../../../../domain/workflow/transitions';
import { currentActing, type Acting } from '../../../../platform/editorial/acting';
import { readEntry, type StoredEntry } from '../../../../platform/editorial/entry-store';
import { readSql, type Sql } from '../../../../platform/sql';
import type { EditorialCore } from '../core';

export interface ReadableEntry {
  readonly sql: Sql;
  readonly entry: StoredEntry;
  readonly acting: Acting;
  readonly rights: RightsOnEntry;
}

/** An entry that the person has a right on. @throws DomainFailure RIGHT_REQUIRED, ENTRY_NOT_FOUND */
export const readEntryWithRight = async (core: EditorialCore, key: EntryKey, right: Right): Promise<ReadableEntry> => {
  const acting = currentActing(core.strapi);
  const rights = await acting.rightsOn(key);
  if (!rights.has(right)) throw new DomainFailure('RIGHT_REQUIRED', { right });
  const sql = readSql(core.strapi);
  const entry = await readEntry(sql, key);
  if (!entry) throw new DomainFailure('ENTRY_NOT_FOUND', { ...key });
  return { sql, entry, acting, rights };
};
