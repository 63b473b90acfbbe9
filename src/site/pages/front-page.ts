import { answerOf, type Entry } from '../delivery-client';
import { html } from '../html';
import type { Page } from '../page';
import { homeOf, siteName } from '../parts/layout';
import { section, teaser } from '../parts/teaser';
import type { Visit } from '../visit';
import { locales } from '../../domain/shared/locales';

const newest = '20';

/** What the newsroom placed there, then the newest; nothing stands there twice. */
export const frontPage = async (visit: Visit): Promise<Page> => {
  const { t, locale } = visit;
  const [front, highlights, articles, events] = await Promise.all([
    placed(visit, 'front-page'),
    placed(visit, 'highlights'),
    listOf(visit, 'articles', newest),
    listOf(visit, 'events', '5'),
  ]);
  const shown = new Set<string>();
  const once = (entries: readonly Entry[]): readonly Entry[] =>
    entries.filter(({ documentId }) => !shown.has(documentId) && shown.add(documentId));
  const placedFirst = once(front);
  const highlighted = once(highlights);
  const latest = once(articles);
  const [lead, ...rest] = placedFirst.length > 0 ? placedFirst : latest;
  return {
    title: siteName(visit),
    canonical: homeOf(locale),
    languages: Object.fromEntries(locales.map((one) => [one, { url: homeOf(one), isTranslated: true }])),
    content: html`<h1 class="hidden">${siteName(visit)}</h1>
      ${lead
        ? html`<section class="top" aria-label="${t.highlights}">
            ${teaser(visit, lead, { level: 2, isLead: true })}${placedFirst.length > 0
              ? rest.map((entry) => teaser(visit, entry, { level: 2 }))
              : null}
          </section>`
        : html`<p>${t.empty}</p>`}
      <div class="columns">
        ${section(visit, t.latest, placedFirst.length > 0 ? latest : rest)}
        <aside>${section(visit, t.highlights, highlighted)} ${section(visit, t.upcoming, once(events))}</aside>
      </div>`,
  };
};

export const placed = async ({ reading, locale }: Visit, slot: string): Promise<readonly Entry[]> => {
  const answer = await answerOf(
    reading.client.GET('/api/delivery/{locale}/placements/{slot}', { params: { path: { locale, slot } } }),
  );
  return answer.data as readonly Entry[];
};

const listOf = async (
  { reading, locale }: Visit,
  plural: 'articles' | 'events',
  limit: string,
): Promise<readonly Entry[]> => {
  const params = { path: { locale }, query: { limit, fallback: 'true' as const } };
  const answer =
    plural === 'articles'
      ? await answerOf(reading.client.GET('/api/delivery/{locale}/articles', { params }))
      : await answerOf(reading.client.GET('/api/delivery/{locale}/events', { params }));
  return answer.data;
};
