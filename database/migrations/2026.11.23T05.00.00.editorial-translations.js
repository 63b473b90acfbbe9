'use strict';

/**
 * From which version of which language a variant was made, or with which it was last compared. All
 * that is said of a translation is derived from this and from the versions themselves.
 */
const statements = [
  `create table editorial_translation_bases (
     content_type text not null,
     document_id text not null,
     locale text not null,
     source_locale text not null,
     source_version_id bigint not null references editorial_versions (id),
     recorded_by_name text not null,
     recorded_at timestamptz not null,
     primary key (content_type, document_id, locale),
     check (source_locale <> locale)
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
