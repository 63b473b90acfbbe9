'use strict';

/** What is due first stands first in the inbox: by the step's time or by the assignment's, which differ in table. */
const statements = [
  `create index editorial_reviews_due_order on editorial_reviews
     (coalesce(step_due_at, 'infinity'::timestamptz), content_type, document_id, locale) where ended_at is null`,
  `create index editorial_entries_assignment_due on editorial_entries
     (assignment_due_at, content_type, document_id, locale) where assignment_due_at is not null`,
];

module.exports = {
  async up(knex) {
    for (const statement of statements) await knex.raw(statement);
  },
};
