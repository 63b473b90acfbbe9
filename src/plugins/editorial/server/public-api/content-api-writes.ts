import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { editorialTypes } from '../../../../domain/shared/content-types';
import { uidOf } from '../../../../platform/content-type-uids';
import type { Model } from '../../../../platform/snapshot/models';
import { shownOfWrite } from './shown-of-write';

/**
 * Programs may save drafts through REST, not publish and not read drafts: a write that names no
 * status means a draft (Strapi would publish it), and its answer shows no more than was sent.
 */
export const createContentApiWrites = (strapi: Core.Strapi) => {
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  const uidByPath = new Map(
    editorialTypes.map((contentType) => {
      const uid = uidOf(contentType);
      const { info } = strapi.contentType(uid);
      return [`${prefix}/${info.pluralName}`, uid] as const;
    }),
  );
  return async (context: Context, next: Next): Promise<void> => {
    const uid = isWrite(context.method) ? uidOfPath(uidByPath, context.path) : null;
    if (!uid) {
      await next();
      return;
    }
    if (context.query['status'] === undefined) context.query = { ...context.query, status: 'draft' };
    const { data: sent } = (context.request.body ?? {}) as { data?: unknown };
    await next();
    const answer = context.body as { data?: unknown } | undefined;
    if (context.status >= 300 || !answer?.data) return;
    const model = strapi.getModel(uid) as unknown as Model;
    context.body = { ...answer, data: shownOfWrite(model, answer.data, sent) };
  };
};

const isWrite = (method: string): boolean => ['POST', 'PUT', 'PATCH', 'DELETE'].includes(method);

const uidOfPath = <Uid>(uidByPath: ReadonlyMap<string, Uid>, path: string): Uid | null => {
  for (const [base, uid] of uidByPath) {
    if (path === base || path.startsWith(`${base}/`)) return uid;
  }
  return null;
};
