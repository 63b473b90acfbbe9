'use strict';

/**
 * What is asked of entries before they are submitted: each change is a new list, and none is ever
 * changed; the newest one is in force. What came of asking web addresses is a memory, written over.
 */
const statements = [
  `create table editorial_checklists (
     revision bigint generated always as identity primary key,
     rules jsonb not null check (jsonb_typeof(rules) = 'array'),
     changed_by integer,
     changed_by_name text not null,
     changed_at timestamptz not null
   )`,
  `create trigger editorial_checklists_grow_only before update or delete on editorial_checklists
     for each row execute function editorial_refuse_change()`,
  `create trigger editorial_checklists_never_emptied before truncate on editorial_checklists
     for each statement execute function editorial_refuse_change()`,

  `create table editorial_link_checks (
     url_hash text primary key,
     url text not null,
     outcome text not null check (outcome in ('answers', 'missing', 'unreachable', 'notPublic')),
     status integer,
     checked_at timestamptz not null
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
