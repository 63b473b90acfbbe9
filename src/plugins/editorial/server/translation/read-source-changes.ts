import { diffEntry } from '../../../../domain/history/diff/diff-entry';
import type { Content } from '../../../../domain/history/snapshot';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { readVersion } from '../../../../platform/editorial/read-versions';
import { contentModelOf } from '../../../../platform/snapshot/content-model';
import { readBases } from '../../../../platform/translation/basis-store';
import type { SourceChangesView, VersionNameView } from '../../contracts/translation';
import type { EditorialCore } from '../core';
import { withoutHidden } from '../use-cases/compare-versions';
import { namedThings } from '../use-cases/named-things';
import { readEntryWithRight } from '../use-cases/require-right';
import { visiblePart } from '../use-cases/visible-content';
import { openDesk } from './open-desk';

/**
 * What has changed in the source since the version that a translation was made from or last compared
 * with, without what is private to the source. @throws DomainFailure as `openDesk`, NOT_TRANSLATED
 */
export const readSourceChanges = async (core: EditorialCore, key: EntryKey): Promise<SourceChangesView> => {
  const { sql, acting } = await readEntryWithRight(core, key, 'read');
  const isTranslation = (await readBases(sql, key)).some(({ locale }) => locale === key.locale);
  if (!isTranslation) throw new DomainFailure('NOT_TRANSLATED', { ...key });
  const { basis, sourceKey, version, woven } = await openDesk(core, sql, acting, key);
  if (!basis) throw new DomainFailure('NOT_TRANSLATED', { ...key });
  const own = Object.entries(woven.marks.attributes).flatMap(([name, { kind }]) => (kind === 'own' ? [name] : []));
  const hidden = [...(await acting.hiddenAttributes(sourceKey)), ...own];
  const read = async (id: number) => {
    const stored = await readVersion(sql, sourceKey, id);
    if (!stored) throw new DomainFailure('VERSION_NOT_FOUND', { id });
    const name: VersionNameView = { id, label: stored.label, createdAt: stored.createdAt.toISOString() };
    return { name, content: visiblePart(JSON.parse(stored.content) as Content, hidden) };
  };
  const [from, to] = [await read(basis.versionId), await read(version.id)];
  return {
    sourceLocale: sourceKey.locale,
    from: from.name,
    to: to.name,
    diff: withoutHidden(diffEntry(contentModelOf(core.strapi, key.contentType), from.content, to.content), hidden),
    ...(await namedThings(core, sql, sourceKey.locale, [from.content, to.content])),
  };
};
