import type { Core } from '@strapi/strapi';
import type { EditorialType } from '../../../../domain/shared/content-types';
import { defaultLocale } from '../../../../domain/shared/locales';
import { uidOf } from '../../../../platform/content-type-uids';
import { noDocument } from '../../../../platform/editorial/reading-scope';
import { hasWidespread } from '../../../../platform/finding/is-widespread';
import type { EditorialCore } from '../core';
import type { DocumentCall } from '../document-middleware/types';
import { editorialFilterOf, type EditorialFilter, type SearchedWords } from './editorial-filter';
import { narrowToPage } from './page-by-relation';

const contentManagerList = /^\/content-manager\/collection-types\/([^/]+)\/?$/;

/**
 * A list of the content manager is asked for with conditions on our own state: never the trash, unless asked
 * for, the approval status and liveness that the person filters by, and the words that they search for,
 * which find as the search page does. Subqueries in SQL: no ids travel, whatever the size of the newsroom.
 */
export const narrowList = async (
  core: EditorialCore,
  contentType: EditorialType,
  call: DocumentCall,
  request: Parameters<typeof editorialFilterOf>[0],
): Promise<void> => {
  const listed = contentManagerList.exec(request.path)?.[1];
  if (request.method !== 'GET' || listed !== uidOf(contentType)) return;
  if (!['findMany', 'count'].includes(call.action)) return;
  const { params } = call;
  const locale = typeof params.locale === 'string' ? params.locale : defaultLocale;
  const conditions = conditionsOf(core.strapi, contentType, locale, editorialFilterOf(request));
  params.filters = { $and: [...(params.filters ? [params.filters] : []), ...conditions] };
  if (call.action === 'findMany') await narrowToPage(core.strapi, contentType, locale, call);
};

const conditionsOf = (
  strapi: Core.Strapi,
  contentType: EditorialType,
  locale: string,
  filter: EditorialFilter,
): readonly object[] => {
  const entries = () => entriesIn(strapi, contentType, locale);
  const trashed = () => entries().whereNotNull('trashed_at');
  const conditions: object[] = [];
  // One subquery says both: each is another table to be hashed.
  if (hasStateFilter(filter)) {
    const inPlace = filter.trashed ? trashed() : entries().whereNull('trashed_at');
    conditions.push({ documentId: { $in: matching(inPlace, filter) } });
  } else conditions.push({ documentId: filter.trashed ? { $in: trashed() } : { $notIn: trashed() } });
  if (filter.words) {
    conditions.push({ documentId: { $in: called(strapi, contentType, locale, filter.words) } });
  }
  return conditions;
};

/** Documents that have the words in this language. */
const called = (strapi: Core.Strapi, contentType: EditorialType, locale: string, words: SearchedWords) => {
  if (words.query === null) return [noDocument];
  const { connection } = strapi.db;
  const found = connection('editorial_search as found')
    .select('document_id')
    .where({ content_type: contentType, locale });
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
