import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { DomainFailure } from '../../../../domain/shared/failure';
import { mergePermission, type Ability } from '../../../../platform/editorial/rights';
import { requestLanguage } from '../../../../platform/http/request-language';
import { doublesQuery, mergeBody } from '../../contracts/merging';
import { readDoubles } from '../use-cases/merging/find-doubles';
import { mergeDocuments } from '../use-cases/merging/merge-documents';
import { previewMerge } from '../use-cases/merging/preview-merge';
import { controllerOf } from './controllers';
import type { Handler } from './handler';
import { parseInput } from './parse-request';

const mayMerge = (context: Context): boolean =>
  (context.state as { userAbility: Ability }).userAbility.can(mergePermission);

const handlers = {
  doubles: async (core, context) => ({ data: await readDoubles(core, parseInput(doublesQuery, context.query)) }),

  preview: async (core, context) => ({
    data: await previewMerge(core, parseInput(mergeBody, context.query), mayMerge(context)),
  }),

  merge: async (core, context) => {
    if (!mayMerge(context)) throw new DomainFailure('RIGHT_REQUIRED', { right: 'merge' });
    const language = requestLanguage(context.get('accept-language'));
    return { data: await mergeDocuments(core, parseInput(mergeBody, context.request.body ?? {}), language) };
  },
} as const satisfies Readonly<Record<string, Handler>>;

export const createMergingControllers = (strapi: Core.Strapi): ReturnType<typeof controllerOf> =>
  controllerOf(strapi, handlers);
