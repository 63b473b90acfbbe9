import type { Core } from '@strapi/strapi';
import { defaultLocale, isLocale } from '../../../../domain/shared/locales';
import { editorialTypeOf } from '../../../../platform/content-type-uids';
import { readEntry } from '../../../../platform/editorial/entry-store';
import { toRequestError } from '../../../../platform/http/request-error';
import { readSql } from '../../../../platform/sql';
import { takeActionFromBody } from './action-with-save';
import { writtenVersionOf } from './written-version';

interface EntryContext {
  readonly method: string;
  readonly path: string;
  readonly query: Record<string, unknown>;
  readonly state: unknown;
  readonly status: number;
  readonly request: { body?: unknown };
  body: unknown;
}

interface EntryBody {
  meta?: Record<string, unknown>;
}

const contentManagerEntry =
  /^\/content-manager\/collection-types\/(api::[^/]+)(?:\/(?:(?:clone|auto-clone)\/)?([a-z0-9]+)(?:\/actions\/discard)?)?\/?$/i;

/**
 * Tells the content manager which version an entry's content is (`meta.editorial.version`), so that
 * a save can name the version it started from; takes the action that a save is to be followed by.
 */
export const createEntryRouteMiddleware =
  (strapi: Core.Strapi) =>
  async (context: EntryContext, next: () => Promise<unknown>): Promise<void> => {
    const [, uid, documentId] = contentManagerEntry.exec(context.path) ?? [];
    const contentType = uid ? editorialTypeOf(uid) : null;
    if (!contentType || (context.method === 'GET' && !documentId)) {
      await next();
      return;
    }
    if (context.method === 'POST' || context.method === 'PUT') takeAction(strapi, context);
    const locale = isLocale(context.query['locale']) ? context.query['locale'] : defaultLocale;
    // Read before the content: a version that is too old is refused, one that is too new would overwrite.
    const entry =
      context.method === 'GET' && documentId
        ? await readEntry(readSql(strapi), { contentType, documentId, locale })
        : null;
    await next();
    const body = context.body as EntryBody | undefined;
    const version = context.method === 'GET' ? entry?.workingVersionId : writtenVersionOf(context.state);
    if (version === undefined || context.status >= 300 || typeof body !== 'object' || !body) return;
    body.meta = { ...body.meta, editorial: { version } };
  };

const takeAction = (strapi: Core.Strapi, context: EntryContext): void => {
  try {
    takeActionFromBody(context);
  } catch (error) {
    throw toRequestError(strapi, error);
  }
};
