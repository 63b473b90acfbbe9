'use strict';

/**
 * The translation desk. Whose paragraphs a translation follows, and which changes of the source it has
 * taken up, stand beside what it was made from. The texts of a content are a memory of a computation on
 * what never changes: it may be emptied at any time. So may the translation memory, which is filled
 * from what was approved.
 */
const statements = [
  'create extension if not exists pg_trgm',

  `alter table editorial_translation_bases
     add column pattern_version_id bigint references editorial_versions (id),
     add column attribute_patterns jsonb not null default '{}',
     add column confirmed text[] not null default '{}'`,

  `create table editorial_content_texts (
     content_hash char(64) primary key,
     marks text not null,
     text_hash char(32) not null,
     facts_hash char(32) not null,
     fact_references text[] not null
   )`,

  `create table editorial_translation_memory (
     id bigint generated always as identity primary key,
     source_locale text not null,
     target_locale text not null,
     source_text text not null,
     target_text text not null,
     content_type text not null,
     document_id text not null,
     attribute text not null,
     target_version_id bigint not null references editorial_versions (id),
     recorded_at timestamptz not null
   )`,
  `create index editorial_translation_memory_words
     on editorial_translation_memory using gin (source_text gin_trgm_ops)`,
  `create index editorial_translation_memory_exact
     on editorial_translation_memory (source_locale, target_locale, md5(source_text))`,
  `create index editorial_translation_memory_entry
     on editorial_translation_memory (content_type, document_id, target_locale)`,

  `create table editorial_reader_counts (
     content_type text not null,
     document_id text not null,
     locale text not null,
     readers integer not null check (readers >= 0),
     counted_at timestamptz not null,
     primary key (content_type, document_id, locale)
   )`,
];

module.exports = {
  async up(trx) {
    for (const statement of statements) await trx.raw(statement);
  },

  async down() {
    throw new Error('History is never thrown away: go back by restoring a backup.');
  },
};
