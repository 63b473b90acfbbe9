import type { UID } from '@strapi/strapi';
import type { EditorialType } from '../../../../domain/shared/content-types';
import type { Content } from '../../../../domain/history/snapshot';
import { uidOf } from '../../../../platform/content-type-uids';
import { currentActing } from '../../../../platform/editorial/acting';
import type { StoredEntry } from '../../../../platform/editorial/entry-store';
import { readContent, readVersion } from '../../../../platform/editorial/read-versions';
import { writingAs } from '../../../../platform/editorial/write-scope';
import { inTransaction, type Sql } from '../../../../platform/sql';
import type { EditorialCore } from '../core';
import { noteWrittenVersion } from '../entry-version/written-version';
import { planFor, writePlan } from '../use-cases/restore-plan';
import { gateWrite } from './gate-write';
import type { DocumentCall } from './types';

interface ReadingDocuments {
  findOne(target: { documentId: string; locale: string; status: 'draft'; populate: unknown }): Promise<unknown>;
}

/**
 * Going back to what is live is the restore of the live version. Strapi's own discard copies the
 * public row, from which references to what isn't live have been left out: they would be lost.
 */
export const discardToLive = (
  core: EditorialCore,
  contentType: EditorialType,
  call: DocumentCall,
): Promise<{ documentId: string; entries: readonly unknown[] }> => {
  const acting = currentActing(core.strapi);
  return inTransaction(core.strapi, async (sql) => {
    const documents = core.strapi.documents(uidOf(contentType) as UID.CollectionType) as unknown as ReadingDocuments;
    const documentId = call.params.documentId ?? '';
    const entries: unknown[] = [];
    for (const { key, entry } of await gateWrite(core, sql, contentType, call, acting)) {
      await restoreLive(core, sql, entry as StoredEntry);
      entries.push(
        await documents.findOne({
          documentId,
          locale: key.locale,
          status: 'draft',
          populate: call.params['populate'],
        }),
      );
    }
    return { documentId, entries };
  });
};

const restoreLive = async (core: EditorialCore, sql: Sql, entry: StoredEntry): Promise<void> => {
  const { key } = entry;
  const version = await readVersion(sql, key, entry.liveVersionId as number);
  if (!version) throw new Error(`${key.contentType} ${key.documentId} has lost its live version`);
  const current = JSON.parse(await readContent(sql, entry.workingContentHash)) as Content;
  const plan = await planFor(core, sql, entry, { version, current, fields: null, locked: [] });
  noteWrittenVersion(core.strapi, entry.workingVersionId);
  if (plan.written.length === 0) return;
  const note = { restoredFrom: version.id, fields: null, problems: plan.problems };
  await writingAs(key, { action: 'discard', comment: null, note }, () => writePlan(core, key, plan));
};
