import type { Core } from '@strapi/strapi';
import { bootstrap } from './bootstrap';
import { editorialCoreOf } from './core';
import { createDocumentMiddleware } from './document-middleware';
import type { DocumentCall, Next } from './document-middleware/types';
import { stopJobs } from './jobs/start-jobs';
import { createDeskControllers } from './http/desk-controllers';
import { createMergingControllers } from './http/merging-handlers';
import { createFindingControllers } from './http/finding-handlers';
import { createHomeControllers } from './http/home-handlers';
import { createControllers } from './http/controllers';
import { routes } from './http/routes';
import { createEntryRouteMiddleware } from './entry-version/entry-route';
import { createListRouteMiddleware } from './list-filter/list-route';
import { createLocaleKeeper } from './bootstrap/keep-locales';
import { createRelationPickerMiddleware } from './list-filter/relation-picker-route';
import { createContentApiCorrections } from './public-api/content-api-corrections';
import { createContentApiFallback, offerFallback } from './public-api/content-api-fallback';
import { createContentApiFiles } from './public-api/content-api-files';
import { createContentApiWrites } from './public-api/content-api-writes';
import { refuseBrokenFragments } from './public-api/graphql/refuse-broken-fragments';
import { extendGraphql } from './public-api/graphql/extend-graphql';
import { editorialService } from './service';
import { databaseErrors } from '../../../platform/http/database-errors';
import { keepCommitsHonest } from '../../../platform/honest-commits';
import { createErrorCodes } from '../../../platform/http/error-codes';

const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  keepCommitsHonest(strapi);
  const core = editorialCoreOf(strapi);
  const documentMiddleware = createDocumentMiddleware(core);
  extendGraphql(strapi);
  offerFallback(strapi);
  strapi.documents.use((call, next) => documentMiddleware(call as unknown as DocumentCall, next as Next) as never);
};

export default {
  register,
  bootstrap,
  destroy: ({ strapi }: { strapi: Core.Strapi }): Promise<void> => stopJobs(strapi),
  routes,
  middlewares: {
    'error-codes': (_config: unknown, { strapi }: { strapi: Core.Strapi }) => createErrorCodes(strapi),
    'database-errors': () => databaseErrors,
    'content-manager-list': (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
      createListRouteMiddleware(strapi),
    'content-manager-entry': (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
      createEntryRouteMiddleware(strapi),
    'content-manager-relations': (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
      createRelationPickerMiddleware(strapi),
    'locale-keeper': (_config: unknown, { strapi }: { strapi: Core.Strapi }) => createLocaleKeeper(strapi),
    'graphql-fragments': () => refuseBrokenFragments,
    'content-api-files': (_config: unknown, { strapi }: { strapi: Core.Strapi }) => createContentApiFiles(strapi),
    'content-api-fallback': (_config: unknown, { strapi }: { strapi: Core.Strapi }) => createContentApiFallback(strapi),
    'content-api-corrections': (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
      createContentApiCorrections(strapi),
    'content-api-writes': (_config: unknown, { strapi }: { strapi: Core.Strapi }) => createContentApiWrites(strapi),
  },
  controllers: {
    entries: ({ strapi }: { strapi: Core.Strapi }) => createControllers(strapi),
    desk: ({ strapi }: { strapi: Core.Strapi }) => createDeskControllers(strapi),
    merging: ({ strapi }: { strapi: Core.Strapi }) => createMergingControllers(strapi),
    finding: ({ strapi }: { strapi: Core.Strapi }) => createFindingControllers(strapi),
    home: ({ strapi }: { strapi: Core.Strapi }) => createHomeControllers(strapi),
  },
  services: { editorial: ({ strapi }: { strapi: Core.Strapi }) => editorialService(strapi) },
};
