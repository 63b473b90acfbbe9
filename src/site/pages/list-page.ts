import { slotOfSection } from '../../domain/placements/placement';
import { answerOf, type Entry } from '../delivery-client';
import { html, type Markup } from '../html';
import type { LanguageLinks, Page } from '../page';
import type { Plural } from '../parts/plurals';
import { teaser } from '../parts/teaser';
import type { Visit } from '../visit';
import { locales } from '../../domain/shared/locales';
import { placed } from './front-page';

/** What lists of articles are gathered under. */
export type Collection = 'category' | 'keyword' | 'series' | 'place' | 'genre';

interface ListAnswer {
  readonly data: readonly Entry[];
  readonly meta: { readonly nextCursor: string | null };
}

const isLaterPage = ({ query }: Visit): boolean => query.has('cursor');

/** Everything of a type, page by page. */
export const typeListPage = async (visit: Visit, plural: Plural): Promise<Page> => {
  const { locale, t, reading } = visit;
  const answer: ListAnswer = await answerOf(
    reading.client.GET(`/api/delivery/{locale}/${plural}` as '/api/delivery/{locale}/articles', {
      params: { path: { locale }, query: { fallback: 'true', cursor: visit.query.get('cursor') ?? undefined } },
    }),
  );
  const title = t.plural[plural];
  const languages = Object.fromEntries(locales.map((one) => [one, { url: `/${one}/${plural}`, isTranslated: true }]));
  return { ...listPage(visit, title, answer, [], languages), head: feedLinks(visit, plural, title) };
};

/** The articles of a section, a keyword, a series or a place; what was placed at a section's top comes first. */
export const collectionPage = async (visit: Visit, type: Collection, documentId: string): Promise<Page> => {
  const { locale, reading, query } = visit;
  const path = { locale, slugOrDocumentId: documentId };
  const filter = { [type]: documentId, fallback: 'true' as const, cursor: query.get('cursor') ?? undefined };
  const [collection, top, answer] = await Promise.all([
    readCollection(visit, type, path),
    type === 'category' && !isLaterPage(visit) ? placed(visit, slotOfSection(documentId)) : [],
    answerOf(reading.client.GET('/api/delivery/{locale}/articles', { params: { path: { locale }, query: filter } })),
  ]);
  const name = (collection.type === 'series' ? collection.title : collection.name) ?? '';
  const languages = Object.fromEntries([
    [locale, { url: collection.url, isTranslated: true }],
    ...(collection.alternates ?? []).map((one) => [one.locale, { url: one.url, isTranslated: true }]),
  ]) as LanguageLinks;
  return {
    ...listPage(visit, name, answer, top, languages),
    canonical: isLaterPage(visit) ? undefined : collection.url,
    head:
      type === 'category'
        ? feedLinks(visit, 'articles', name, `?category=${encodeURIComponent(documentId)}`)
        : undefined,
  };
};

const readCollection = async (
  { reading: { client } }: Visit,
  type: Collection,
  path: { readonly locale: Visit['locale']; readonly slugOrDocumentId: string },
) => {
  const params = { path };
  switch (type) {
    case 'category':
      return (await answerOf(client.GET('/api/delivery/{locale}/categories/{slugOrDocumentId}', { params }))).data;
    case 'keyword':
      return (await answerOf(client.GET('/api/delivery/{locale}/keywords/{slugOrDocumentId}', { params }))).data;
    case 'series':
      return (await answerOf(client.GET('/api/delivery/{locale}/series/{slugOrDocumentId}', { params }))).data;
    case 'place':
      return (await answerOf(client.GET('/api/delivery/{locale}/places/{slugOrDocumentId}', { params }))).data;
    case 'genre':
      return (await answerOf(client.GET('/api/delivery/{locale}/genres/{slugOrDocumentId}', { params }))).data;
  }
};

const feedLinks = ({ locale }: Visit, plural: Plural, title: string, query = ''): Markup =>
  html`<link
    rel="alternate"
    type="application/atom+xml"
    title="${title}"
    href="/feeds/${locale}/${plural}.atom${query}"
  />`;

const listPage = (
  visit: Visit,
  title: string,
  { data, meta }: ListAnswer,
  top: readonly Entry[],
  languages: LanguageLinks,
): Page => {
  const { t, path } = visit;
  const placedIds = new Set(top.map(({ documentId }) => documentId));
  const entries = [...top, ...data.filter(({ documentId }) => !placedIds.has(documentId))];
  return {
    title,
    languages,
    isIndexed: !isLaterPage(visit),
    content: html`<h1>${title}</h1>
      ${entries.length === 0 ? html`<p>${t.empty}</p>` : entries.map((entry) => teaser(visit, entry, { level: 2 }))}
      ${meta.nextCursor
        ? html`<p class="more">
            <a rel="next" href="${path}?cursor=${encodeURIComponent(meta.nextCursor)}">${t.next}</a>
          </p>`
        : null}`,
  };
};
