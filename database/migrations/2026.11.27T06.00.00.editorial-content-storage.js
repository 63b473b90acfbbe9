'use strict';

/**
 * Contents lie beside their rows. Within the row, a compressed content of more than half a page
 * leaves the rest of that page empty, and took more room than it did before its compression.
 */
module.exports = {
  async up(knex) {
    await knex.raw('alter table editorial_contents alter column content set storage extended');
    await knex.raw('alter table editorial_contents reset (toast_tuple_target)');
  },

  async down() {
    throw new Error('the newsroom keeps its records: there is no way back');
  },
};
