import { escapeHtml } from './html';
import { defaultLocale, type Locale } from '../shared/locales';

export interface SitemapPage {
  readonly locale: Locale;
  readonly url: string;
  readonly modifiedAt: Date | null;
  /** The same in other languages. */
  readonly alternates: readonly { readonly locale: Locale; readonly url: string }[];
}

export interface NewsPage {
  readonly locale: Locale;
  readonly url: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly publication: string;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const element = (name: string, text: string): string => `<${name}>${xml(text)}</${name}>`;

/** XML takes no control characters, however they are written. */
const xml = (text: string): string =>
  escapeHtml(text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));

export const sitemapIndex = (maps: readonly { readonly url: string; readonly modifiedAt: Date | null }[]): string =>
  `${declaration}<sitemapindex xmlns="${sitemaps}">\n${maps
    .map(({ url, modifiedAt }) => `<sitemap>${element('loc', url)}${lastModified(modifiedAt)}</sitemap>\n`)
    .join('')}</sitemapindex>\n`;

const lastModified = (time: Date | null): string => (time ? element('lastmod', time.toISOString()) : '');

/** Each page names all its languages, itself included, and which one strangers get. */
export const sitemap = (pages: readonly SitemapPage[]): string =>
  `${declaration}<urlset xmlns="${sitemaps}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${pages
    .map((page) => `<url>${element('loc', page.url)}${lastModified(page.modifiedAt)}${languagesOf(page)}</url>\n`)
    .join('')}</urlset>\n`;

const languagesOf = ({ locale, url, alternates }: SitemapPage): string => {
  if (alternates.length === 0) return '';
  const all = [{ locale, url }, ...alternates];
  const stranger = all.find((one) => one.locale === defaultLocale) ?? { locale, url };
  return [...all.map((one) => link(one.locale, one.url)), link('x-default', stranger.url)].join('');
};

const link = (language: string, url: string): string =>
  `<xhtml:link rel="alternate" hreflang="${language}" href="${xml(url)}"/>`;

/** The language as Google News wants it: its own code for Chinese. */
const newsLanguage = (locale: Locale): string => (locale === 'zh-Hans' ? 'zh-cn' : locale);

/** A sitemap has to name some address: without news it is that of the front page, not called news. */
export const newsSitemap = (pages: readonly NewsPage[], frontPage: string): string =>
  `${declaration}<urlset xmlns="${sitemaps}" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${
    pages.length > 0 ? newsOf(pages) : `<url>${element('loc', frontPage)}</url>\n`
  }</urlset>\n`;

const newsOf = (pages: readonly NewsPage[]): string =>
  pages
    .map(
      ({ locale, url, title, publishedAt, publication }) =>
        `<url>${element('loc', url)}<news:news><news:publication>${element('news:name', publication)}${element(
          'news:language',
          newsLanguage(locale),
        )}</news:publication>${element('news:publication_date', publishedAt)}${element(
          'news:title',
          title,
        )}</news:news></url>\n`,
    )
    .join('');
