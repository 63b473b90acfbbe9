import { changedAttributes } from '../../../../../domain/history/changed-attributes';
import type { Content } from '../../../../../domain/history/snapshot';
import { replaceReference } from '../../../../../domain/finding/replace-reference';
import { mergeComment } from '../../../../../domain/finding/merge-words';
import { formatEntryKey, type EntryKey } from '../../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../../domain/shared/failure';
import type { Locale } from '../../../../../domain/shared/locales';
import type { UID } from '@strapi/strapi';
import { uidOf } from '../../../../../platform/content-type-uids';
import { currentActing, runAs, type Acting } from '../../../../../platform/editorial/acting';
import { lockEntry } from '../../../../../platform/editorial/entry-store';
import { lockPublicationOrder } from '../../../../../platform/editorial/publication-log';
import { readContent } from '../../../../../platform/editorial/read-versions';
import { allRights } from '../../../../../platform/editorial/rights';
import { readTitles } from '../../../../../platform/editorial/titles';
import { writingAs } from '../../../../../platform/editorial/write-scope';
import { noteMerge } from '../../../../../platform/finding/merge-store';
import { contentModelOf } from '../../../../../platform/snapshot/content-model';
import { toDocumentData } from '../../../../../platform/snapshot/to-document-data';
import { inTransaction, type Sql } from '../../../../../platform/sql';
import type { MergeBody } from '../../../contracts/merging';
import type { EditorialCore } from '../../core';
import { performAction } from '../perform-action';
import { movePlacements } from './move-placements';
import { planMerge, type MergePlan } from './plan-merge';

/**
 * Moves every reference from a double to the document that stays, in drafts and in what is live, as
 * versions with their audit rows, and its places on the pages; takes the double down and into the trash, and leaves redirects. All or nothing.
 * @throws DomainFailure MERGE_HINDERED, MERGE_LANGUAGE_MISSING, MERGE_NOT_LIVE and those of the plan
 */
export const mergeDocuments = (
  core: EditorialCore,
  merge: MergeBody,
  language: Locale,
): Promise<{ readonly moved: number }> => {
  const acting = currentActing(core.strapi);
  return inTransaction(core.strapi, async (sql) => {
    await lockPublicationOrder(sql);
    const plan = await planMerge(core, sql, acting, merge, true);
    requireUnhindered(plan);
    const comment = await commentOf(core, sql, plan, language);
    // The right to merge is the right to all that a merge does: it was judged with the request.
    await runAs(withAllRights(acting), async () => {
      for (const { naming, decision } of plan.moves) {
        if (decision.outcome !== 'moves') continue;
        const { key } = naming;
        if (decision.move === 'both') await performAction(core, key, 'fix-live', { comment });
        await moveReferences(core, sql, key, merge, comment);
        if (decision.move !== 'draft')
          await performAction(core, key, 'publish', {
            comment,
            omitReferences: true,
            // What is live stays live: a merge changes nothing that a checklist asks for.
            skipsChecklist: true,
          });
        // What the parked draft had changed came back as it was.
        if (decision.move === 'both') await moveReferences(core, sql, key, merge, comment);
      }
      await movePlacements(sql, acting, merge, { comment, now: core.clock.now() });
      for (const { key, liveness } of plan.from) {
        if (liveness === 'live') await performAction(core, key, 'unpublish', { comment });
        await performAction(core, key, 'trash', { comment });
      }
    });
    await noteMerge(
      sql,
      { contentType: merge.type, from: merge.from, into: merge.into },
      acting.actor,
      core.clock.now(),
    );
    return { moved: plan.moves.length };
  });
};

const withAllRights = (acting: Acting): Acting => ({
  ...acting,
  rightsOn: async () => allRights,
  hiddenAttributes: async () => [],
  lockedAttributes: async () => [],
});

const requireUnhindered = ({ moves, missing, notLive }: MergePlan): void => {
  const hindered = moves.flatMap(({ entry: { key }, decision }) =>
    decision.outcome === 'hindered' ? [{ ...key, hinderedBy: decision.by }] : [],
  );
  if (hindered.length > 0) throw new DomainFailure('MERGE_HINDERED', { entries: hindered });
  if (missing.length > 0) throw new DomainFailure('MERGE_LANGUAGE_MISSING', { locales: missing });
  if (notLive.length > 0) throw new DomainFailure('MERGE_NOT_LIVE', { locales: notLive });
};

const commentOf = async (
  core: EditorialCore,
  sql: Sql,
  { from, into }: MergePlan,
  language: Locale,
): Promise<string> => {
  const keys = [from[0]?.key, into[0]?.key].filter((key) => key !== undefined);
  const titles = await readTitles(core.strapi, sql, keys);
  const [double = '', kept = ''] = keys.map((key) => titles.get(formatEntryKey(key)) ?? '');
  return mergeComment(language, double, kept);
};

interface WritingDocuments {
  update(target: { documentId: string; locale: string; data: Record<string, unknown> }): Promise<unknown>;
}

const moveReferences = async (
  core: EditorialCore,
  sql: Sql,
  key: EntryKey,
  { type: contentType, from, into }: MergeBody,
  comment: string,
): Promise<void> => {
  const entry = await lockEntry(sql, key);
  if (!entry) throw new DomainFailure('ENTRY_NOT_FOUND', { ...key });
  const before = JSON.parse(await readContent(sql, entry.workingContentHash)) as Content;
  const self = key.contentType === contentType ? key.documentId : '';
  const after = replaceReference(before, { contentType, from, to: into }, self);
  const names = changedAttributes(before, after);
  if (names.length === 0) return;
  const documents = core.strapi.documents(uidOf(key.contentType) as UID.CollectionType) as unknown as WritingDocuments;
  const data = toDocumentData(contentModelOf(core.strapi, key.contentType), after, names, key.locale);
  await writingAs(key, { action: 'save', comment }, () =>
    documents.update({ documentId: key.documentId, locale: key.locale, data }),
  );
};
