import type { FindSort } from '../../domain/finding/find-sorts';
import type { Condition } from '../editorial/reading-scope';

/** Liveness as people see it. A migration has made indexes on this and on the orders below: they change together. */
export const shownLivenessOf =
  "(case when entry.liveness = 'live' and entry.has_newer_changes then 'liveWithNewerChanges' else entry.liveness end)";

const orders: Readonly<Record<Exclude<FindSort, 'best'>, string>> = {
  updated: 'entry.updated_at desc',
  created: 'entry.created_at desc',
  firstLive: 'entry.first_live_at desc nulls last, entry.updated_at desc',
  lastLive: 'entry.last_live_at desc nulls last, entry.updated_at desc',
  name: `left(found.folded_names[1], 200)`,
  type: 'entry.content_type, entry.updated_at desc',
  approvalStatus: `array_position(array['pending', 'rejected', 'draft', 'scheduled', 'approved'], entry.approval_status), entry.updated_at desc`,
  liveness: `array_position(array['liveWithNewerChanges', 'live', 'never', 'withdrawn', 'expired', 'retracted'], ${shownLivenessOf}), entry.updated_at desc`,
};

export const orderOf = (sort: FindSort, query: string | null): Condition => {
  if (sort !== 'best') return { text: orders[sort], bindings: [] };
  if (query === null) return { text: orders.updated, bindings: [] };
  return { text: 'ts_rank(found.name_terms, ?::tsquery, 1) desc, entry.updated_at desc', bindings: [query] };
};
