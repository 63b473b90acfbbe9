import { CheckCircle, Clock, Earth, PaperPlane } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { coveragePath, inboxPath } from '../pages/paths';

type WidgetArgs = Exclude<Parameters<StrapiApp['widgets']['register']>[0], readonly unknown[] | CallableFunction>;

const label = (id: string, defaultMessage: string) => ({ id: `editorial.${id}`, defaultMessage });

/** Who submits has work of their own; a role that only reads, such as the accountants', has none. */
const forThoseWhoSubmit = [{ action: 'plugin::editorial.submit' }];

const widgets: readonly WidgetArgs[] = [
  {
    id: 'work',
    pluginId: 'editorial',
    icon: PaperPlane,
    title: label('home.work.title', 'My work'),
    link: { label: label('inbox.open', 'Open the inbox'), href: `/${inboxPath}` },
    permissions: forThoseWhoSubmit,
    component: () => import('./work-widget').then(({ WorkWidget }) => WorkWidget),
  },
  {
    id: 'late',
    pluginId: 'editorial',
    icon: Clock,
    title: label('home.late.title', 'Late'),
    permissions: forThoseWhoSubmit,
    component: () => import('./late-widget').then(({ LateWidget }) => LateWidget),
  },
  {
    id: 'live',
    pluginId: 'editorial',
    icon: CheckCircle,
    title: label('home.live.title', 'Live today'),
    permissions: forThoseWhoSubmit,
    component: () => import('./live-widget').then(({ LiveWidget }) => LiveWidget),
  },
  {
    id: 'languages',
    pluginId: 'editorial',
    icon: Earth,
    title: label('home.languages.title', 'What my languages lack'),
    link: { label: label('home.languages.open', 'Open the board'), href: `/${coveragePath}` },
    permissions: [{ action: 'plugin::editorial.home.languages' }],
    component: () => import('./languages-widget').then(({ LanguagesWidget }) => LanguagesWidget),
  },
];

/** Strapi counts its own copies and states, which say nothing to a newsroom: ours stand in their place. */
const stockOfContent = ['last-edited-entries', 'last-published-entries', 'chart-entries', 'deploy-now'];

/** What only administrators have a use for. */
const forAdministrators = ['key-statistics'];

export const registerWidgets = (app: StrapiApp): void => {
  app.widgets.register((stock) => [
    ...widgets,
    ...stock
      .filter(({ id }) => !stockOfContent.includes(id))
      .map((one) =>
        forAdministrators.includes(one.id) ? { ...one, permissions: [{ action: 'admin::roles.read' }] } : one,
      ),
  ]);
};
