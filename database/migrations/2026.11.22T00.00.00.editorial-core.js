'use strict';

/**
 * The tables of the editorial core. They are ours alone: keyed by (content type, documentId,
 * locale) as text, never related to Strapi's tables, whose numeric ids change at every publish.
 * History, audit and publication log can only grow; the database itself refuses changes.
 */
const statements = [
  `create table editorial_contents (
     hash char(64) primary key,
     content text not null
   )`,

  `create table editorial_versions (
     id bigint generated always as identity primary key,
     content_type text not null,
     document_id text not null,
     locale text not null,
     number integer not null check (number > 0),
     content_hash char(64) not null references editorial_contents (hash),
     schema_version text not null,
     action text not null,
     origin text not null,
     actor_kind text not null,
     actor_id integer,
     actor_name text not null,
     comment text,
     created_at timestamptz not null,
     previous_hash char(64) not null,
     row_hash char(64) not null,
     source_locale text,
     source_version_id bigint references editorial_versions (id),
     unique (content_type, document_id, locale, number)
   )`,

  `create table editorial_entries (
     content_type text not null,
     document_id text not null,
     locale text not null,
     approval_status text not null
       check (approval_status in ('draft', 'pending', 'approved', 'rejected', 'scheduled')),
     liveness text not null
       check (liveness in ('never', 'live', 'withdrawn', 'expired', 'retracted')),
     trashed_at timestamptz,
     has_newer_changes boolean not null default false,
     slug text,
     version_count integer not null,
     chain_head char(64) not null,
     working_version_id bigint not null references editorial_versions (id),
     working_content_hash char(64) not null,
     working_author_id integer,
     live_version_id bigint references editorial_versions (id),
     highest_major integer not null default 0,
     minors_since_major integer not null,
     owner_id integer,
     collaborator_ids integer[] not null default '{}',
     first_live_at timestamptz,
     last_live_at timestamptz,
     created_at timestamptz not null,
     updated_at timestamptz not null,
     primary key (content_type, document_id, locale),
     check ((liveness = 'live') = (live_version_id is not null))
   )`,
  `create unique index editorial_entries_slug on editorial_entries (content_type, locale, slug)`,
  `create index editorial_entries_status on editorial_entries (content_type, locale, approval_status, liveness)`,
  `create index editorial_entries_owner on editorial_entries (owner_id)`,
  `create index editorial_entries_collaborators on editorial_entries using gin (collaborator_ids)`,
  `create index editorial_entries_trashed on editorial_entries (content_type, locale) where trashed_at is not null`,

  `create table editorial_earlier_slugs (
     content_type text not null,
     locale text not null,
     slug text not null,
     document_id text not null,
     since timestamptz not null,
     primary key (content_type, locale, slug)
   )`,

  `create table editorial_reviews (
     id bigint generated always as identity primary key,
     content_type text not null,
     document_id text not null,
     locale text not null,
     workflow_code text not null,
     steps jsonb not null,
     step_number integer not null,
     version_id bigint not null references editorial_versions (id),
     submitted_by integer,
     submitted_by_name text not null,
     submitted_at timestamptz not null,
     comment text,
     ended_at timestamptz,
     outcome text check (outcome in ('approved', 'rejected', 'withdrawn', 'bypassed', 'unpublished', 'trashed')),
     check ((ended_at is null) = (outcome is null))
   )`,
  `create unique index editorial_reviews_open on editorial_reviews (content_type, document_id, locale)
     where ended_at is null`,
  `create index editorial_reviews_entry on editorial_reviews (content_type, document_id, locale, id)`,

  `create table editorial_decisions (
     id bigint generated always as identity primary key,
     review_id bigint not null references editorial_reviews (id),
     step_number integer not null,
     step_code text not null,
     version_id bigint not null references editorial_versions (id),
     decision text not null check (decision in ('approve', 'reject')),
     actor_id integer,
     actor_name text not null,
     comment text,
     decided_at timestamptz not null
   )`,
  `create index editorial_decisions_review on editorial_decisions (review_id, id)`,

  `create table editorial_audit (
     id bigint generated always as identity primary key,
     action text not null,
     content_type text not null,
     document_id text not null,
     locale text not null,
     version_id bigint,
     actor_kind text not null,
     actor_id integer,
     actor_name text not null,
     origin text not null,
     comment text,
     before jsonb,
     after jsonb,
     occurred_at timestamptz not null
   )`,
  `create index editorial_audit_entry on editorial_audit (content_type, document_id, locale, id)`,
  `create index editorial_audit_actor on editorial_audit (actor_id, id)`,

  `create table publication_head (
     singleton boolean primary key default true check (singleton),
     last_sequence bigint not null,
     epoch uuid not null
   )`,
  `insert into publication_head (last_sequence, epoch) values (0, gen_random_uuid())`,
  `create table publication_log (
     sequence bigint primary key,
     kind text not null,
     content_type text not null,
     document_id text not null,
     locale text not null,
     version_id bigint references editorial_versions (id),
     major integer,
     occurred_at timestamptz not null
   )`,
  `create index publication_log_entry on publication_log (content_type, document_id, locale, sequence)`,
  `create index publication_log_major on publication_log (content_type, document_id, locale, version_id)
     where major is not null`,

  `create table editorial_live_references (
     content_type text not null,
     document_id text not null,
     locale text not null,
     target_type text not null,
     target_document_id text not null,
     primary key (content_type, document_id, locale, target_type, target_document_id)
   )`,
  `create index editorial_live_references_target
     on editorial_live_references (target_type, target_document_id, locale)`,

  `create function editorial_refuse_change() returns trigger language plpgsql as $$
   begin
     raise exception 'rows of % are never changed or removed', tg_table_name
       using errcode = 'insufficient_privilege';
   end $$`,
];

const growOnly = [
  'editorial_contents',
  'editorial_versions',
  'editorial_decisions',
  'editorial_audit',
  'publication_log',
];

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
