import type { Core } from '@strapi/strapi';
import type { EditorialType } from '../../../../domain/shared/content-types';
import { defaultLocale } from '../../../../domain/shared/locales';
import { uidOf } from '../../../../platform/content-type-uids';
import { hasWidespread } from '../../../../platform/finding/is-widespread';
import type { EditorialCore } from '../core';
import type { DocumentCall, DocumentParams } from '../document-middleware/types';
import { editorialFilterOf, type EditorialFilter, type SearchedWords } from './editorial-filter';
import { narrowToPage } from './page-by-relation';

const contentManagerList = /^\/content-manager\/collection-types\/([^/]+)\/?$/;

/**
 * A list of the content manager is asked for with conditions on our own state: never the trash, unless asked
 * for, the approval status and liveness that the person filters by, and the words that they search for,
 * which find as the search page does. Subqueries in SQL: no ids travel, whatever the size of the newsroom.
 * Answers a count where ours tell it alone; null where Strapi goes on.
 */
export const narrowList = async (
  core: EditorialCore,
  contentType: EditorialType,
  call: DocumentCall,
  request: Parameters<typeof editorialFilterOf>[0],
): Promise<number | null> => {
  const listed = contentManagerList.exec(request.path)?.[1];
  if (request.method !== 'GET' || listed !== uidOf(contentType)) return null;
  if (!['findMany', 'count'].includes(call.action)) return null;
  const { params } = call;
  const locale = typeof params.locale === 'string' ? params.locale : defaultLocale;
  const filter = editorialFilterOf(request);
  const state = stateIn(core.strapi, contentType, locale, filter);
  const found = filter.words && called(core.strapi, contentType, locale, filter.words);
  if (call.action === 'count' && found && asksForLocaleOnly(params, locale)) {
    return countFound(core.strapi, found, state);
  }
  const conditions = [{ documentId: state }, ...(found ? [{ documentId: { $in: found } }] : [])];
  params.filters = { $and: [...(params.filters ? [params.filters] : []), ...conditions] };
  if (call.action === 'findMany') await narrowToPage(core.strapi, contentType, locale, call);
  return null;
};

type State = { readonly $in: EntryQuery } | { readonly $notIn: EntryQuery };

/** One subquery says state and place both: each is another table to be hashed. */
const stateIn = (strapi: Core.Strapi, contentType: EditorialType, locale: string, filter: EditorialFilter): State => {
  const entries = entriesIn(strapi, contentType, locale);
  if (!filter.trashed && !hasStateFilter(filter)) return { $notIn: entries.whereNotNull('trashed_at') };
  return {
    $in: matching(filter.trashed ? entries.whereNotNull('trashed_at') : entries.whereNull('trashed_at'), filter),
  };
};

/** Whether a count is asked of the drafts in one language, whatever they are: of all, or within what a person's role may read. */
const asksForLocaleOnly = ({ filters, status }: DocumentParams, locale: string): boolean =>
  (status ?? 'draft') === 'draft' && isOfLocale(filters, locale);

const isOfLocale = (filters: unknown, locale: string): boolean =>
  Object.entries(filters ?? {}).every(([name, value]: [string, unknown]) => {
    if (name === '$and') return Object.values(value ?? {}).every((one) => isOfLocale(one, locale));
    if (name === '$or') return Object.values(value ?? {}).some((one) => isOfLocale(one, locale));
    const { $in: among, ...others } = name === 'locale' ? ((value ?? {}) as { readonly $in?: unknown }) : {};
    return Array.isArray(among) && among.includes(locale) && Object.keys(others).length === 0;
  });

/** Strapi would go through its own rows besides, which takes half as long again among very many. */
const countFound = async (strapi: Core.Strapi, found: FoundQuery, state: State): Promise<number> => {
  const rows = strapi.db.connection.from(found.as('found')).count('* as number');
  if ('$in' in state) void rows.whereIn('document_id', state.$in);
  else void rows.whereNotIn('document_id', state.$notIn);
  const [row] = (await rows) as readonly { readonly number: string }[];
  return Number(row?.number ?? 0);
};

type FoundQuery = ReturnType<typeof called>;

/** Documents that have the words in this language. */
const called = (strapi: Core.Strapi, contentType: EditorialType, locale: string, words: SearchedWords) => {
  const { connection } = strapi.db;
  const found = connection('editorial_search as found')
    .select('document_id')
    .where({ content_type: contentType, locale });
  if (words.query === null) return found.whereRaw('false');
  // See `rowsOf` of the search page: PostgreSQL is told what to begin with.
  if (words.isWidespread) return found.whereRaw(hasWidespread('found.terms'), [words.query]);
  const first = found.whereRaw('terms @@ ?::tsquery', [words.query]);
  return connection.withMaterialized('found', first).select('document_id').from('found');
};

const hasStateFilter = ({ approvalStatus, liveness }: EditorialFilter): boolean =>
  approvalStatus.is.length + approvalStatus.isNot.length + liveness.is.length + liveness.isNot.length > 0;

type EntryQuery = ReturnType<typeof entriesIn>;

const entriesIn = (strapi: Core.Strapi, contentType: EditorialType, locale: string) =>
  strapi.db.connection('editorial_entries').select('document_id').where({ content_type: contentType, locale });

/**
 * Liveness as people see it: live entries with newer changes count as a value of their own. Said by the columns
 * themselves, PostgreSQL knows how many there are of each.
 */
const isShownAs = (value: string): [text: string, bindings: readonly string[]] => {
  if (value === 'live') return ["(liveness = 'live' and not has_newer_changes)", []];
  if (value === 'liveWithNewerChanges') return ["(liveness = 'live' and has_newer_changes)", []];
  return ['liveness = ?', [value]];
};

const matching = (entries: EntryQuery, { approvalStatus, liveness }: EditorialFilter): EntryQuery => {
  for (const value of approvalStatus.is) void entries.where('approval_status', value);
  for (const value of approvalStatus.isNot) void entries.whereNot('approval_status', value);
  for (const value of liveness.is) {
    const [text, bindings] = isShownAs(value);
    void entries.whereRaw(text, bindings);
  }
  for (const value of liveness.isNot) {
    const [text, bindings] = isShownAs(value);
    void entries.whereRaw(`not ${text}`, bindings);
  }
  return entries;
};
