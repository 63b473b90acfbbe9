import type { Locale } from '../domain/shared/locales';
import { answerOf, openReading, type Category, type Notice, type Reading, type Site } from './delivery-client';
import { textsOf, type Texts } from './texts';

/** A reader's request for a page in a language, with what every page of that language shows. */
export interface Visit {
  readonly locale: Locale;
  /** Path and query, as the reader asked. */
  readonly address: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly isPrint: boolean;
  readonly reading: Reading;
  readonly t: Texts;
  readonly site: Site | null;
  readonly categories: readonly Category[];
  readonly notices: readonly Notice[];
}

const mostSections = 100;

export const openVisit = async (api: string, locale: Locale, url: URL): Promise<Visit> => {
  const reading = openReading(api, locale);
  const params = { path: { locale } };
  const [site, categories, notices] = await Promise.all([
    answerOf(reading.client.GET('/api/delivery/{locale}/site', { params })),
    answerOf(
      reading.client.GET('/api/delivery/{locale}/categories', {
        params: { ...params, query: { limit: `${mostSections}` } },
      }),
    ),
    answerOf(reading.client.GET('/api/delivery/{locale}/notices', { params })),
  ]);
  return {
    ...bareVisit(locale, url, reading),
    site: site.data,
    categories: categories.data,
    notices: notices.data,
  };
};

/** A page that has to do without the API: it says that the API can't be reached. */
export const bareVisit = (locale: Locale, url: URL, reading: Reading): Visit => ({
  locale,
  address: `${url.pathname}${url.search}`,
  path: url.pathname,
  query: url.searchParams,
  isPrint: url.searchParams.get('print') === '1',
  reading,
  t: textsOf[locale],
  site: null,
  categories: [],
  notices: [],
});
