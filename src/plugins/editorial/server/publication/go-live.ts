import { nextMajor } from '../../../../domain/history/labels';
import { referencesOf, type Reference } from '../../../../domain/history/references';
import type { UID } from '@strapi/strapi';
import { uidOf } from '../../../../platform/content-type-uids';
import { liveEntriesNaming, replaceLiveReferences } from '../../../../platform/editorial/live-references';
import { appendPublication, majorOfVersion } from '../../../../platform/editorial/publication-log';
import { allowPublishing } from '../../../../platform/editorial/publishing-scope';
import { keepEarlierSlug } from '../../../../platform/editorial/slug-store';
import type { EntryChange } from '../../../../platform/editorial/transition-store';
import type { ActionContext } from '../use-cases/perform-action';
import { contentToPublish } from './content-to-publish';
import { approveWaitingCorrection, showCorrection } from './publish-correction';
import { linkAgain, relinkEntriesNaming } from './relink';
import { rememberTranslation } from '../translation/remember-translation';
import { settleExpiry } from '../use-cases/settle-schedules';
import { requireComplete } from './require-complete';
import { requireLiveReferences } from './require-live-references';
import { requireThawedSite } from './require-thawed-site';

/**
 * Publishes the decided version: checks that the working copy still is that version, lets Strapi
 * copy it to the public side, gives it its major number and a place in the publication log, and
 * links it again in the live entries that name it.
 * @throws DomainFailure CONTENT_DRIFTED, ENTRY_INCOMPLETE, SITE_FROZEN, REFERENCES_NOT_LIVE
 */
export const goLive = async (context: ActionContext): Promise<Partial<EntryChange>> => {
  const { core, sql, entry, decision, now } = context;
  const { key } = entry;
  const versionId = decision.publishes as number;
  const content = await contentToPublish(context, versionId);
  requireComplete(core, key, content);
  await requireThawedSite(core, sql);
  const isSelf = ({ contentType, documentId }: Reference) =>
    contentType === key.contentType && documentId === key.documentId;
  const references = await requireLiveReferences(context, content);

  const documents = core.strapi.documents(uidOf(key.contentType) as UID.CollectionType);
  await allowPublishing(key, () =>
    (documents as unknown as PublishingDocuments).publish({ documentId: key.documentId, locale: key.locale }),
  );

  // Strapi drops what an entry says of itself within a component (a portrait's photographer).
  if (referencesOf(content).some(isSelf)) await linkAgain(core, sql, key, content, key);

  const ownMajor = await majorOfVersion(sql, key, versionId);
  const major = nextMajor(ownMajor, entry.highestMajor);
  const correction = await approveWaitingCorrection(context, versionId);
  const kind = correction === null ? 'published' : 'corrected';
  const sequence = await appendPublication(sql, { kind, key, versionId, major, now });
  await replaceLiveReferences(sql, key, references);
  if (entry.slug) await keepEarlierSlug(sql, key, entry.slug, now);
  const { workingContentHash: contentHash, firstLiveAt } = entry;
  for (const { publications } of core.extensions) {
    await publications.published(sql, {
      key,
      versionId,
      major,
      sequence,
      content,
      contentHash,
      firstLiveAt: firstLiveAt ?? now,
      now,
    });
  }
  if (entry.liveness !== 'live') {
    await relinkEntriesNaming(core, sql, await liveEntriesNaming(sql, key), key, now);
  }
  await rememberTranslation(core, sql, key, versionId);
  await settleExpiry(context, versionId);
  await showCorrection(context, correction);
  return {
    liveVersionId: versionId,
    hasNewerChanges: false,
    newMajor: ownMajor === null ? major : null,
    wentLive: true,
    ...(correction === null ? {} : { facts: { correction: correction.id } }),
  };
};

interface PublishingDocuments {
  publish(target: { documentId: string; locale: string }): Promise<unknown>;
}
