'use strict';

/**
 * Schedules: what the clock will do. The row is the truth; the job that wakes a server is only the
 * alarm. An ended row stays: it says when and how it ended.
 */
const statements = [
  `create table editorial_schedules (
     id bigint generated always as identity primary key,
     content_type text not null,
     document_id text not null,
     locale text not null,
     kind text not null check (kind in ('publish', 'expire')),
     due_at timestamptz not null,
     version_id bigint not null references editorial_versions (id),
     content_hash char(64),
     review_id bigint references editorial_reviews (id),
     omits_references boolean not null default false,
     sets_expiry boolean not null default false,
     unpublish_at timestamptz,
     set_by integer,
     set_by_name text not null,
     created_at timestamptz not null,
     attempts integer not null default 0,
     leased_until timestamptz,
     failed_at timestamptz,
     failure_code text,
     failure_details jsonb,
     ended_at timestamptz,
     outcome text,
     check ((ended_at is null) = (outcome is null)),
     check ((failed_at is null) = (failure_code is null)),
     check (kind = 'expire' or (review_id is not null and content_hash is not null))
   )`,
  `create unique index editorial_schedules_open on editorial_schedules (content_type, document_id, locale, kind)
     where ended_at is null`,
  `create index editorial_schedules_due on editorial_schedules (due_at, id) where ended_at is null`,
  `create index editorial_schedules_entry on editorial_schedules (content_type, document_id, locale, id)`,
  `create index editorial_schedules_set_by on editorial_schedules (set_by) where ended_at is null`,

  `create table editorial_notices (
     id bigint generated always as identity primary key,
     recipient_id integer not null,
     kind text not null,
     content_type text not null,
     document_id text not null,
     locale text not null,
     facts jsonb not null,
     comment text,
     in_panel boolean not null,
     by_email boolean not null,
     created_at timestamptz not null,
     read_at timestamptz,
     mailed_at timestamptz,
     check (in_panel or by_email)
   )`,
  `create index editorial_notices_panel on editorial_notices (recipient_id, id) where in_panel`,
  `create index editorial_notices_unread on editorial_notices (recipient_id) where in_panel and read_at is null`,
  `create index editorial_notices_unmailed on editorial_notices (recipient_id, id) where by_email and mailed_at is null`,

  `create table editorial_notice_preferences (
     user_id integer not null,
     kind text not null,
     in_panel boolean not null,
     by_email boolean not null,
     primary key (user_id, kind)
   )`,

  `create table editorial_deadlines_told (
     review_id bigint not null references editorial_reviews (id),
     step_number integer not null,
     kind text not null check (kind in ('dueSoon', 'overdue')),
     due_at timestamptz not null,
     told_at timestamptz not null,
     primary key (review_id, step_number, kind, due_at)
   )`,

  `create index editorial_entries_drafts on editorial_entries (owner_id, updated_at desc)
     where approval_status in ('draft', 'rejected') and trashed_at is null`,
  `create index editorial_reviews_submitted on editorial_reviews (submitted_at) where ended_at is null`,
  `create index editorial_reviews_submitter on editorial_reviews (submitted_by, submitted_at)`,
  `create index editorial_audit_action on editorial_audit (action, id)`,
  `create index editorial_audit_time on editorial_audit (occurred_at)`,
];

module.exports = {
  async up(knex) {
    for (const statement of statements) await knex.raw(statement);
  },
};
