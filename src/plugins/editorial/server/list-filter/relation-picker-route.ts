import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { defaultLocale } from '../../../../domain/shared/locales';
import { editorialTypeOf } from '../../../../platform/content-type-uids';
import { readSql } from '../../../../platform/sql';
import type { Model } from '../../../../platform/snapshot/models';

const pickerPath = /^\/content-manager\/relations\/([^/]+)\/([^/]+)\/?$/;

/** Pickers of references don't offer what is in the trash. */
export const createRelationPickerMiddleware =
  (strapi: Core.Strapi) =>
  async (context: Context, next: Next): Promise<void> => {
    const target = context.method === 'GET' ? targetOf(strapi, context.path) : null;
    if (target) {
      const trashed = await trashedDocumentIds(strapi, target, context.query['locale']);
      if (trashed.length > 0) {
        const asked = context.query as Record<string, unknown>;
        const filters = [asked['filters'], { documentId: { $notIn: trashed } }].filter(Boolean);
        context.query = { ...asked, filters: { $and: filters } } as never;
      }
    }
    await next();
  };

const targetOf = (strapi: Core.Strapi, path: string): string | null => {
  const [, modelUid, field] = pickerPath.exec(path) ?? [];
  if (!modelUid || !field) return null;
  const models = { ...strapi.contentTypes, ...strapi.components } as unknown as Readonly<Record<string, Model>>;
  const target = models[modelUid]?.attributes[field]?.target;
  return target ? editorialTypeOf(target) : null;
};

const trashedDocumentIds = async (
  strapi: Core.Strapi,
  contentType: string,
  locale: unknown,
): Promise<readonly string[]> => {
  const rows = await readSql(strapi).query<{ document_id: string }>(
    `select document_id from editorial_entries
      where content_type = ? and locale = ? and trashed_at is not null`,
    [contentType, typeof locale === 'string' ? locale : defaultLocale],
  );
  return rows.map(({ document_id: documentId }) => documentId);
};
