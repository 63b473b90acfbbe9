import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { editorialTypes, type EditorialType } from '../../../../domain/shared/content-types';
import { defaultLocale } from '../../../../domain/shared/locales';
import { uidOf } from '../../../../platform/content-type-uids';
import { readPublicCorrections } from '../../../../platform/editorial/public-corrections';
import { readSql } from '../../../../platform/sql';

interface Item {
  readonly documentId?: unknown;
  readonly locale?: unknown;
}

/** Answers of REST's reads show the public corrections of each entry; no attribute holds them. */
export const createContentApiCorrections = (strapi: Core.Strapi) => {
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  const typeByPath = new Map(
    editorialTypes.map((type) => [`${prefix}/${strapi.contentType(uidOf(type)).info.pluralName}`, type] as const),
  );
  return async (context: Context, next: Next): Promise<void> => {
    await next();
    const type = context.method === 'GET' && context.status === 200 ? typeOfPath(typeByPath, context.path) : null;
    const answer = context.body as { data?: unknown } | undefined;
    if (!type || !answer?.data) return;
    const locale = typeof context.query['locale'] === 'string' ? context.query['locale'] : defaultLocale;
    const items = (Array.isArray(answer.data) ? answer.data : [answer.data]) as readonly Item[];
    const shown = await withCorrections(strapi, type, locale, items);
    context.body = { ...answer, data: Array.isArray(answer.data) ? shown : shown[0] };
  };
};

const withCorrections = async (
  strapi: Core.Strapi,
  contentType: EditorialType,
  asked: string,
  items: readonly Item[],
): Promise<readonly object[]> => {
  const localeOf = (item: Item): string => (typeof item.locale === 'string' ? item.locale : asked);
  const known = new Map<string, Awaited<ReturnType<typeof readPublicCorrections>>>();
  for (const locale of new Set(items.map(localeOf))) {
    const documentIds = items.filter((item) => localeOf(item) === locale).map(({ documentId }) => String(documentId));
    known.set(locale, await readPublicCorrections(readSql(strapi), { contentType, locale, documentIds }));
  }
  return items.map((item) => {
    const found = known.get(localeOf(item))?.get(String(item.documentId));
    return {
      ...item,
      corrections: found?.corrections ?? [],
      ...(contentType === 'article' ? { apologizesFor: found?.apologizesFor ?? [] } : {}),
    };
  });
};

const typeOfPath = (typeByPath: ReadonlyMap<string, EditorialType>, path: string): EditorialType | null => {
  for (const [base, type] of typeByPath) {
    if (path === base || path.startsWith(`${base}/`)) return type;
  }
  return null;
};
