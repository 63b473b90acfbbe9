'use strict';

/**
 * What lists read stands in the rows as it is, up to four kilobytes: to take twenty heads out of PostgreSQL's
 * compression costs as much as finding them. Bodies are compressed, and lie beside where they are long.
 */
const statements = [
  'alter table delivery_entries alter column head set storage main',
  'alter table delivery_entries set (toast_tuple_target = 4080)',
  `update delivery_entries set head = head || '' where pg_column_compression(head) is not null`,
];

module.exports = {
  async up(knex) {
    for (const statement of statements) await knex.raw(statement);
  },
};
