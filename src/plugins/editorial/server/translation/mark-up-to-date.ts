import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { currentActing } from '../../../../platform/editorial/acting';
import { lockEntry } from '../../../../platform/editorial/entry-store';
import { inTransaction } from '../../../../platform/sql';
import { readApprovedVersions, readBases } from '../../../../platform/translation/basis-store';
import type { EditorialCore } from '../core';
import { moveBasis } from './move-basis';

/**
 * A person has compared a variant with its source's newest approved version and found that it still
 * holds. @throws DomainFailure RIGHT_REQUIRED, ENTRY_NOT_FOUND, ENTRY_TRASHED, NOT_TRANSLATED
 */
export const markUpToDate = (core: EditorialCore, key: EntryKey): Promise<void> => {
  const acting = currentActing(core.strapi);
  return inTransaction(core.strapi, async (sql) => {
    const rights = await acting.rightsOn(key);
    if (!rights.has('edit')) throw new DomainFailure('RIGHT_REQUIRED', { action: 'mark-up-to-date', right: 'edit' });
    const entry = await lockEntry(sql, key);
    if (!entry) throw new DomainFailure('ENTRY_NOT_FOUND', { ...key });
    if (entry.trashed) throw new DomainFailure('ENTRY_TRASHED', { action: 'mark-up-to-date' });
    const basis = (await readBases(sql, key)).find(({ locale }) => locale === key.locale);
    const approved = basis && (await readApprovedVersions(sql, key)).get(basis.sourceLocale);
    if (!basis || !approved) throw new DomainFailure('NOT_TRANSLATED', { ...key });
    if (approved.versionId <= basis.versionId) return;
    await moveBasis(core, sql, acting, key, { basis, versionId: approved.versionId });
  });
};
