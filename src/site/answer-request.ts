import { defaultLocale, isLocale, type Locale } from '../domain/shared/locales';
import { ApiRefusal, openReading } from './delivery-client';
import { keepingOf } from './keeping';
import { layout } from './parts/layout';
import { problemPage, notFoundPage, unavailablePage } from './pages/problem-pages';
import type { Page } from './page';
import { showPage } from './show-page';
import { answerStyle, chooseSize } from './style';
import { bareVisit, openVisit, type Visit } from './visit';

export interface SiteRequest {
  readonly url: URL;
  readonly cookie: string;
  readonly acceptLanguage: string;
}

export interface SiteAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface SiteOptions {
  /** Where the delivery API answers. */
  readonly api: string;
  /** Told of what went wrong while a reader got a page that says so. */
  readonly report: (error: unknown) => void;
}

/** The answer to a reader. It never throws: a reader gets a page whatever happens. */
export const answerRequest = async (options: SiteOptions, request: SiteRequest): Promise<SiteAnswer> => {
  const { url } = request;
  if (url.pathname === '/') return toHome(request);
  const style = url.pathname === '/size' ? chooseSize(url) : answerStyle(url.pathname, request.cookie);
  if (style) return style;
  const language = url.pathname.split('/', 2)[1] ?? '';
  const locale = isLocale(language) ? language : defaultLocale;
  let visit: Visit = bareVisit(locale, url, openReading(options.api, locale));
  try {
    visit = await openVisit(options.api, locale, url);
    if (!isLocale(language)) return pageAnswer(visit, notFoundPage(visit));
    const shown = await showPage(visit);
    return 'location' in shown ? redirect(shown.location, shown.isForEver) : pageAnswer(visit, shown);
  } catch (error) {
    if (error instanceof ApiRefusal && error.status < 500) return pageAnswer(visit, problemPage(visit, error));
    options.report(error);
    return pageAnswer(visit, unavailablePage(visit));
  }
};

const pageAnswer = (visit: Visit, page: Page): SiteAnswer => ({
  status: page.status ?? 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-language': visit.locale,
    ...(page.isKept === false ? { 'cache-control': 'no-store' } : keepingOf(visit.reading.answers)),
    ...(page.isIndexed === false ? { 'x-robots-tag': 'noindex' } : {}),
    ...(page.status === 503 ? { 'retry-after': '60' } : {}),
  },
  body: layout(visit, page),
});

const redirect = (location: string, isForEver: boolean): SiteAnswer => ({
  status: isForEver ? 301 : 302,
  headers: { location, 'cache-control': 'public, max-age=60' },
  body: '',
});

const toHome = ({ acceptLanguage }: SiteRequest): SiteAnswer => ({
  status: 302,
  headers: {
    location: `/${preferredOf(acceptLanguage)}`,
    vary: 'Accept-Language',
    'cache-control': 'public, max-age=60',
  },
  body: '',
});

/** The first language of the reader's that the site has. */
const preferredOf = (acceptLanguage: string): Locale => {
  for (const one of acceptLanguage.toLowerCase().split(',')) {
    const tag = (one.split(';')[0] ?? '').trim();
    if (/^vi\b/.test(tag)) return 'vi';
    if (/^en\b/.test(tag)) return 'en';
    if (/^zh\b/.test(tag)) return 'zh-Hans';
  }
  return defaultLocale;
};
