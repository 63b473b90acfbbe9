'use strict';

/**
 * What the newsroom finds its entries by: one row for the working version of each, drafts too. It holds
 * nothing that versions don't say, and can be made anew. Views that a person saves are theirs alone.
 */
const statements = [
  `create table editorial_search (
     content_type text not null,
     document_id text not null,
     locale text not null,
     content_hash char(64) not null,
     rules integer not null,
     name text not null,
     folded_names text[] not null,
     named text[] not null,
     name_terms tsvector not null,
     terms tsvector not null,
     primary key (content_type, document_id, locale)
   ) with (fillfactor = 80)`,
  `create index editorial_search_name_terms on editorial_search using gin (name_terms)`,
  `create index editorial_search_terms on editorial_search using gin (terms)`,
  `create index editorial_search_folded_names on editorial_search using gin (folded_names)`,
  `create index editorial_search_named on editorial_search using gin (named)`,
  `create index editorial_search_rules on editorial_search (rules)`,
  `create index editorial_search_name on editorial_search ((left(folded_names[1], 200)), document_id)`,
  `create index editorial_entries_updated on editorial_entries (updated_at desc, document_id)`,
  `create index editorial_entries_created on editorial_entries (created_at desc, document_id)`,

  `create table editorial_saved_views (
     id bigint generated always as identity primary key,
     person_id integer not null,
     name text not null,
     filters jsonb not null,
     created_at timestamptz not null,
     unique (person_id, name)
   )`,
];

module.exports = {
  async up(trx) {
    for (const statement of statements) await trx.raw(statement);
  },

  async down() {
    throw new Error('the newsroom keeps its records: there is no way back');
  },
};
