'use strict';

/**
 * The read model: what the public gets of each entry, rendered when it is published. It holds nothing
 * that versions, log and supporting types don't say already, and can be made anew from them.
 */
const statements = [
  `create table delivery_entries (
     content_type text not null,
     document_id text not null,
     locale text not null,
     is_live boolean not null,
     sequence bigint not null,
     version_id bigint,
     content_hash text,
     major integer,
     slug text,
     sort_key text collate "C",
     head text,
     body text,
     reference text,
     first_published_at timestamptz,
     modified_at timestamptz,
     primary key (content_type, document_id, locale)
   ) with (fillfactor = 80)`,
  `create index delivery_entries_slug on delivery_entries (content_type, locale, slug)`,
  `create index delivery_entries_sequence on delivery_entries (sequence)`,
  `create index delivery_entries_order on delivery_entries (locale, content_type, sort_key, document_id) where is_live`,

  // Every reference of a live entry, in the order of its list: a filtered list is one range of this index.
  `create table delivery_facets (
     locale text not null,
     content_type text not null,
     facet text not null,
     sort_key text collate "C" not null,
     document_id text not null,
     primary key (locale, content_type, facet, sort_key, document_id)
   )`,
  `create index delivery_facets_entry on delivery_facets (content_type, document_id, locale)`,

  `create table delivery_search (
     content_type text not null,
     document_id text not null,
     locale text not null,
     terms tsvector not null,
     primary key (content_type, document_id, locale)
   )`,
  `create index delivery_search_terms on delivery_search using gin (terms)`,

  // By which rules the rows were rendered: other rules make them anew at the next start.
  `create table delivery_state (
     singleton boolean primary key default true check (singleton),
     rendering text
   )`,
  `insert into delivery_state (rendering) values (null)`,
];

module.exports = {
  async up(knex) {
    for (const statement of statements) await knex.raw(statement);
  },
};
