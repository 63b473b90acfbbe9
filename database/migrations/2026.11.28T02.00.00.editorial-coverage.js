'use strict';

/**
 * The board of languages, one row for each document. It is a memory of what is derived: emptied, with
 * all documents noted as stale, it is filled again. Whatever writes an entry or notes what a variant was
 * made from leaves a note in the same transaction; notes of one document never wait for each other.
 */
const languages = ['vi', 'en', 'zh'];

const statements = [
  `create table editorial_coverage (
     content_type text not null,
     document_id text not null,
     touched_at timestamptz not null,
     readers bigint not null default 0,
     named text[] not null default '{}',
     ${languages
       .map(
         (language) =>
           `${language}_standing integer not null, ${language}_since timestamptz, ${language}_people integer[] not null default '{}'`,
       )
       .join(', ')},
     primary key (content_type, document_id)
   )`,
  `create index editorial_coverage_touched on editorial_coverage (touched_at desc, content_type, document_id)`,
  `create index editorial_coverage_readers
     on editorial_coverage (readers desc, touched_at desc, content_type, document_id)`,
  `create index editorial_coverage_named on editorial_coverage using gin (named)`,

  `create table editorial_coverage_marks (marks text not null)`,

  `create table editorial_coverage_stale (
     id bigint generated always as identity primary key,
     content_type text not null,
     document_id text not null
   )`,

  `create function editorial_coverage_note() returns trigger language plpgsql as $$
   declare
     written record;
   begin
     if tg_op = 'DELETE' then written := old; else written := new; end if;
     insert into editorial_coverage_stale (content_type, document_id) values (written.content_type, written.document_id);
     return null;
   end $$`,
  `create trigger editorial_coverage_note after insert or update or delete on editorial_entries
     for each row execute function editorial_coverage_note()`,
  `create trigger editorial_coverage_note after insert or update of source_locale, source_version_id or delete
     on editorial_translation_bases for each row execute function editorial_coverage_note()`,

  `insert into editorial_coverage_stale (content_type, document_id)
     select distinct content_type, document_id from editorial_entries`,
];

module.exports = {
  async up(trx) {
    for (const statement of statements) await trx.raw(statement);
  },

  async down() {
    throw new Error('History is never thrown away: go back by restoring a backup.');
  },
};
