import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { DomainFailure } from '../../../../domain/shared/failure';
import { toRequestError } from '../../../../platform/http/request-error';
import { readSql } from '../../../../platform/sql';

const localePath = /^\/i18n\/locales\/(\d+)\/?$/;

/**
 * A language can't be removed while entries exist in it: Strapi would delete its rows, live ones
 * too, past every middleware of the document service.
 */
export const createLocaleKeeper =
  (strapi: Core.Strapi) =>
  async (context: Context, next: Next): Promise<void> => {
    const id = context.method === 'DELETE' ? localePath.exec(context.path)?.[1] : undefined;
    if (id) {
      const [row] = await readSql(strapi).query<{ code: string; used: boolean }>(
        `select locale.code, exists (select 1 from editorial_entries entry where entry.locale = locale.code) as used
           from i18n_locale locale where locale.id = ?`,
        [Number(id)],
      );
      if (row?.used) throw toRequestError(strapi, new DomainFailure('IN_USE', { locale: row.code }));
    }
    await next();
  };
