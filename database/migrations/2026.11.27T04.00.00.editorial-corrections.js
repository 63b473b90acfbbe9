'use strict';

/**
 * Fixes of what is live, with the draft that lies parked meanwhile. Correction records have their
 * table since the workflows came; here they get what is looked up by. Keyed like all our tables by
 * (content type, documentId, locale) as text.
 */
const statements = [
  `create table editorial_fixes (
     id bigint generated always as identity primary key,
     content_type text not null,
     document_id text not null,
     locale text not null,
     base_version_id bigint not null references editorial_versions (id),
     parked_version_id bigint not null references editorial_versions (id),
     started_by integer,
     started_by_name text not null,
     started_at timestamptz not null,
     ended_at timestamptz,
     outcome text check (outcome in ('published', 'dropped')),
     published_version_id bigint references editorial_versions (id),
     conflicts text[] not null default '{}',
     check ((ended_at is null) = (outcome is null))
   )`,
  `create unique index editorial_fixes_open on editorial_fixes (content_type, document_id, locale)
     where ended_at is null`,
  `create index editorial_fixes_of_version on editorial_fixes (published_version_id)`,

  `create unique index editorial_corrections_open on editorial_corrections (content_type, document_id, locale)
     where approved_at is null and dropped_at is null`,

  // What has been said publicly stays said.
  `create trigger editorial_corrections_approved_stay before update or delete on editorial_corrections
     for each row when (old.approved_at is not null) execute function editorial_refuse_change()`,
  `create trigger editorial_corrections_never_emptied before truncate on editorial_corrections
     for each statement execute function editorial_refuse_change()`,
];

module.exports = {
  async up(knex) {
    for (const statement of statements) await knex.raw(statement);
  },

  async down() {
    throw new Error('the newsroom keeps its records: there is no way back');
  },
};
