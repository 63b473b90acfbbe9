'use strict';

/**
 * Names that an entry no longer had stayed among those that it is listed under. The read model is
 * made anew at the next start; its bytes are the same, so the tokens of replicas hold.
 */
module.exports = {
  async up(knex) {
    await knex.raw('update delivery_state set rendering = null');
  },
};
