import { isEditorialType } from '../domain/shared/content-types';
import { ApiRefusal, answerOf } from './delivery-client';
import type { Shown } from './page';
import { frontPage } from './pages/front-page';
import { collectionPage, typeListPage, type Collection } from './pages/list-page';
import { previewPage } from './pages/preview-page';
import { notFoundPage } from './pages/problem-pages';
import { searchPage } from './pages/search-page';
import { showEntry, showStandIn } from './pages/show-entry';
import { plurals, typeOfPlural, type Plural } from './parts/plurals';
import type { Visit } from './visit';

const longestPath = 1_500;

/** The page that a path of a language leads to. @throws ApiRefusal */
export const showPage = async (visit: Visit): Promise<Shown> => {
  const { path } = visit;
  if (path.length > longestPath) return notFoundPage(visit);
  const [, , section = '', name, ...more] = path.split('/');
  if (section === '') return frontPage(visit);
  if (name === undefined) {
    if (section === 'search') return searchPage(visit);
    if (isPlural(section)) return typeListPage(visit, section);
  }
  if (section === 'preview' && name && more.length === 0) return previewPage(visit, decoded(name));
  return resolved(visit, section, more.length === 0 ? name : undefined);
};

const isPlural = (section: string): section is Plural => (plurals as readonly string[]).includes(section);

/** A broken escape is no name of anything. */
const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

const collections: readonly string[] = ['category', 'keyword', 'series', 'place', 'genre'] satisfies Collection[];

/** By the site's own address patterns, which only the API knows. */
const resolved = async (visit: Visit, section: string, name: string | undefined): Promise<Shown> => {
  const found = await resolve(visit);
  if (!found) {
    const type = typeOfPlural(section);
    return type && name ? showStandIn(visit, type, decoded(name)) : notFoundPage(visit);
  }
  if (found.moved) return { location: withQuery(found.url, visit), isForEver: true };
  if (isEditorialType(found.type)) return showEntry(visit, found.type, found.documentId);
  if (collections.includes(found.type)) return collectionPage(visit, found.type as Collection, found.documentId);
  return notFoundPage(visit);
};

const withQuery = (url: string, { query }: Visit): string => (query.size > 0 ? `${url}?${query.toString()}` : url);

/** Null where nothing of that address is live; another language may stand in for it. */
const resolve = async ({ reading, locale, path }: Visit) => {
  try {
    const { data } = await answerOf(
      reading.client.GET('/api/delivery/{locale}/resolve', { params: { path: { locale }, query: { path } } }),
    );
    return data;
  } catch (error) {
    if (error instanceof ApiRefusal && (error.status === 404 || error.status === 400)) return null;
    throw error;
  }
};
