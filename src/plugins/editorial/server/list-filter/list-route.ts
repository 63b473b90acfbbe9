import type { Core } from '@strapi/strapi';
import { shownLiveness } from '../../../../domain/workflow/liveness';
import { formatLabel } from '../../../../domain/history/labels';
import { defaultLocale } from '../../../../domain/shared/locales';
import { toQuery } from '../../../../domain/shared/search-terms';
import { editorialTypeOf } from '../../../../platform/content-type-uids';
import { readEntriesOfList, type StoredEntry } from '../../../../platform/editorial/entry-store';
import { isWidespread } from '../../../../platform/finding/is-widespread';
import { toRequestError } from '../../../../platform/http/request-error';
import { readSql } from '../../../../platform/sql';
import { takeEditorialFilter, type EditorialFilter, type SearchedWords } from './editorial-filter';

interface ListContext {
  readonly method: string;
  readonly path: string;
  readonly state: { editorialFilter?: EditorialFilter };
  readonly status: number;
  query: Record<string, unknown>;
  readonly request: { query: Record<string, unknown> };
  body: unknown;
}

interface ListBody {
  results?: { documentId: string; locale?: string; editorial?: unknown }[];
}

const contentManagerList = /^\/content-manager\/collection-types\/(api::[^/]+)\/?$/;

/**
 * The list of the content manager, seen with our eyes: takes our filters and the words to search for
 * from the query on the way in, and writes the state of each entry beside it on the way out, with one statement a page.
 */
export const createListRouteMiddleware =
  (strapi: Core.Strapi) =>
  async (context: ListContext, next: () => Promise<unknown>): Promise<void> => {
    const uid = context.method === 'GET' ? contentManagerList.exec(context.path)?.[1] : undefined;
    const contentType = uid ? editorialTypeOf(uid) : null;
    if (!contentType) {
      await next();
      return;
    }
    const { _q: typed, ...query } = context.query as { _q?: unknown; filters?: unknown; locale?: unknown };
    try {
      const { filter, rest } = takeEditorialFilter(query.filters);
      context.state.editorialFilter = { ...filter, words: await wordsOf(strapi, typed) };
      context.query = { ...query, ...(rest === undefined ? {} : { filters: rest }) };
    } catch (error) {
      throw toRequestError(strapi, error);
    }
    await next();
    const body = context.body as ListBody | undefined;
    if (context.status !== 200 || !body?.results) return;
    const locale = typeof query.locale === 'string' ? query.locale : defaultLocale;
    const entries = await readEntriesOfList(readSql(strapi), {
      contentType,
      locale,
      documentIds: body.results.map(({ documentId }) => documentId),
    });
    const states = new Map(entries.map((entry) => [entry.key.documentId, listState(entry)]));
    for (const result of body.results) result.editorial = states.get(result.documentId) ?? null;
  };

const wordsOf = async (strapi: Core.Strapi, typed: unknown): Promise<SearchedWords | null> => {
  if (typeof typed !== 'string' || typed.trim() === '') return null;
  const query = toQuery(typed, true);
  return { query, isWidespread: query !== null && (await isWidespread(readSql(strapi), 'terms', query)) };
};

/** What a row of the list shows of an entry's state. */
const listState = (entry: StoredEntry) => ({
  approvalStatus: entry.approvalStatus,
  liveness: shownLiveness(entry),
  trashed: entry.trashed,
  version: formatLabel({
    major: entry.minorsSinceMajor === 0 ? entry.highestMajor : null,
    majorBelow: entry.highestMajor,
    minorsSince: entry.minorsSinceMajor,
  }),
});
