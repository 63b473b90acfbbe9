import { startInstance, stopInstance } from './instances';
import type { EditorialType } from '../../../src/domain/shared/content-types';
import type { Entry, Newsroom } from './newsroom';

const plurals: Readonly<Record<EditorialType, string>> = {
  article: 'articles',
  event: 'events',
  award: 'awards',
  person: 'people',
  organization: 'organizations',
};

export const pluralOf = (type: EditorialType): string => plurals[type];

/** Where the delivery API has an entry. */
export const deliveredPath = ({ type, documentId, locale }: Entry, more = ''): string =>
  `/api/delivery/${locale}/${plurals[type]}/${documentId}${more}`;

/**
 * All that the read model holds of what is public, in the order of its keys; without entries whose
 * day of going live a test has set back behind the core.
 */
export const deliveredRows = async (newsroom: Newsroom): Promise<readonly object[]> =>
  newsroom.sql(
    `select e.content_type, e.document_id, e.locale, e.is_live, e.sequence, e.head, e.body, e.alternates, e.sort_key,
            case when e.is_live then e.reference end as reference, search.terms::text as terms,
            (select string_agg(facet || ' ' || sort_key, ',' order by facet) from delivery_facets facet
              where facet.content_type = e.content_type and facet.document_id = e.document_id
                and facet.locale = e.locale) as facets
       from delivery_entries e
       left join delivery_search search using (content_type, document_id, locale)
      where not exists (
        select 1 from editorial_entries entry
         where (entry.content_type, entry.document_id, entry.locale) = (e.content_type, e.document_id, e.locale)
           and entry.first_live_at is distinct from (
             select min(log.occurred_at) from publication_log log
              where (log.content_type, log.document_id, log.locale) = (e.content_type, e.document_id, e.locale)
                and log.kind in ('published', 'corrected')))
      order by e.content_type, e.document_id, e.locale`,
  );

/** Has the read model made anew, as an upgrade does at its first start. */
export const rebuildDelivery = async (newsroom: Newsroom): Promise<void> => {
  await newsroom.sql('update delivery_state set rendering = null');
  await stopInstance(await startInstance(newsroom.databaseUrl));
};
