'use strict';

/** What somebody was told of the due time of an assignment outside a review: each thing once. */
const statements = [
  `create table editorial_assignments_told (
     content_type text not null,
     document_id text not null,
     locale text not null,
     assigned_at timestamptz not null,
     due_at timestamptz not null,
     kind text not null check (kind in ('dueSoon', 'overdue')),
     told_at timestamptz not null,
     primary key (content_type, document_id, locale, assigned_at, due_at, kind),
     foreign key (content_type, document_id, locale) references editorial_entries (content_type, document_id, locale)
   )`,
  `create index editorial_entries_assigned_drafts on editorial_entries (assignment_due_at)
     where assignment_due_at is not null and approval_status in ('draft', 'rejected') and trashed_at is null`,
];

module.exports = {
  async up(knex) {
    for (const statement of statements) await knex.raw(statement);
  },
};
