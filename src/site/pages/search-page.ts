import { safeUrl } from '../../domain/delivery/html';
import { locales } from '../../domain/shared/locales';
import { answerOf, type Entry } from '../delivery-client';
import { delivered, html, type Markup } from '../html';
import type { Page } from '../page';
import { nameOf } from '../parts/teaser';
import type { Visit } from '../visit';

/** What the API finds, besides the entry itself. */
type Hit = Entry & { readonly highlights: { readonly name: string | null; readonly text: string | null } };

const longestQuery = 200;

export const searchPage = async (visit: Visit): Promise<Page> => {
  const { t, query, locale } = visit;
  const asked = (query.get('q') ?? '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, longestQuery);
  const languages = Object.fromEntries(
    locales.map((one) => [
      one,
      { url: `/${one}/search${asked ? `?q=${encodeURIComponent(asked)}` : ''}`, isTranslated: true },
    ]),
  );
  const page = { title: asked ? `${t.search}: ${asked}` : t.search, languages, isIndexed: false };
  if (asked === '')
    return {
      ...page,
      content: html`<h1>${t.search}</h1>
        <p>${t.searchHint}</p>`,
    };
  const { data, meta } = await answerOf(
    visit.reading.client.GET('/api/delivery/{locale}/search', {
      params: { path: { locale }, query: { q: asked, cursor: query.get('cursor') ?? undefined } },
    }),
  );
  return {
    ...page,
    content: html`<h1>${t.search}</h1>
      <p role="status">${meta.total === 0 ? t.nothingFound(asked) : t.found(meta.total, asked)}</p>
      ${meta.total === 0 ? html`<p>${t.searchHint}</p>` : null}
      <ol class="hits">
        ${(data as unknown as readonly Hit[]).map((hit) => hitItem(visit, hit))}
      </ol>
      ${meta.nextCursor
        ? html`<p class="more">
            <a
              rel="next"
              href="${visit.path}?q=${encodeURIComponent(asked)}&amp;cursor=${encodeURIComponent(meta.nextCursor)}"
              >${t.next}</a
            >
          </p>`
        : null}`,
  };
};

const hitItem = ({ t }: Visit, hit: Hit): Markup =>
  html`<li>
    <h2><a href="${safeUrl(hit.url)}">${hit.highlights.name ? delivered(hit.highlights.name) : nameOf(hit)}</a></h2>
    <p class="meta">${t.type[hit.type]}</p>
    ${hit.highlights.text ? html`<p>${delivered(hit.highlights.text)}</p>` : null}
  </li> `;
