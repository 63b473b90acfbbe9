import type {
  BulkActionComponent,
  ContentManagerPlugin,
  DocumentActionComponent,
  HeaderActionComponent,
  ListFieldLayout,
  PanelComponent,
} from '@strapi/content-manager/strapi-admin';
import { useAPIErrorHandler, type StrapiApp } from '@strapi/strapi/admin';
import { useCallback, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { EnumerationAttribute } from './edit-form/enumeration-messages';

/**
 * Everything that rests on a part of Strapi's panel which is not promised to stay: when an upgrade
 * breaks the panel, this is the file to look at.
 */
export const hooks = {
  listColumns: 'Admin/CM/pages/ListView/inject-column-in-table',
  listFilters: 'Admin/CM/pages/ListView/inject-in-filters',
  editLayout: 'Admin/CM/pages/EditView/mutate-edit-view-layout',
} as const;

export type ContentManagerApis = ContentManagerPlugin['config']['apis'];
export type { BulkActionComponent, DocumentActionComponent, HeaderActionComponent, PanelComponent };

export type BootstrapApp = Pick<StrapiApp, 'getPlugin' | 'registerHook'>;

interface ContentManager {
  readonly apis: ContentManagerApis;
  injectComponent(container: string, block: string, component: { name: string; Component: unknown }): void;
}

export const contentManagerOf = (app: BootstrapApp): ContentManager =>
  app.getPlugin('content-manager') as unknown as ContentManager;

interface PanelState {
  readonly admin_app: { readonly language: { readonly locale: string } };
  readonly adminApi: { readonly queries: Readonly<Record<string, { readonly data?: unknown } | undefined>> };
}

/** Hooks of the content manager get data only, no React context: what they need of it is read here. */
export const createPanelReader = (app: StrapiApp) => {
  const state = (): PanelState | undefined => app.store?.getState() as PanelState | undefined;
  return {
    text(id: string, otherwise: string): string {
      const locale = state()?.admin_app.language.locale ?? 'en';
      const messages = app.configurations.translations as Record<string, Record<string, string>>;
      return messages[locale]?.[id] ?? messages['en']?.[id] ?? otherwise;
    },
    /** Fields that the person may see on a form; null while the permissions are not known. */
    permittedFields(uid: string, action: 'read' | 'create'): readonly string[] | null {
      const permissions = state()?.adminApi.queries['getMyPermissions(undefined)']?.data as
        | readonly { action: string; subject: string; properties?: { fields?: readonly string[] } }[]
        | undefined;
      if (!permissions) return null;
      return permissions
        .filter((one) => one.action === `plugin::content-manager.explorer.${action}` && one.subject === uid)
        .flatMap(({ properties }) => properties?.fields ?? []);
    },
    /** The list of values that an enumeration of a type is translated by. */
    enumerationOf(uid: string, attribute: string): string | undefined {
      const initial = state()?.adminApi.queries['getInitialData(undefined)']?.data as
        | { contentTypes: readonly { uid: string; attributes: Readonly<Record<string, EnumerationAttribute>> }[] }
        | undefined;
      const found = initial?.contentTypes.find((one) => one.uid === uid)?.attributes[attribute];
      return found?.type === 'enumeration' ? found.pluginOptions?.editorial?.enumeration : undefined;
    },
  };
};

export type PanelReader = ReturnType<typeof createPanelReader>;

/**
 * The list view appends its own status column after every hook has run, and no option hides it.
 * `map` keeps the class, so the list that it is appended to is one of these.
 */
class HeadersWithoutStatus extends Array<ListFieldLayout> {
  override push(...headers: ListFieldLayout[]): number {
    return super.push(...headers.filter(({ name }) => name !== 'status'));
  }
}

export const withoutStockStatus = (headers: readonly ListFieldLayout[]): ListFieldLayout[] =>
  HeadersWithoutStatus.from(headers);

/**
 * The edit view writes Strapi's own status under the title, and has no option for it. Ours stands in
 * the side panel; every type that has drafts is one of ours.
 */
export const hideStockStatus = (): void => {
  const style = document.createElement('style');
  style.textContent = "main > form > div:first-child > div:last-child > [role='status'] { display: none; }";
  document.head.append(style);
};

/** Where the server is: Strapi's own types of this global say something else. */
export const serverAddress = (): string => (window.strapi as unknown as { backendURL: string }).backendURL;

/**
 * Strapi's fetch client has no place for a header of every request. Without this one the server
 * would answer in the browser's language, not in the panel's.
 */
export const speakPanelLanguage = (languageOf: () => string): void => {
  const { fetch } = window;
  window.fetch = (input, init) => {
    const isOurs = typeof input === 'string' && input.startsWith(serverAddress());
    if (!isOurs) return fetch(input, init);
    const headers = new Headers(init?.headers);
    if (!headers.has('Accept-Language')) headers.set('Accept-Language', languageOf());
    return fetch(input, { ...init, headers });
  };
};

/** Errors by field, as the form shows them, for a validation error that names its fields. */
export const useFieldErrors = () => {
  const { _unstableFormatValidationErrors: format } = useAPIErrorHandler();
  return useCallback(
    (details: Readonly<Record<string, unknown>>): object | null =>
      // Anything else than a list makes Strapi's formatter throw.
      Array.isArray(details['errors']) ? format({ name: 'ValidationError', message: '', details } as never) : null,
    [format],
  );
};

export const isConfiguringTheView = (): boolean => /\/configurations\//.test(window.location.pathname);

/**
 * Draws the fields of the edit view again as their layout says now. The page is drawn again by going
 * to where it is already: reading the document again would take what is typed off the screen.
 */
export const useRedrawnForm = (): (() => void) => {
  const navigate = useNavigate();
  const location = useLocation();
  const latest = useRef({ navigate, location });
  latest.current = { navigate, location };
  return useCallback(() => {
    const { pathname, search, state } = latest.current.location as { pathname: string; search: string; state: unknown };
    latest.current.navigate({ pathname, search }, { replace: true, state });
  }, []);
};

const sessionToken = (): string | null => {
  const kept = localStorage.getItem('jwtToken');
  if (kept) return JSON.parse(kept) as string;
  const cookie = document.cookie.split('; ').find((one) => one.startsWith('jwtToken='));
  return cookie ? decodeURIComponent(cookie.slice('jwtToken='.length)) : null;
};

/** A request that outlives the page; Strapi's fetch client sends none such. */
export const postOnLeaving = (path: string): void => {
  const token = sessionToken();
  if (!token) return;
  const { backendURL } = window.strapi as unknown as { backendURL: string };
  void fetch(`${backendURL}${path}`, {
    method: 'POST',
    keepalive: true,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: '{}',
  });
};
