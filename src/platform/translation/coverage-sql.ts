import type { EntryKey } from '../../domain/shared/entry-key';
import type { CoverageStatus } from '../../domain/translation/coverage';
import type { Binding } from '../sql';
import type { Condition } from '../editorial/reading-scope';

export type DocumentName = Pick<EntryKey, 'documentId'> & { readonly contentType: string };

/** What the board is asked for, as far as it narrows the documents and their languages. */
export interface CoverageFilter {
  readonly type?: string | undefined;
  readonly documents?: readonly DocumentName[] | undefined;
  /** Ids of documents of a category, as a statement of its own. */
  readonly category?: Condition | undefined;
  readonly scope: Condition;
  readonly marks: string;
}

export const statusConditions: Readonly<Record<CoverageStatus, string>> = {
  missing: `cell.progress = 'missing'`,
  inProgress: `cell.progress = 'inProgress'`,
  inReview: `cell.progress = 'inReview'`,
  live: `cell.progress = 'live'`,
  outdated: 'cell.outdated',
  factsDiffer: 'cell.facts_differ',
  sourceWithdrawn: 'cell.withdrawn',
};

const sameDocument = (one: string, other: string): string =>
  `${one}.content_type = ${other}.content_type and ${one}.document_id = ${other}.document_id`;

const nameable = (references: string): string =>
  `array(select named.one from unnest(${references}) with ordinality as named (one, place)
     where exists (select 1 from editorial_entries there
                    where there.content_type = split_part(named.one, ' ', 2)
                      and there.document_id = split_part(named.one, ' ', 3)
                      and there.locale = entry.locale and there.trashed_at is null)
     order by named.place)`;

/** A source may be begun from: what was decided on, or is being decided on. */
const mayStart = (entry: string): string =>
  `(${entry}.liveness = 'live' or ${entry}.approval_status in ('pending', 'scheduled'))`;

/**
 * One row for each document and language, as the statement's part `cell`. What is said of a language is
 * what the entry itself says of it: the same rules, written for many at once.
 */
export const coverageCells = (filter: CoverageFilter): Condition => {
  const bindings: Binding[] = [...filter.scope.bindings];
  const narrow: string[] = [filter.scope.text];
  if (filter.type !== undefined) {
    narrow.push('entry.content_type = ?');
    bindings.push(filter.type);
  }
  if (filter.documents !== undefined) {
    narrow.push('(entry.content_type, entry.document_id) in (select * from unnest(?::text[], ?::text[]))');
    bindings.push(
      filter.documents.map(({ contentType }) => contentType),
      filter.documents.map(({ documentId }) => documentId),
    );
  }
  if (filter.category !== undefined) {
    narrow.push(`entry.content_type = 'article' and entry.document_id in (${filter.category.text})`);
    bindings.push(...filter.category.bindings);
  }
  return {
    text: `seen as materialized (
       select entry.* from editorial_entries entry where entry.trashed_at is null and ${narrow.join(' and ')}
     ),
     document as materialized (
       select content_type, document_id, bool_or(${mayStart('seen')}) as may_start,
              min(coalesce(last_live_at, created_at)) filter (where ${mayStart('seen')}) as ready_since,
              max(updated_at) as touched_at, min(owner_id) as owner_id
         from seen group by content_type, document_id
     ),
     variant as materialized (
       select entry.content_type, entry.document_id, entry.locale, basis.source_locale, basis.source_version_id,
              entry.working_content_hash, source.last_live_at as source_live_at,
              coalesce(source.live_version_id, (
                select log.version_id from publication_log log
                 where ${sameDocument('log', 'basis')} and log.locale = basis.source_locale and log.major is not null
                 order by log.sequence desc limit 1)) as approved_id,
              (source.content_type is null or source.trashed_at is not null
                or source.liveness in ('withdrawn', 'expired', 'retracted')) as withdrawn
         from seen entry
         join editorial_translation_bases basis on ${sameDocument('basis', 'entry')} and basis.locale = entry.locale
         left join editorial_entries source on ${sameDocument('source', 'basis')} and source.locale = basis.source_locale
     ),
     compared as (
       select entry.content_type, entry.document_id, entry.locale, entry.source_locale, entry.withdrawn,
              entry.source_live_at,
              coalesce(entry.approved_id > entry.source_version_id
                and basis_text.text_hash <> approved_text.text_hash, false) as outdated,
              case when approved_text.content_hash is null then false
                   when approved_text.facts_hash <> own_text.facts_hash then true
                   when approved_text.fact_references = own_text.fact_references then false
                   else ${nameable('approved_text.fact_references')} <> ${nameable('own_text.fact_references')}
              end as facts_differ,
              array(select distinct split_part(named.one, ' ', 2) || ' ' || split_part(named.one, ' ', 3)
                      from unnest(approved_text.fact_references || own_text.fact_references) as named (one)) as named,
              (entry.approved_id is not null and (approved_text.content_hash is null or own_text.content_hash is null
                or (entry.approved_id > entry.source_version_id and basis_text.content_hash is null))) as unsigned
         from variant entry
         left join editorial_versions approved on approved.id = entry.approved_id
         left join editorial_content_texts approved_text
           on approved_text.content_hash = approved.content_hash and approved_text.marks = ?
         left join editorial_content_texts own_text
           on own_text.content_hash = entry.working_content_hash and own_text.marks = ?
         left join editorial_versions basis on basis.id = entry.source_version_id
          and entry.approved_id > entry.source_version_id
         left join editorial_content_texts basis_text
           on basis_text.content_hash = basis.content_hash and basis_text.marks = ?
     ),
     cell as (
       select document.content_type, document.document_id, language.locale,
              case when entry.locale is null then case when document.may_start then 'missing' else 'notYet' end
                   when entry.liveness = 'live' then 'live'
                   when entry.approval_status in ('pending', 'scheduled') then 'inReview'
                   else 'inProgress' end as progress,
              compared.source_locale, coalesce(compared.outdated, false) as outdated,
              coalesce(compared.facts_differ, false) as facts_differ,
              coalesce(compared.withdrawn, false) as withdrawn, coalesce(compared.unsigned, false) as unsigned, compared.named,
              case when entry.locale is null then document.ready_since
                   when compared.outdated then compared.source_live_at else entry.updated_at end as since,
              document.touched_at, entry.owner_id, entry.assignee_id, entry.assignee_name, entry.assignment_due_at,
              entry.collaborator_ids, entry.working_version_id, document.owner_id as document_owner_id
         from document
         cross join (values ('vi'), ('en'), ('zh-Hans')) as language (locale)
         left join seen entry on ${sameDocument('entry', 'document')} and entry.locale = language.locale
         left join compared on ${sameDocument('compared', 'entry')} and compared.locale = entry.locale
     )`,
    bindings: [...bindings, filter.marks, filter.marks, filter.marks],
  };
};
