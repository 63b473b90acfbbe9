import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { nameAttribute, type EditorialType } from '../../../../domain/shared/content-types';
import { defaultLocale, isLocale, locales, type Locale } from '../../../../domain/shared/locales';
import { foldName } from '../../../../domain/finding/fold-name';
import { toQuery } from '../../../../domain/shared/search-terms';
import { editorialTypeOf } from '../../../../platform/content-type-uids';
import { currentActing } from '../../../../platform/editorial/acting';
import { noDocument } from '../../../../platform/editorial/reading-scope';
import { findDocumentsNamed, readNamesOf } from '../../../../platform/finding/names';
import { readableScope } from '../../../../platform/finding/readable-scope';
import { readSql } from '../../../../platform/sql';
import type { Model } from '../../../../platform/snapshot/models';

const pickerPath = /^\/content-manager\/relations\/([^/]+)\/([^/]+)\/?$/;

interface PickerBody {
  readonly results?: Record<string, unknown>[];
}

/**
 * Pickers of references don't offer what is in the trash. They find by the names in all languages, with
 * and without marks, and say what a choice is called in the others.
 */
export const createRelationPickerMiddleware =
  (strapi: Core.Strapi) =>
  async (context: Context, next: Next): Promise<void> => {
    const target = context.method === 'GET' ? targetOf(strapi, context.path) : null;
    if (!target) {
      await next();
      return;
    }
    const given = context.query['locale'];
    const locale = isLocale(given) ? given : defaultLocale;
    await narrow(strapi, context, target, locale);
    await next();
    const body = context.body as PickerBody | undefined;
    if (context.status === 200 && body?.results) await nameInOtherLanguages(strapi, body.results, target, locale);
  };

const targetOf = (strapi: Core.Strapi, path: string): EditorialType | null => {
  const [, modelUid, field] = pickerPath.exec(path) ?? [];
  if (!modelUid || !field) return null;
  const models = { ...strapi.contentTypes, ...strapi.components } as unknown as Readonly<Record<string, Model>>;
  const target = models[modelUid]?.attributes[field]?.target;
  return target ? editorialTypeOf(target) : null;
};

/** Takes the words out of the question and puts the documents that they find in their place. */
const narrow = async (strapi: Core.Strapi, context: Context, target: EditorialType, locale: Locale): Promise<void> => {
  const { _q: typed, ...asked } = context.query as Record<string, unknown>;
  const filters: unknown[] = [asked['filters']].filter(Boolean);
  const trashed = await trashedDocumentIds(strapi, target, locale);
  if (trashed.length > 0) filters.push({ documentId: { $notIn: trashed } });
  if (typeof typed === 'string' && typed.trim() !== '') {
    const query = toQuery(typed, true);
    const wanted = { contentType: target, locale, calledJust: foldName(typed) };
    const found = query === null ? [] : await findDocumentsNamed(readSql(strapi), { ...wanted, query });
    // Strapi takes an empty list for no condition at all.
    filters.push({ documentId: { $in: found.length > 0 ? found : [noDocument] } });
  }
  if (filters.length > 0) context.query = { ...asked, filters: { $and: filters } } as never;
};

const nameInOtherLanguages = async (
  strapi: Core.Strapi,
  results: Record<string, unknown>[],
  target: EditorialType,
  locale: Locale,
): Promise<void> => {
  const attribute = nameAttribute(target);
  const shown = results.filter((result) => typeof result[attribute] === 'string');
  if (shown.length === 0) return;
  const sql = readSql(strapi);
  const scope = await readableScope(sql, currentActing(strapi));
  const readable = locales.filter((one) => one !== locale && scope.isWhole({ contentType: target, locale: one }));
  const names = await readNamesOf(
    sql,
    target,
    shown.map(({ documentId }) => String(documentId)),
    readable,
  );
  for (const result of shown) {
    const others = names.get(String(result['documentId'])) ?? [];
    const different = [...new Set(others)].filter((name) => name !== '' && name !== result[attribute]);
    if (different.length > 0) result[attribute] = `${String(result[attribute])} (${different.join(' · ')})`;
  }
};

const trashedDocumentIds = async (
  strapi: Core.Strapi,
  contentType: string,
  locale: Locale,
): Promise<readonly string[]> => {
  const rows = await readSql(strapi).query<{ document_id: string }>(
    `select document_id from editorial_entries
      where content_type = ? and locale = ? and trashed_at is not null`,
    [contentType, locale],
  );
  return rows.map(({ document_id: documentId }) => documentId);
};
