import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { currentActing } from '../../../../platform/editorial/acting';
import { readEntry } from '../../../../platform/editorial/entry-store';
import { readVersion } from '../../../../platform/editorial/read-versions';
import { previewToken } from '../../../../platform/previews/preview-token';
import { readSql } from '../../../../platform/sql';
import type { PreviewBody, PreviewLink } from '../../contracts/previews';
import type { DeliveryCore } from '../core';
import { previewSecretOf } from './preview-secret';

const hour = 3_600_000;

/**
 * A link to one version for somebody without an account, by those who edit or decide on the entry.
 * @throws DomainFailure RIGHT_REQUIRED, ENTRY_NOT_FOUND, VERSION_NOT_FOUND
 */
export const createPreview = async (core: DeliveryCore, key: EntryKey, body: PreviewBody): Promise<PreviewLink> => {
  const rights = await currentActing(core.strapi).rightsOn(key);
  if (!rights.has('edit') && !rights.has('approve')) throw new DomainFailure('RIGHT_REQUIRED', { right: 'edit' });
  const sql = readSql(core.strapi);
  const entry = await readEntry(sql, key);
  if (!entry) throw new DomainFailure('ENTRY_NOT_FOUND', { ...key });
  const versionId = body.version ?? entry.workingVersionId;
  if (!(await readVersion(sql, key, versionId))) throw new DomainFailure('VERSION_NOT_FOUND', { id: versionId });
  // The token carries whole seconds.
  const expiresAt = new Date(Math.floor((core.clock.now().getTime() + body.hours * hour) / 1_000) * 1_000);
  const token = previewToken(previewSecretOf(core.strapi), { key, versionId, expiresAt });
  return {
    url: `${core.serverUrl}/api/delivery/preview/${token}`,
    pageUrl: core.previewPage === '' ? null : previewPageOf(core.previewPage, key, token),
    version: versionId,
    expiresAt: expiresAt.toISOString(),
  };
};

const previewPageOf = (pattern: string, { locale }: EntryKey, token: string): string =>
  pattern.replaceAll('{locale}', locale).replaceAll('{token}', token);
