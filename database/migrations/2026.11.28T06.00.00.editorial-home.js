'use strict';

/** What went live last is asked for by the day, of all types and languages at once. */
const statements = [`create index editorial_entries_last_live on editorial_entries (last_live_at desc, document_id)`];

module.exports = {
  async up(knex) {
    for (const statement of statements) await knex.raw(statement);
  },
};
