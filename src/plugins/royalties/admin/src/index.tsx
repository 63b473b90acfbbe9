import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import { PriceTag, User } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { AssessmentPanel } from './assessment/assessment-panel';
import { ownPermissions, readPermissions } from './permissions';

const translations = {
  vi: () => import('./translations/vi.json'),
  en: () => import('./translations/en.json'),
  'zh-Hans': () => import('./translations/zh-Hans.json'),
} as const satisfies Readonly<Record<string, () => Promise<{ default: Record<string, string> }>>>;

const withPrefix = (messages: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(messages).map(([id, message]) => [`royalties.${id}`, message]));

type Permissions = Parameters<StrapiApp['addMenuLink']>[0]['permissions'];

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: 'royalties', name: 'royalties' });
    app.addMenuLink({
      to: 'plugins/royalties',
      icon: PriceTag,
      intlLabel: { id: 'royalties.menu', defaultMessage: 'Nhuận bút' },
      permissions: readPermissions as unknown as Permissions,
      position: 4,
      Component: () => import('./pages/royalties-app'),
    });
    app.addMenuLink({
      to: 'plugins/own-royalties',
      icon: User,
      intlLabel: { id: 'royalties.own.title', defaultMessage: 'Nhuận bút của tôi' },
      permissions: ownPermissions as unknown as Permissions,
      position: 5,
      Component: () => import('./pages/own-statement-page'),
    });
    const widget = {
      id: 'month',
      pluginId: 'royalties',
      icon: PriceTag,
      title: { id: 'royalties.home.title', defaultMessage: 'Nhuận bút tháng này' },
      link: {
        label: { id: 'royalties.home.open', defaultMessage: 'Mở kỳ nhuận bút' },
        href: '/plugins/royalties/periods',
      },
      permissions: readPermissions as unknown as Permissions,
      component: () => import('./pages/month-widget').then(({ MonthWidget }) => MonthWidget),
    };
    app.widgets.register((others) => {
      const ours = others.filter(({ pluginId }) => pluginId === 'editorial');
      return [...ours, widget, ...others.filter((one) => !ours.includes(one))];
    });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>): void {
    const { apis } = app.getPlugin('content-manager') as unknown as ContentManagerPlugin['config'];
    apis.addEditViewSidePanel((panels) => [...panels, AssessmentPanel]);
  },

  registerTrads: ({ locales }: { readonly locales: readonly string[] }) =>
    Promise.all(
      locales.map(async (locale) => {
        if (!(locale in translations)) return { locale, data: {} };
        const { default: messages } = await translations[locale as keyof typeof translations]();
        return { locale, data: withPrefix(messages) };
      }),
    ),
};
