import { deskRoutes } from './desk-routes';
import { findingRoutes } from './finding-routes';
import { historyRoutes } from './history-routes';
import { entry, route } from './route';
import { translationRoutes } from './translation-routes';

/** Routes for the newsroom's own people; each use case judges the rights on the entry itself. */
export const routes = {
  admin: {
    type: 'admin',
    routes: [
      route('GET', entry, 'entries.state'),
      route('GET', `${entry}/metadata`, 'entries.metadata'),
      route('POST', `${entry}/actions/:action`, 'entries.act'),
      ...historyRoutes,
      ...translationRoutes,
      ...findingRoutes,
      route('GET', `${entry}/reviews`, 'entries.reviews'),
      route('GET', `${entry}/notes`, 'entries.notes'),
      route('POST', `${entry}/notes`, 'entries.addNote'),
      route('GET', '/people', 'entries.people'),
      route('POST', '/bulk/:action', 'entries.bulk'),
      route('POST', '/bundles', 'entries.bundle'),
      route('GET', '/workflows', 'entries.workflows'),
      route('PUT', '/workflows', 'entries.changeWorkflows'),
      ...deskRoutes.map(({ method, path, handler }) => route(method, path, handler)),
    ],
  },
};
