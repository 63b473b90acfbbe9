import { canonicalJson } from '../../../../domain/shared/canonical-json';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { differingFacts } from '../../../../domain/translation/differing-facts';
import { weave } from '../../../../domain/translation/segments/weave';
import { currentActing } from '../../../../platform/editorial/acting';
import { lockEntry } from '../../../../platform/editorial/entry-store';
import { inTransaction } from '../../../../platform/sql';
import { recordAttributePatterns } from '../../../../platform/translation/basis-store';
import type { CarryOverBody } from '../../contracts/translation';
import type { EditorialCore } from '../core';
import { openDesk } from './open-desk';
import { writeTranslation } from './write-translation';

/**
 * Takes over the facts in which a variant differs from its source, or some of them, as an ordinary
 * version; its texts stay. @throws DomainFailure RIGHT_REQUIRED, ENTRY_NOT_FOUND, UNKNOWN_FIELD,
 *   NOT_TRANSLATED, STALE_VERSION, and what a save is refused with
 */
export const carryOverFacts = (core: EditorialCore, key: EntryKey, body: CarryOverBody): Promise<readonly string[]> => {
  const acting = currentActing(core.strapi);
  return inTransaction(core.strapi, async (sql) => {
    const rights = await acting.rightsOn(key);
    if (!rights.has('edit')) throw new DomainFailure('RIGHT_REQUIRED', { action: 'carry-over', right: 'edit' });
    const entry = await lockEntry(sql, key);
    if (!entry) throw new DomainFailure('ENTRY_NOT_FOUND', { ...key });
    if (body.version !== undefined && body.version !== entry.workingVersionId) {
      throw new DomainFailure('STALE_VERSION', { given: body.version, current: entry.workingVersionId });
    }
    const { woven, isPermitted, basis, version } = await openDesk(core, sql, acting, key);
    if (!basis || !woven.target) throw new DomainFailure('NOT_TRANSLATED', { ...key });
    const { source, target, marks, existsInTarget } = woven;
    const differing = differingFacts({ source, target, marks, existsInTarget });
    const unknown = (body.fields ?? []).filter((name) => !(name in marks.attributes));
    if (unknown.length > 0) throw new DomainFailure('UNKNOWN_FIELD', { fields: unknown });
    const carried = differing.filter((name) => isPermitted(name) && (body.fields?.includes(name) ?? true));
    // Only these attributes are written: paragraphs of the others wait for whoever translates them.
    const after = weave({ ...woven, carry: new Set(carried) }, ({ target: text }) => text);
    const isCarried = (name: string): boolean => carried.includes(name);
    await writeTranslation(core, key, { before: target, after }, isCarried);
    await recordAttributePatterns(sql, key, carried, version.id);
    return carried.filter((name) => canonicalJson(after[name] ?? null) !== canonicalJson(target[name] ?? null));
  });
};
