import { addressOf } from '../../domain/delivery/address';
import { safeUrl } from '../../domain/delivery/html';
import { locales } from '../../domain/shared/locales';
import type { Entry } from '../delivery-client';
import { delivered, html, type Markup } from '../html';
import type { LanguageLinks, Page } from '../page';
import type { Visit } from '../visit';
import { formatMoment } from './dates';
import { nameOf } from './teaser';

/** Where the other languages of an entry are; one without a variant leads to the page that says what stands in. */
export const languageLinks = (visit: Visit, entry: Entry): LanguageLinks => {
  const known = new Map((entry.alternates ?? []).map(({ locale, url }) => [locale, url]));
  known.set(entry.servedLocale, entry.url);
  return Object.fromEntries(
    locales.map((locale) => {
      const url = safeUrl(known.get(locale));
      return [
        locale,
        url
          ? { url, isTranslated: true }
          : {
              url: addressOf({}, { type: entry.type, documentId: entry.documentId, locale, slug: null }),
              isTranslated: false,
            },
      ];
    }),
  );
};

/** What all entries' pages have in common around their own contents. */
export const entryPage = (
  visit: Visit,
  entry: Entry,
  content: Markup,
  more: { readonly description?: string | null; readonly head?: Markup } = {},
): Page => {
  const isOther = entry.servedLocale !== visit.locale;
  return {
    title: nameOf(entry),
    description: more.description ?? undefined,
    canonical: safeUrl(entry.url) ?? undefined,
    languages: languageLinks(visit, entry),
    isIndexed: !isOther,
    head: more.head,
    content: html`${isOther ? html`<p class="notice info">${visit.t.fallback[entry.servedLocale]}</p>` : null}
      <article class="entry" lang="${entry.servedLocale}">${content} ${corrections(visit, entry)}</article>`,
  };
};

/** Told in the reader's language; what was wrong and what is right stand in that of the entry. */
const corrections = ({ locale, t }: Visit, { corrections: list, servedLocale }: Entry): Markup | null =>
  !list || list.length === 0
    ? null
    : html`<section class="corrections" id="corrections" lang="${locale}">
        <h2>${t.corrections}</h2>
        ${list.map(
          (one) =>
            html`<div>
              <h3>
                ${t.correction[one.kind]}
                <time datetime="${one.correctedAt}">${formatMoment(locale, one.correctedAt)}</time>
              </h3>
              <dl class="facts">
                <div>
                  <dt>${t.wasWrong}</dt>
                  <dd lang="${servedLocale}">${one.whatWasWrong}</dd>
                </div>
                <div>
                  <dt>${t.isRight}</dt>
                  <dd lang="${servedLocale}">${one.text}</dd>
                </div>
                ${one.printIssue
                  ? html`<div>
                      <dt>${t.printed}</dt>
                      <dd>
                        ${t.print.issue}
                        ${one.printIssue}${one.printPage ? html`, ${t.print.page} ${one.printPage}` : null}
                      </dd>
                    </div>`
                  : null}
              </dl>
              ${one.apology?.url ? html`<p><a href="${safeUrl(one.apology.url)}">${t.apologyAt}</a></p>` : null}
            </div>`,
        )}
      </section>`;

/** Rich text of an attribute that the API gives as blocks. */
export const richText = (text: Markup | null): Markup | null => (text ? html`<div class="text">${text}</div>` : null);

export const bodyText = (markup: string | null | undefined): Markup | null =>
  richText(markup ? delivered(markup) : null);

export const printLink = ({ path, t, isPrint }: Visit): Markup | null =>
  isPrint ? null : html`<p class="tools no-print"><a rel="nofollow" href="${path}?print=1">${t.print.view}</a></p>`;
