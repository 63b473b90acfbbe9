import { editorialTypes } from '../../domain/shared/content-types';

/** Read with each answer: the article that apologizes may go live, or leave, long after the correction. */
export const correctionsOf = (row: string): string =>
  `case when ${row}.content_type = any('{${editorialTypes.join(',')}}') then coalesce((select json_agg(json_build_object(
       'kind', correction.kind, 'whatWasWrong', correction.what_was_wrong, 'text', correction.public_text,
       'printIssue', correction.print_issue, 'printPage', correction.print_page,
       'correctedAt', to_char(correction.approved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
       'apology', case when apology.document_id is not null then json_build_object('documentId', apology.document_id,
         'type', 'article', 'slug', apology.slug, 'url', apology.reference::json ->> 'url',
         'name', apology.reference::json ->> 'name') end) order by correction.id desc)
     from editorial_corrections correction
     left join delivery_entries apology on apology.content_type = 'article' and apology.is_live
      and apology.document_id = correction.apology_document_id and apology.locale = correction.locale
    where correction.content_type = ${row}.content_type and correction.document_id = ${row}.document_id
      and correction.locale = ${row}.locale and correction.approved_at is not null), '[]')::text end as corrections`;

/** What an answer says of an entry beside its public form. */
export const besidesOf = (row: string): string => `${row}.alternates, ${correctionsOf(row)}`;
