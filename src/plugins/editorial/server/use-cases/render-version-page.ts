import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import type { Content } from '../../../../domain/history/snapshot';
import type { Locale } from '../../../../domain/shared/locales';
import { privateAttributes } from '../../../../platform/editorial/rights';
import { readVersion } from '../../../../platform/editorial/read-versions';
import { withSignedAddresses } from '../../../../platform/public-files/signed-address';
import type { EditorialCore } from '../core';
import { renderPage, type VersionPage } from '../version-page/page';
import { namedThings } from './named-things';
import { readEntryWithRight } from './require-right';
import { versionView } from './version-view';
import { visiblePart } from './visible-content';

/**
 * Any version as readers would see it, for those who edit or decide on the entry.
 * @throws DomainFailure RIGHT_REQUIRED, ENTRY_NOT_FOUND, VERSION_NOT_FOUND, VERSION_PURGED
 */
export const renderVersionPage = async (
  core: EditorialCore,
  key: EntryKey,
  id: number,
  language: Locale = key.locale,
): Promise<VersionPage> => {
  const { sql, entry, rights } = await readEntryWithRight(core, key, 'read');
  if (!rights.has('edit') && !rights.has('approve')) throw new DomainFailure('RIGHT_REQUIRED', { right: 'edit' });
  const version = await readVersion(sql, key, id);
  if (!version) throw new DomainFailure('VERSION_NOT_FOUND', { id });
  const content = visiblePart(JSON.parse(version.content) as Content, privateAttributes(core.strapi, key));
  return renderPage({
    contentType: key.contentType,
    locale: key.locale,
    language,
    version: versionView(version, entry),
    isLive: version.id === entry.liveVersionId,
    content: withSignedAddresses(core.strapi, content),
    things: await namedThings(core, sql, key.locale, [content]),
  });
};
