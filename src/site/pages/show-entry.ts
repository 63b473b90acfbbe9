import { safeUrl } from '../../domain/delivery/html';
import type { EditorialType } from '../../domain/shared/content-types';
import { answerOf, type Entry } from '../delivery-client';
import type { Page, Shown } from '../page';
import type { Visit } from '../visit';
import { articlePage } from './article-page';
import { awardPage } from './award-page';
import { eventPage } from './event-page';
import { organizationPage } from './organization-page';
import { personPage } from './person-page';

/** An entry at its own address. */
export const showEntry = async (visit: Visit, type: EditorialType, documentId: string): Promise<Page> =>
  pageOf(visit, await readEntry(visit, type, documentId, 'false'));

/**
 * An entry at the address that names its document, in the language asked for or another one that
 * stands in for it; where there is a variant, its own address is the one to go to.
 */
export const showStandIn = async (visit: Visit, type: EditorialType, name: string): Promise<Shown> => {
  const entry = await readEntry(visit, type, name, 'true');
  const own = safeUrl(entry.url);
  if (entry.servedLocale === visit.locale && own && own !== visit.path) return { location: own, isForEver: false };
  return pageOf(visit, entry);
};

const readEntry = async (
  { reading: { client }, locale }: Visit,
  type: EditorialType,
  slugOrDocumentId: string,
  fallback: 'true' | 'false',
): Promise<Entry> => {
  const path = { locale, slugOrDocumentId };
  const params = { path, query: { fallback } };
  switch (type) {
    case 'article': {
      const query = { fallback, body: 'html' as const };
      return (
        await answerOf(client.GET('/api/delivery/{locale}/articles/{slugOrDocumentId}', { params: { path, query } }))
      ).data;
    }
    case 'event':
      return (await answerOf(client.GET('/api/delivery/{locale}/events/{slugOrDocumentId}', { params }))).data;
    case 'award':
      return (await answerOf(client.GET('/api/delivery/{locale}/awards/{slugOrDocumentId}', { params }))).data;
    case 'person':
      return (await answerOf(client.GET('/api/delivery/{locale}/people/{slugOrDocumentId}', { params }))).data;
    case 'organization':
      return (await answerOf(client.GET('/api/delivery/{locale}/organizations/{slugOrDocumentId}', { params }))).data;
  }
};

const pageOf = async (visit: Visit, entry: Entry): Promise<Page> => {
  switch (entry.type) {
    case 'article':
      return articlePage(visit, entry, visit.isPrint ? null : await readJsonLd(visit, entry));
    case 'event':
      return eventPage(visit, entry, await articlesNaming(visit, 'event', entry.documentId));
    case 'award':
      return awardPage(visit, entry, await articlesNaming(visit, 'award', entry.documentId));
    case 'person':
      return personPage(visit, entry, await articlesNaming(visit, 'person', entry.documentId));
    case 'organization':
      return organizationPage(visit, entry, await articlesNaming(visit, 'organization', entry.documentId));
  }
};

/** A version that isn't published, in the form that readers would get; nothing is read about it. */
export const previewOf = (visit: Visit, entry: Entry): Page => {
  switch (entry.type) {
    case 'article':
      return articlePage(visit, entry);
    case 'event':
      return eventPage(visit, entry);
    case 'award':
      return awardPage(visit, entry);
    case 'person':
      return personPage(visit, entry);
    case 'organization':
      return organizationPage(visit, entry);
  }
};

const readJsonLd = async ({ reading: { client } }: Visit, { servedLocale, documentId }: Entry): Promise<object> =>
  answerOf(
    client.GET('/api/delivery/{locale}/articles/{slugOrDocumentId}.jsonld', {
      params: { path: { locale: servedLocale, slugOrDocumentId: documentId } },
    }),
  );

const articlesNaming = async (
  { reading: { client }, locale, isPrint }: Visit,
  filter: 'event' | 'award' | 'person' | 'organization',
  documentId: string,
) => {
  if (isPrint) return [];
  const query = { [filter]: documentId, limit: '10', fallback: 'true' as const };
  return (await answerOf(client.GET('/api/delivery/{locale}/articles', { params: { path: { locale }, query } }))).data;
};
