import { safeUrl } from '../../domain/delivery/html';
import { locales, type Locale } from '../../domain/shared/locales';
import { html, type Markup } from '../html';
import type { Page } from '../page';
import { languageNames } from '../texts';
import { styleAddress } from '../style';
import type { Visit } from '../visit';
import { plurals } from './plurals';

export const siteName = ({ site }: Visit): string => site?.name || 'Tòa Soạn';

export const homeOf = (locale: Locale): string => `/${locale}`;

/** A whole document: the site around what the page says. */
export const layout = (visit: Visit, page: Page): string => {
  const { locale, t, isPrint } = visit;
  const name = siteName(visit);
  const title = page.title === name ? name : `${page.title} – ${name}`;
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${page.description ? html`<meta name="description" content="${page.description}" />` : null}
${page.isIndexed === false || isPrint ? html`<meta name="robots" content="noindex" />` : null}
<link rel="stylesheet" href="${styleAddress}">
<link rel="stylesheet" href="/assets/size.css">
<link rel="icon" href="/favicon.png">
${page.canonical ? html`<link rel="canonical" href="${page.canonical}" />` : null}
${hreflangs(page)}
<link rel="alternate" type="application/rss+xml" title="${name}" href="/feeds/${locale}/articles.rss">
${page.head}
</head>
<body${isPrint ? html` class="print"` : null}>
<a class="skip" href="#main">${t.toContent}</a>
${isPrint ? null : header(visit, page)}
<main id="main" tabindex="-1">
${page.content}
${isPrint ? html`<p class="no-print"><a href="${visit.path}">${t.print.back}</a></p>` : null}
</main>
${footer(visit)}
</body>
</html>
`.text;
};

const hreflangs = ({ languages = {} }: Page): readonly Markup[] =>
  locales.flatMap((locale) => {
    const link = languages[locale];
    return link?.isTranslated ? [html`<link rel="alternate" hreflang="${locale}" href="${link.url}" /> `] : [];
  });

const header = (visit: Visit, page: Page): Markup => {
  const { locale, t, query } = visit;
  return html`<header class="site">
    <div class="bar">
      <nav class="languages" aria-label="${t.languages}">
        <ul>
          ${locales.map((one) => languageLink(visit, page, one))}
        </ul>
      </nav>
      <nav class="sizes" aria-label="${t.sizes}">
        <ul>
          ${(['normal', 'large', 'huge'] as const).map(
            (size) =>
              html`<li>
                <a
                  class="${size}"
                  rel="nofollow"
                  href="/size?to=${size}&amp;back=${encodeURIComponent(visit.address)}"
                  aria-label="${t.sizes}: ${t.size[size]}"
                  >A</a
                >
              </li>`,
          )}
        </ul>
      </nav>
    </div>
    <p class="name"><a href="${homeOf(locale)}">${siteName(visit)}</a></p>
    <form role="search" action="${homeOf(locale)}/search">
      <label for="q">${t.searchFor}</label>
      <input
        id="q"
        name="q"
        type="search"
        required
        maxlength="200"
        value="${visit.path.endsWith('/search') ? (query.get('q') ?? '') : ''}"
      />
      <button>${t.search}</button>
    </form>
    <nav class="sections" aria-label="${t.sections}">
      <ul>
        <li>
          <a href="${homeOf(locale)}" ${visit.path === homeOf(locale) ? html` aria-current="page"` : null}>${t.home}</a>
        </li>
        ${visit.categories
          .filter(({ parent }) => !parent)
          .map(
            ({ name, url }) =>
              html`<li>
                <a href="${safeUrl(url)}" ${visit.path === url ? html` aria-current="page"` : null}>${name}</a>
              </li> `,
          )}
      </ul>
    </nav>
    ${visit.notices.map((notice) => noticeBox(notice))} ${frozenBox(visit)}
  </header>`;
};

const frozenBox = ({ locale, site }: Visit): Markup | null => {
  if (!site?.frozen || !site.frozenNotice) return null;
  const { frozenNotice, frozenNoticeLocale } = site;
  const language = frozenNoticeLocale === locale ? null : html` lang="${frozenNoticeLocale}"`;
  return html`<div class="notice urgent" ${language}>${frozenNotice}</div>`;
};

const noticeBox = ({ text, link, level }: Visit['notices'][number]): Markup => {
  const url = safeUrl(link);
  return html`<div class="notice ${level ?? 'info'}">${url ? html`<a href="${url}">${text}</a>` : text}</div>`;
};

/** Pages without variants of their own lead to the front page of the other language. */
const languageLink = ({ locale, t }: Visit, { languages }: Page, other: Locale): Markup => {
  const name = languageNames[other];
  if (other === locale) return html`<li><span lang="${other}" aria-current="true">${name}</span></li>`;
  const link = languages?.[other] ?? { url: homeOf(other), isTranslated: true };
  return link.isTranslated
    ? html`<li><a lang="${other}" hreflang="${other}" href="${link.url}">${name}</a></li>`
    : html`<li>
        <a rel="nofollow" href="${link.url}"
          ><span lang="${other}">${name}</span> <small>(${t.noTranslation})</small></a
        >
      </li>`;
};

const footer = ({ locale, t, site, isPrint }: Visit): Markup => {
  const print = safeUrl(site?.printEditionUrl);
  return html`<footer class="site">
    ${isPrint
      ? null
      : html`<nav aria-label="${t.footer}">
          <ul>
            ${plurals.map((plural) => html`<li><a href="${homeOf(locale)}/${plural}">${t.plural[plural]}</a></li> `)}
            <li>
              ${t.feeds}: <a href="/feeds/${locale}/articles.rss">RSS</a>,
              <a href="/feeds/${locale}/articles.atom">Atom</a>, <a href="/feeds/${locale}/articles.json">JSON</a>
            </li>
            ${print ? html`<li><a href="${print}">${t.printEdition}</a></li>` : null}
          </ul>
        </nav>`}
    ${site?.licence ? html`<p>${site.licence}</p>` : null}
  </footer>`;
};
