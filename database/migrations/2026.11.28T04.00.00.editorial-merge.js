'use strict';

/** Doubles that were merged: their ids and addresses lead to the document that stayed, for ever. */
const statements = [
  `create table editorial_merges (
     content_type text not null,
     document_id text not null,
     into_document_id text not null,
     actor_id integer,
     actor_name text not null,
     merged_at timestamptz not null,
     primary key (content_type, document_id),
     check (document_id <> into_document_id)
   )`,
  `create index editorial_merges_into on editorial_merges (content_type, into_document_id)`,
];

module.exports = {
  async up(trx) {
    for (const statement of statements) await trx.raw(statement);
  },

  async down() {
    throw new Error('the newsroom keeps its records: there is no way back');
  },
};
