import { safeUrl } from '../../domain/delivery/html';
import type { Article } from '../delivery-client';
import { dataBlock, html, type Markup } from '../html';
import type { Page } from '../page';
import { formatDate, formatMoment } from '../parts/dates';
import { bodyText, entryPage, printLink } from '../parts/entry-frame';
import { figure } from '../parts/picture';
import { facts, linksOrNull, referenceLink, referenceLinks } from '../parts/teaser';
import type { Visit } from '../visit';

export const articlePage = (visit: Visit, article: Article, jsonLd: object | null = null): Page => {
  const { t } = visit;
  const external = safeUrl(article.externalUrl);
  const audio = article.audio ? safeUrl(article.audio.url) : null;
  return entryPage(
    visit,
    article,
    html`<header>
        ${article.category ? html`<p class="section">${referenceLink(article.category)}</p>` : null}
        ${article.kicker ? html`<p class="kicker">${article.kicker}</p>` : null}
        <h1>${article.title}</h1>
        ${article.subtitle ? html`<p class="subtitle">${article.subtitle}</p>` : null} ${bylines(visit, article)}
        ${dates(visit, article)} ${printLink(visit)}
      </header>
      ${article.summary
        ? html`<p class="summary">
            ${article.dateline ? html`<span class="dateline">${article.dateline}</span> – ` : null}${article.summary}
          </p>`
        : null}
      ${figure(article.cover, t, true)}
      ${audio
        ? html`<p class="no-print">
            <span id="listen">${t.listen}</span>
            <audio controls preload="none" aria-labelledby="listen" src="${audio}"></audio>
          </p>`
        : null}
      ${bodyText(article.bodyHtml)}
      ${external ? html`<p class="more"><a href="${external}" rel="noopener noreferrer">${t.readThere}</a></p>` : null}
      ${article.toBeContinued ? html`<p class="more">${t.toBeContinued}</p>` : null} ${origin(visit, article)}
      ${attachments(visit, article)} ${about(visit, article)} ${related(visit, article)}`,
    {
      description: article.summary,
      head: html`<meta property="og:type" content="article" />
        <meta property="og:title" content="${article.title}" />
        <link
          rel="alternate"
          type="application/ld+json"
          href="/api/delivery/${article.servedLocale}/articles/${article.documentId}.jsonld"
        />
        ${jsonLd ? dataBlock('application/ld+json', jsonLd) : null}`,
    },
  );
};

const bylines = ({ t }: Visit, { bylines: list }: Article): Markup | null => {
  const shown = (list ?? []).flatMap(({ person, organization, shownAs, role }) => {
    const who = person ?? organization;
    const name = shownAs || who?.name;
    if (!name) return [];
    const label = t.role[role ?? 'author'];
    const url = safeUrl(who?.url);
    return [html`<li>${label ? html`${label}: ` : null}${url ? html`<a href="${url}">${name}</a>` : name}</li>`];
  });
  return shown.length > 0
    ? html`<ul class="bylines">
        ${shown}
      </ul>`
    : null;
};

/** What the newsroom wants readers to see as the date, and when it last changed if that is another day. */
const dates = ({ locale, t }: Visit, article: Article): Markup | null => {
  const { displayDate, displayDateKind, displayDatePrecision, modifiedAt, firstPublishedAt } = article;
  if (displayDateKind === 'none' || !displayDate) return null;
  const isUpdated = displayDateKind === 'updated';
  const changed = !isUpdated && firstPublishedAt && modifiedAt && modifiedAt > firstPublishedAt ? modifiedAt : null;
  return html`<p class="meta">
    ${isUpdated ? t.updated : t.published}:
    <time datetime="${displayDate}">${formatMoment(locale, displayDate, displayDatePrecision)}</time>${changed
      ? html` · ${t.updated}: <time datetime="${changed}">${formatMoment(locale, changed)}</time>`
      : null}
  </p>`;
};

const origin = ({ locale, t }: Visit, { source, printReference, series, seriesPart }: Article): Markup | null => {
  const sourceUrl = safeUrl(source?.url);
  const sourceName = source?.name || source?.organization?.name || sourceUrl;
  const printUrl = safeUrl(printReference?.url);
  const printed = printReference
    ? [
        printReference.issue ? `${t.print.issue} ${printReference.issue}` : '',
        printReference.page ? `${t.print.page} ${printReference.page}` : '',
        printReference.date ? formatDate(locale, printReference.date) : '',
      ]
        .filter(Boolean)
        .join(', ')
    : '';
  return facts([
    [
      t.source,
      sourceName && (sourceUrl ? html`<a href="${sourceUrl}" rel="noopener noreferrer">${sourceName}</a>` : sourceName),
    ],
    [
      t.print.edition,
      printed && (printUrl ? html`<a href="${printUrl}" rel="noopener noreferrer">${printed}</a>` : printed),
    ],
    [t.series, series && html`${referenceLink(series)}${seriesPart ? html`, ${t.part(seriesPart)}` : null}`],
  ]);
};

const attachments = ({ t }: Visit, { attachments: list }: Article): Markup | null => {
  const shown = (list ?? []).flatMap(({ file, title }) => {
    const url = safeUrl(file?.url);
    return url ? [html`<li><a href="${url}">${title || file?.name || url}</a></li>`] : [];
  });
  return shown.length > 0
    ? html`<section>
        <h2>${t.attachments}</h2>
        <ul>
          ${shown}
        </ul>
      </section>`
    : null;
};

const about = ({ t }: Visit, article: Article): Markup | null =>
  facts([
    ...(['persons', 'organizations', 'places', 'events', 'awards'] as const).map(
      (name) => [t.about[name], linksOrNull(article[name])] as const,
    ),
    [t.keywords, linksOrNull(article.keywords)],
  ]);

const related = ({ t, isPrint }: Visit, { related: list }: Article): Markup | null =>
  isPrint || !list || list.length === 0
    ? null
    : html`<section class="no-print">
        <h2>${t.related}</h2>
        <ul>
          ${list.map((one) => html`<li>${referenceLinks([one])}</li>`)}
        </ul>
      </section>`;
