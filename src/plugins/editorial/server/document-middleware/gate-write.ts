import { nameAttribute, type EditorialType } from '../../../../domain/shared/content-types';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import type { ApprovalStatus } from '../../../../domain/workflow/approval-status';
import { decideSave } from '../../../../domain/workflow/decide-save';
import { uidOf } from '../../../../platform/content-type-uids';
import type { Acting } from '../../../../platform/editorial/acting';
import { lockEntry, type StoredEntry } from '../../../../platform/editorial/entry-store';
import { meaningOfWrite } from '../../../../platform/editorial/write-scope';
import { chooseSlug } from '../../../../platform/editorial/slug-store';
import { normaliseData } from '../../../../platform/normalise-data';
import type { Sql } from '../../../../platform/sql';
import { slugify } from '../../../../domain/shared/slug';
import type { EditorialCore } from '../core';
import { explainStale } from '../use-cases/explain-stale';
import { contentOf } from './content-of';
import { expectedVersionOf } from './expected-version';
import { existingLocalesOf, singleLocaleOf } from './locales-of-call';
import type { DocumentCall } from './types';

/** An entry that a write may go to, with what the write makes of its state. */
export interface GatedEntry {
  readonly key: EntryKey;
  readonly entry: StoredEntry | null;
  readonly approvalStatus: ApprovalStatus;
  readonly rebindsReview: boolean;
}

/**
 * Judges a write before Strapi sees it: one language, no publishing on the side, a state that
 * allows it, the version that the person saw; makes its texts uniform and chooses its slug.
 * Existing entries are held until the transaction ends.
 * @throws DomainFailure
 */
export const gateWrite = async (
  core: EditorialCore,
  sql: Sql,
  contentType: EditorialType,
  call: DocumentCall,
  acting: Acting,
): Promise<readonly GatedEntry[]> => {
  const { params } = call;
  if (params.status === 'published') throw publishOnlyByAction(call.action);
  if (params.data) params.data = normaliseData(core.strapi, uidOf(contentType), contentOf(params.data));
  switch (call.action) {
    case 'create': {
      const locale = singleLocaleOf(params);
      await fillSlug(sql, { contentType, locale }, null, call);
      return [];
    }
    case 'update': {
      const key = { contentType, documentId: params.documentId ?? '', locale: singleLocaleOf(params) };
      const gated = await gateEntry(core, sql, key, acting, expectedVersionOf(core.strapi));
      await fillSlug(sql, key, gated.entry, call);
      return [gated];
    }
    case 'discardDraft':
      return gateDiscard(core, sql, contentType, call, acting);
    default:
      return [];
  }
};

export const publishOnlyByAction = (action: string): DomainFailure =>
  new DomainFailure('PUBLISH_ONLY_BY_ACTION', {
    action,
    use: 'POST /editorial/entries/{type}/{documentId}/{locale}/actions/{submit|approve|publish|unpublish}',
  });

const gateEntry = async (
  core: EditorialCore,
  sql: Sql,
  key: EntryKey,
  acting: Acting,
  expectedVersion: number | undefined,
): Promise<GatedEntry> => {
  const entry = await lockEntry(sql, key);
  if (!entry) return { key, entry, approvalStatus: 'draft', rebindsReview: false };
  const meaning = meaningOfWrite(key);
  const decision = decideSave(
    // A draft comes back with the decision on the fix, which waits for nobody's lock.
    meaning?.action === 'merge' ? { ...entry, lock: null } : entry,
    // What the request said it started from was judged with the action that now writes.
    meaning ? undefined : expectedVersion,
    acting.actor,
    await reviewRights(acting, entry),
    core.clock.now(),
  );
  if (decision.outcome === 'allowed') return { key, entry, ...decision };
  if (decision.code !== 'STALE_VERSION') throw new DomainFailure(decision.code, decision.details);
  const versions = { given: expectedVersion as number, current: entry.workingVersionId };
  const changes = await explainStale(sql, acting, key, versions);
  throw new DomainFailure(decision.code, { ...decision.details, ...changes });
};

/** Rights matter to a save only in review: judging them for every save would cost it time for nothing. */
const reviewRights = async (acting: Acting, entry: StoredEntry) =>
  entry.review ? acting.rightsOn(entry.key) : new Set<never>();

const gateDiscard = async (
  core: EditorialCore,
  sql: Sql,
  contentType: EditorialType,
  call: DocumentCall,
  acting: Acting,
): Promise<readonly GatedEntry[]> => {
  const documentId = call.params.documentId ?? '';
  const gated: GatedEntry[] = [];
  for (const locale of await existingLocalesOf(sql, contentType, call.params, 'default')) {
    const one = await gateEntry(core, sql, { contentType, documentId, locale }, acting, undefined);
    // Without a live copy Strapi would delete the draft and put nothing in its place.
    if (one.entry?.liveness !== 'live') throw new DomainFailure('NOTHING_LIVE', { action: 'discard', locale });
    gated.push(one);
  }
  return gated;
};

/** Chooses a slug where the write names another one than the entry has, or the entry has none yet. */
const fillSlug = async (
  sql: Sql,
  key: Pick<EntryKey, 'contentType' | 'locale'>,
  entry: StoredEntry | null,
  call: DocumentCall,
): Promise<void> => {
  const data = (call.params.data ??= {});
  const wanted = typeof data['slug'] === 'string' ? data['slug'] : '';
  if (entry?.slug && (data['slug'] === undefined || wanted === entry.slug)) return;
  if (entry?.slug && wanted !== '' && slugify(wanted, key.contentType) === entry.slug) {
    data['slug'] = entry.slug;
    return;
  }
  const name = data[nameAttribute(key.contentType)];
  const source = wanted !== '' ? wanted : typeof name === 'string' ? name : '';
  data['slug'] = await chooseSlug(sql, { key, documentId: entry?.key.documentId ?? null }, source);
};
