import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { DeliveryPanel } from './entry/delivery-panel';

const translations = {
  vi: () => import('./translations/vi.json'),
  en: () => import('./translations/en.json'),
  'zh-Hans': () => import('./translations/zh-Hans.json'),
} as const satisfies Readonly<Record<string, () => Promise<{ default: Record<string, string> }>>>;

const withPrefix = (messages: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(messages).map(([id, message]) => [`delivery.${id}`, message]));

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: 'delivery', name: 'delivery' });
    app.addSettingsLink({ id: 'delivery', intlLabel: { id: 'delivery.settings', defaultMessage: 'Delivery' } }, [
      {
        id: 'delivery-subscribers',
        to: 'delivery/subscribers',
        intlLabel: { id: 'delivery.subscribers.title', defaultMessage: 'Subscribers' },
        permissions: [{ action: 'plugin::delivery.subscribers.manage' }],
        Component: () => import('./subscribers/subscribers-page'),
      },
    ]);
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>): void {
    const { apis } = app.getPlugin('content-manager') as unknown as ContentManagerPlugin['config'];
    apis.addEditViewSidePanel((panels) => [...panels, DeliveryPanel]);
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
