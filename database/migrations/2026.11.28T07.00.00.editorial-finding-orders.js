'use strict';

/** The orders in which people look through everything, as src/platform/finding/find-orders.ts writes them. */
const statements = [
  `create index editorial_entries_by_first_live on editorial_entries
     (first_live_at desc nulls last, updated_at desc, document_id, locale) where trashed_at is null`,
  `create index editorial_entries_by_last_live on editorial_entries
     (last_live_at desc nulls last, updated_at desc, document_id, locale) where trashed_at is null`,
  `create index editorial_entries_by_type on editorial_entries
     (content_type, updated_at desc, document_id, locale) where trashed_at is null`,
  `create index editorial_entries_by_status on editorial_entries
     (array_position(array['pending', 'rejected', 'draft', 'scheduled', 'approved'], approval_status),
      updated_at desc, document_id, locale) where trashed_at is null`,
  `create index editorial_entries_by_liveness on editorial_entries
     (array_position(array['liveWithNewerChanges', 'live', 'never', 'withdrawn', 'expired', 'retracted'],
        case when liveness = 'live' and has_newer_changes then 'liveWithNewerChanges' else liveness end),
      updated_at desc, document_id, locale) where trashed_at is null`,
];

module.exports = {
  async up(trx) {
    for (const statement of statements) await trx.raw(statement);
  },

  async down() {
    throw new Error('the newsroom keeps its records: there is no way back');
  },
};
