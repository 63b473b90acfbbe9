import type { Core } from '@strapi/strapi';
import type { EditorialType } from '../../../../domain/shared/content-types';
import { defaultLocale } from '../../../../domain/shared/locales';
import { toQuery } from '../../../../domain/shared/search-terms';
import { uidOf } from '../../../../platform/content-type-uids';
import type { EditorialCore } from '../core';
import type { DocumentCall } from '../document-middleware/types';
import { editorialFilterOf, type EditorialFilter } from './editorial-filter';

const contentManagerList = /^\/content-manager\/collection-types\/([^/]+)\/?$/;

/** No document has this id. */
const noDocument = '-';

/**
 * Conditions on our own state for a list of the content manager: never the trash, unless asked
 * for, the approval status and liveness that the person filters by, and the words that they search for,
 * which find as the search page does. Subqueries in SQL: no ids travel, whatever the size of the newsroom.
 */
export const listConditions = (
  core: EditorialCore,
  contentType: EditorialType,
  call: DocumentCall,
  request: Parameters<typeof editorialFilterOf>[0],
): readonly object[] => {
  const listed = contentManagerList.exec(request.path)?.[1];
  if (request.method !== 'GET' || listed !== uidOf(contentType)) return [];
  if (!['findMany', 'count'].includes(call.action)) return [];
  const locale = typeof call.params.locale === 'string' ? call.params.locale : defaultLocale;
  const filter = editorialFilterOf(request);
  const entries = () => entriesIn(core.strapi, contentType, locale);
  const conditions: object[] = filter.trashed
    ? [{ documentId: { $in: entries().whereNotNull('trashed_at') } }]
    : [{ documentId: { $notIn: entries().whereNotNull('trashed_at') } }];
  if (hasStateFilter(filter)) conditions.push({ documentId: { $in: matching(entries(), filter) } });
  if (filter.typed !== '')
    conditions.push({ documentId: { $in: called(core.strapi, contentType, locale, filter.typed) } });
  return conditions;
};

/** Documents that have the words in this language; none where nothing can be searched for, such as by a question mark. */
const called = (strapi: Core.Strapi, contentType: EditorialType, locale: string, typed: string) => {
  const query = toQuery(typed, true);
  if (query === null) return [noDocument];
  return strapi.db
    .connection('editorial_search')
    .select('document_id')
    .where({ content_type: contentType, locale })
    .whereRaw('terms @@ ?::tsquery', [query]);
};

const hasStateFilter = ({ approvalStatus, liveness }: EditorialFilter): boolean =>
  approvalStatus.is.length + approvalStatus.isNot.length + liveness.is.length + liveness.isNot.length > 0;

type EntryQuery = ReturnType<typeof entriesIn>;

const entriesIn = (strapi: Core.Strapi, contentType: EditorialType, locale: string) =>
  strapi.db.connection('editorial_entries').select('document_id').where({ content_type: contentType, locale });

/** Liveness as people see it: live entries with newer changes count as a value of their own. */
const shownLivenessColumn =
  "case when liveness = 'live' and has_newer_changes then 'liveWithNewerChanges' else liveness end";

const matching = (entries: EntryQuery, { approvalStatus, liveness }: EditorialFilter): EntryQuery => {
  for (const value of approvalStatus.is) void entries.where('approval_status', value);
  for (const value of approvalStatus.isNot) void entries.whereNot('approval_status', value);
  for (const value of liveness.is) void entries.whereRaw(`${shownLivenessColumn} = ?`, [value]);
  for (const value of liveness.isNot) void entries.whereRaw(`${shownLivenessColumn} <> ?`, [value]);
  return entries;
};
