import type { Core } from '@strapi/strapi';
import type { GraphQLResolveInfo } from 'graphql';
import { editorialTypes } from '../../../../../domain/shared/content-types';
import { uidOf } from '../../../../../platform/content-type-uids';
import type { Model } from '../../../../../platform/snapshot/models';
import { correctionFields } from './corrections';
import { fallbackArgument, servedLocaleFields } from './fallback';
import { publicAttachments } from '../hide-from-readers';
import { shownOfWrite } from '../shown-of-write';

type Arguments = Record<string, unknown> & { status?: string; data?: unknown };

type Resolve = (parent: unknown, args: Arguments, context: unknown, info: GraphQLResolveInfo) => Promise<unknown>;

type ResolverMiddleware = (next: Resolve, ...call: Parameters<Resolve>) => Promise<unknown>;

interface GraphqlExtension {
  use(
    extension:
      | {
          typeDefs: string;
          resolvers: object;
          resolversConfig?: Readonly<Record<string, { middlewares: readonly ResolverMiddleware[] }>>;
        }
      | typeof fallbackArgument,
  ): void;
  shadowCRUD(uid: string): { field(name: string): { disable(): void; disableFilters(): void } };
}

interface GraphqlNaming {
  getCreateMutationTypeName(model: Model): string;
  getUpdateMutationTypeName(model: Model): string;
  getTypeName(model: Model): string;
}

/**
 * GraphQL's side of the public API: a mutation that names no status saves a draft, its answer shows
 * no more than was sent, and internal attachments stay inside.
 */
export const extendGraphql = (strapi: Core.Strapi): void => {
  const plugin = strapi.plugin('graphql');
  const extension = plugin.service('extension') as unknown as GraphqlExtension;
  const { naming } = plugin.service('utils') as unknown as { naming: GraphqlNaming };
  const resolversConfig: Record<string, { middlewares: readonly ResolverMiddleware[] }> = {
    'Article.attachments': { middlewares: [async (next, ...call) => publicAttachments(await next(...call))] },
  };
  for (const contentType of editorialTypes) {
    const model = strapi.getModel(uidOf(contentType)) as unknown as Model;
    for (const mutation of [naming.getCreateMutationTypeName(model), naming.getUpdateMutationTypeName(model)]) {
      resolversConfig[`Mutation.${mutation}`] = { middlewares: [savesDrafts(model)] };
    }
    extension.shadowCRUD(uidOf(contentType)).field('localizations').disableFilters();
  }
  extension.shadowCRUD(uidOf('article')).field('attachments').disableFilters();
  // What uses a file leads from a live picture to the drafts that show it too.
  extension.shadowCRUD('plugin::upload.file').field('related').disable();
  extension.use({ ...correctionFields(strapi, naming), resolversConfig });
  extension.use(servedLocaleFields(strapi, naming));
  extension.use(fallbackArgument);
};

/** The schema's default for `status` is PUBLISHED, so only the query's own text says whether one was named. */
const savesDrafts =
  (model: Model): ResolverMiddleware =>
  async (next, parent, args, context, info) => {
    const named = info.fieldNodes.some((node) => node.arguments?.some(({ name }) => name.value === 'status'));
    const written = await next(parent, named ? args : { ...args, status: 'draft' }, context, info);
    return withoutRowId(shownOfWrite(model, written, args.data));
  };

/** Without the row's id no nested field can be loaded from the draft. */
const withoutRowId = (shown: unknown): unknown => {
  if (typeof shown !== 'object' || shown === null) return shown;
  const { id: _rowId, ...rest } = shown as Record<string, unknown>;
  return rest;
};
