import type { UID } from '@strapi/strapi';
import { planRestore, type RestorePlan, type RestoreProblem } from '../../../../domain/history/restore/plan-restore';
import type { Content } from '../../../../domain/history/snapshot';
import { thingsIn } from '../../../../domain/history/things-in';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { uidOf } from '../../../../platform/content-type-uids';
import type { StoredEntry } from '../../../../platform/editorial/entry-store';
import { findReferences } from '../../../../platform/editorial/named-references';
import type { StoredVersion } from '../../../../platform/editorial/read-versions';
import { chooseSlug } from '../../../../platform/editorial/slug-store';
import { findFiles } from '../../../../platform/editorial/stored-files';
import { contentModelOf } from '../../../../platform/snapshot/content-model';
import { toDocumentData } from '../../../../platform/snapshot/to-document-data';
import type { Sql } from '../../../../platform/sql';
import type { EditorialCore } from '../core';

/** What the restore makes of the entry today. */
export const planFor = async (
  core: EditorialCore,
  sql: Sql,
  entry: StoredEntry,
  restore: {
    readonly version: StoredVersion & { readonly content: string };
    readonly current: Content;
    readonly fields: readonly string[] | null;
    /** Attributes that stay as they are. */
    readonly locked: readonly string[];
  },
): Promise<RestorePlan> => {
  const { key } = entry;
  const { current, fields, locked } = restore;
  const version = JSON.parse(restore.version.content) as Content;
  const model = contentModelOf(core.strapi, key.contentType);
  const known = new Set([...model.attributes.map(({ name }) => name), ...Object.keys(version)]);
  const unknown = (fields ?? []).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new DomainFailure('UNKNOWN_FIELD', { fields: unknown });
  const things = thingsIn({ ...version });
  const available = {
    files: await findFiles(
      core.strapi,
      sql,
      things.files.map(({ id }) => id),
    ),
    references: await findReferences(core.strapi, sql, things.references, key.locale),
  };
  const plan = planRestore({ model, current, version, fields, locked, available });
  return withFreeSlug(sql, key, plan);
};

/** The address of an old version may be another entry's by now. */
const withFreeSlug = async (sql: Sql, key: EntryKey, plan: RestorePlan): Promise<RestorePlan> => {
  const slug = plan.content['slug'];
  if (!plan.written.includes('slug') || typeof slug !== 'string') return plan;
  const free = await chooseSlug(sql, { key, documentId: key.documentId }, slug);
  if (free === slug) return plan;
  const problem: RestoreProblem = { path: 'slug', reason: 'slugTaken', kept: false, value: slug, name: free };
  return { ...plan, content: { ...plan.content, slug: free }, problems: [...plan.problems, problem] };
};

interface WritingDocuments {
  update(target: { documentId: string; locale: string; data: Record<string, unknown> }): Promise<unknown>;
}

export const writePlan = async (core: EditorialCore, key: EntryKey, plan: RestorePlan): Promise<void> => {
  const model = contentModelOf(core.strapi, key.contentType);
  const documents = core.strapi.documents(uidOf(key.contentType) as UID.CollectionType) as unknown as WritingDocuments;
  const data = toDocumentData(model, plan.content, plan.written, key.locale);
  await documents.update({ documentId: key.documentId, locale: key.locale, data });
};
