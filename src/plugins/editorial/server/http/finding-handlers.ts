import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { DomainFailure } from '../../../../domain/shared/failure';
import { requestLanguage } from '../../../../platform/http/request-language';
import { workbookMime } from '../../../../platform/spreadsheet/write-workbook';
import { exportQuery, findQuery, savedViewBody } from '../../contracts/finding';
import { exportFound } from '../use-cases/finding/export-found';
import { find } from '../use-cases/finding/find';
import { addSavedView, changeSavedView, readSavedViews, removeSavedView } from '../use-cases/finding/saved-views';
import { controllerOf } from './controllers';
import type { Handler } from './handler';
import { parseInput } from './parse-request';

const viewIdOf = (context: Context): number => {
  const { id } = context['params'] as { id: string };
  if (!/^\d{1,15}$/.test(id)) throw new DomainFailure('SAVED_VIEW_NOT_FOUND', { id });
  return Number(id);
};

const handlers = {
  search: async (core, context) => {
    context.set('Cache-Control', 'no-store');
    return find(core, parseInput(findQuery, context.query));
  },

  workbook: async (core, context) => {
    const query = parseInput(exportQuery, context.query);
    const file = await exportFound(core, query, requestLanguage(context.get('accept-language')));
    context.type = workbookMime;
    context.set({ 'Cache-Control': 'no-store', 'Content-Disposition': 'attachment; filename="tim-kiem.xlsx"' });
    return file;
  },

  views: async (core) => ({ data: await readSavedViews(core) }),

  addView: async (core, context) => ({
    data: await addSavedView(core, parseInput(savedViewBody, context.request.body ?? {})),
  }),

  changeView: async (core, context) => ({
    data: await changeSavedView(core, viewIdOf(context), parseInput(savedViewBody, context.request.body ?? {})),
  }),

  removeView: async (core, context) => {
    await removeSavedView(core, viewIdOf(context));
    return { data: null };
  },
} as const satisfies Readonly<Record<string, Handler>>;

export const createFindingControllers = (strapi: Core.Strapi): ReturnType<typeof controllerOf> =>
  controllerOf(strapi, handlers);
