import type { UID } from '@strapi/strapi';
import { uidOf } from '../../../../platform/content-type-uids';
import { liveEntriesNaming, replaceLiveReferences } from '../../../../platform/editorial/live-references';
import { appendPublication } from '../../../../platform/editorial/publication-log';
import { allowPublishing } from '../../../../platform/editorial/publishing-scope';
import type { EntryChange } from '../../../../platform/editorial/transition-store';
import type { ActionContext } from '../use-cases/perform-action';
import { relinkCorrections } from './publish-correction';
import { logRelinked } from './relink';

/** Removes the public copy, and tells the log of every live entry whose public bytes named it. */
export const takeDown = async ({ core, sql, entry, now }: ActionContext): Promise<Partial<EntryChange>> => {
  const { key } = entry;
  const namedBy = await liveEntriesNaming(sql, key);
  const documents = core.strapi.documents(uidOf(key.contentType) as UID.CollectionType);
  await allowPublishing(key, () =>
    (documents as unknown as UnpublishingDocuments).unpublish({ documentId: key.documentId, locale: key.locale }),
  );
  const gone = { kind: 'unpublished', key, versionId: entry.liveVersionId, major: null, now } as const;
  const sequence = await appendPublication(sql, gone);
  await replaceLiveReferences(sql, key, []);
  for (const { publications } of core.extensions) await publications.takenDown(sql, { key, sequence }, now);
  await logRelinked(core, sql, namedBy, now);
  await relinkCorrections(core, sql, key, now);
  return { liveVersionId: null, hasNewerChanges: false };
};

interface UnpublishingDocuments {
  unpublish(target: { documentId: string; locale: string }): Promise<unknown>;
}
