import type { UID } from '@strapi/strapi';
import type { SupportingType } from '../../../../domain/shared/content-types';
import { slugify } from '../../../../domain/shared/slug';
import { DomainFailure } from '../../../../domain/shared/failure';
import { locales } from '../../../../domain/shared/locales';
import { uidOf } from '../../../../platform/content-type-uids';
import { isAdminRequest } from '../../../../platform/http/admin-request';
import { normaliseData } from '../../../../platform/normalise-data';
import { isDocumentInUse } from '../../../../platform/relations-to';
import { lockPublicationOrder } from '../../../../platform/editorial/publication-log';
import { inTransaction, type Sql } from '../../../../platform/sql';
import type { EditorialCore } from '../core';
import { contentOf } from './content-of';
import { singleLocaleOf } from './locales-of-call';
import { readAsReader } from './narrow-reads';
import type { DocumentCall, Next } from './types';

const writes: readonly string[] = ['create', 'update', 'clone'];

/** A name that changes here changes what the public gets of every entry that shows it. */
const tellOfChange = async (
  core: EditorialCore,
  sql: Sql,
  contentType: SupportingType,
  documentId: string | undefined,
): Promise<void> => {
  if (documentId === undefined) return;
  // Attributes that aren't localized are written to the other languages too.
  for (const locale of locales) {
    for (const { publications } of core.extensions) {
      await publications.supportingChanged(sql, { contentType, documentId, locale }, core.clock.now());
    }
  }
};

interface SupportingDocuments {
  update(change: { documentId: string; locale: string; data: Record<string, unknown> }): Promise<unknown>;
}

const isReadByReader = (core: EditorialCore, { action }: DocumentCall): boolean => {
  const request = core.strapi.requestContext.get();
  return ['findMany', 'findOne', 'findFirst', 'count'].includes(action) && !!request && !isAdminRequest(request);
};

/** A name gives its slug, unless one was written; supporting types are few, so nobody counts up here. */
const withSlug = (contentType: SupportingType, data: Record<string, unknown>): Record<string, unknown> => {
  const name = data['name'] ?? data['title'];
  if (!slugged.includes(contentType) || data['slug'] || typeof name !== 'string' || name === '') return data;
  return { ...data, slug: slugify(name, contentType) };
};

const slugged: readonly SupportingType[] = ['category', 'keyword', 'series', 'place'];

/**
 * Supporting types need no approval: they are made in all languages at once, so that an entry of
 * any language finds them, and can't be deleted while an entry uses them.
 */
export const guardSupportingType = async (
  core: EditorialCore,
  contentType: SupportingType,
  call: DocumentCall,
  next: Next,
): Promise<unknown> => {
  const { params } = call;
  const uid = uidOf(contentType);
  if (params.data) params.data = withSlug(contentType, normaliseData(core.strapi, uid, contentOf(params.data)));
  if (call.action === 'delete') {
    return inTransaction(core.strapi, async (sql) => {
      if (await isDocumentInUse(core.strapi, sql, uid, params.documentId ?? '')) {
        throw new DomainFailure('IN_USE', { contentType, documentId: params.documentId });
      }
      await lockPublicationOrder(sql);
      const result = await next();
      await tellOfChange(core, sql, contentType, params.documentId);
      return result;
    });
  }
  if (isReadByReader(core, call)) return readAsReader(call, next);
  if (!writes.includes(call.action)) return next();
  const locale = singleLocaleOf(params);
  return inTransaction(core.strapi, async (sql) => {
    await lockPublicationOrder(sql);
    const made = (await next()) as { documentId: string } | null;
    if (!made) return made;
    if (call.action !== 'create') {
      await tellOfChange(core, sql, contentType, made.documentId);
      return made;
    }
    const documents = core.strapi.documents(uid as UID.CollectionType) as unknown as SupportingDocuments;
    for (const other of locales.filter((one) => one !== locale)) {
      await documents.update({ documentId: made.documentId, locale: other, data: { ...params.data } });
    }
    await tellOfChange(core, sql, contentType, made.documentId);
    return made;
  });
};
