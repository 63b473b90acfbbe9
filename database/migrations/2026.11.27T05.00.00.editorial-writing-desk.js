'use strict';

/**
 * What stands in a slot of the front page or of a section, per language. Each change is a new list,
 * and none is ever changed: the newest one of a slot is in force.
 */
const statements = [
  `create table editorial_placement_lists (
     revision bigint generated always as identity primary key,
     slot text not null,
     locale text not null,
     items jsonb not null check (jsonb_typeof(items) = 'array'),
     changed_by integer,
     changed_by_name text not null,
     changed_at timestamptz not null
   )`,
  `create index editorial_placement_lists_slot on editorial_placement_lists (slot, locale, revision desc)`,
  `create trigger editorial_placement_lists_grow_only before update or delete on editorial_placement_lists
     for each row execute function editorial_refuse_change()`,
  `create trigger editorial_placement_lists_never_emptied before truncate on editorial_placement_lists
     for each statement execute function editorial_refuse_change()`,
];

module.exports = {
  async up(knex) {
    for (const statement of statements) await knex.raw(statement);
  },
};
