import type { UID } from '@strapi/strapi';
import type { Action } from '../../../../domain/workflow/transitions';
import { uidOf } from '../../../../platform/content-type-uids';
import { liveEntriesNaming, replaceLiveReferences } from '../../../../platform/editorial/live-references';
import { appendPublication, type PublicationKind } from '../../../../platform/editorial/publication-log';
import { allowPublishing } from '../../../../platform/editorial/publishing-scope';
import type { EntryChange } from '../../../../platform/editorial/transition-store';
import type { ActionContext } from '../use-cases/perform-action';
import { relinkCorrections } from './publish-correction';
import { logRelinked } from './relink';

/** Removes the public copy, and tells the log of every live entry whose public bytes named it. */
export const takeDown = async (context: ActionContext): Promise<Partial<EntryChange>> => {
  const { core, sql, entry, now } = context;
  const { key } = entry;
  const namedBy = await liveEntriesNaming(sql, key);
  const documents = core.strapi.documents(uidOf(key.contentType) as UID.CollectionType);
  await allowPublishing(key, () =>
    (documents as unknown as UnpublishingDocuments).unpublish({ documentId: key.documentId, locale: key.locale }),
  );
  await logAbsence(context);
  await replaceLiveReferences(sql, key, []);
  await logRelinked(core, sql, namedBy, now);
  await relinkCorrections(core, sql, key, now);
  return { liveVersionId: null, hasNewerChanges: false };
};

/**
 * Tells the log, and whoever listens, why the public doesn't get the entry: also where it has been
 * gone before, because readers and replicas are then told of another reason.
 */
export const logAbsence = async ({ core, sql, action, entry, now }: ActionContext): Promise<void> => {
  const { key } = entry;
  const kind = kinds[action] ?? 'unpublished';
  const sequence = await appendPublication(sql, { kind, key, versionId: entry.liveVersionId, major: null, now });
  for (const { publications } of core.extensions) await publications.takenDown(sql, { key, sequence }, now);
};

/** What the log calls the end of a publication; by whatever else it ends, it is taken down. */
const kinds: Partial<Readonly<Record<Action, PublicationKind>>> = { retract: 'retracted', expire: 'expired' };

interface UnpublishingDocuments {
  unpublish(target: { documentId: string; locale: string }): Promise<unknown>;
}
