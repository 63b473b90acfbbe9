'use strict';

/**
 * Workflows as configuration, reviews of several steps, assignments, locks, notes, retractions and
 * corrections. Keyed like all our tables by (content type, documentId, locale) as text.
 */
const statements = [
  `create table editorial_workflow_lists (
     revision bigint generated always as identity primary key,
     workflows jsonb not null,
     changed_by integer,
     changed_by_name text not null,
     changed_at timestamptz not null
   )`,

  `alter table editorial_reviews
     add column workflow_name jsonb,
     add column workflow_revision bigint references editorial_workflow_lists (revision),
     add column edits_in_review text not null default 'keep' check (edits_in_review in ('keep', 'restart')),
     add column submitted_version_id bigint references editorial_versions (id),
     add column author_ids integer[] not null default '{}',
     add column editor_ids integer[] not null default '{}',
     add column urgent boolean not null default false,
     add column step_opened_at timestamptz,
     add column step_due_at timestamptz`,
  `update editorial_reviews review
      set step_opened_at = submitted_at,
          author_ids = array(select distinct person from unnest(array[review.submitted_by, version.actor_id]) as person
                              where person is not null)
     from editorial_versions version
    where version.id = review.version_id`,
  `alter table editorial_reviews alter column step_opened_at set not null`,
  `alter table editorial_reviews drop constraint editorial_reviews_outcome_check`,
  `alter table editorial_reviews add constraint editorial_reviews_outcome_check
     check (outcome in ('approved', 'rejected', 'withdrawn', 'bypassed', 'unpublished', 'trashed', 'retracted', 'expired'))`,
  `create index editorial_reviews_due on editorial_reviews (step_due_at) where ended_at is null`,
  `create index editorial_reviews_workflow on editorial_reviews (workflow_code, id) where ended_at is null`,

  `alter table editorial_decisions
     add column to_step integer,
     add column four_eyes_exception boolean not null default false`,

  `alter table editorial_entries
     add column assignee_id integer,
     add column assignee_name text,
     add column assigned_by integer,
     add column assigned_by_name text,
     add column assigned_at timestamptz,
     add column assignment_due_at timestamptz,
     add constraint editorial_entries_assignment_check
       check ((assignee_id is null) = (assigned_at is null))`,
  `create index editorial_entries_assignee on editorial_entries (assignee_id) where assignee_id is not null`,

  `create table editorial_locks (
     content_type text not null,
     document_id text not null,
     locale text not null,
     holder_id integer not null,
     holder_name text not null,
     since timestamptz not null,
     expires_at timestamptz not null,
     primary key (content_type, document_id, locale),
     foreign key (content_type, document_id, locale) references editorial_entries (content_type, document_id, locale)
   )`,
  `create index editorial_locks_holder on editorial_locks (holder_id)`,

  `create table editorial_notes (
     id bigint generated always as identity primary key,
     content_type text not null,
     document_id text not null,
     locale text not null,
     author_id integer,
     author_name text not null,
     text text not null,
     mentions jsonb not null,
     version_id bigint not null references editorial_versions (id),
     created_at timestamptz not null
   )`,
  `create index editorial_notes_entry on editorial_notes (content_type, document_id, locale, id)`,

  `create table editorial_retractions (
     id bigint generated always as identity primary key,
     content_type text not null,
     document_id text not null,
     locale text not null,
     reason text not null,
     notice text,
     version_id bigint references editorial_versions (id),
     retracted_by integer,
     retracted_by_name text not null,
     retracted_at timestamptz not null,
     lifted_at timestamptz
   )`,
  `create unique index editorial_retractions_open on editorial_retractions (content_type, document_id, locale)
     where lifted_at is null`,

  `create table editorial_corrections (
     id bigint generated always as identity primary key,
     content_type text not null,
     document_id text not null,
     locale text not null,
     kind text not null check (kind in ('correction', 'apology', 'clarification')),
     what_was_wrong text not null,
     public_text text not null,
     print_issue text,
     print_page text,
     apology_document_id text,
     version_before bigint references editorial_versions (id),
     review_id bigint references editorial_reviews (id),
     version_after bigint references editorial_versions (id),
     written_by integer,
     written_by_name text not null,
     written_at timestamptz not null,
     approved_by integer,
     approved_by_name text,
     approved_at timestamptz,
     dropped_at timestamptz,
     check ((approved_at is null) or (dropped_at is null))
   )`,
  `create index editorial_corrections_entry on editorial_corrections (content_type, document_id, locale, id)`,
  `create index editorial_corrections_apology on editorial_corrections (apology_document_id)
     where apology_document_id is not null`,
];

const growOnly = ['editorial_workflow_lists', 'editorial_notes'];

module.exports = {
  async up(knex) {
    for (const statement of statements) await knex.raw(statement);
    for (const table of growOnly) {
      await knex.raw(
        `create trigger ${table}_grow_only before update or delete on ${table}
           for each row execute function editorial_refuse_change()`,
      );
      await knex.raw(
        `create trigger ${table}_never_emptied before truncate on ${table}
           for each statement execute function editorial_refuse_change()`,
      );
    }
  },
};
