import { plainTables } from './tables';
import type { Entry, Newsroom } from './newsroom';

/** Everything that is stored of an entry: two equal traces mean that nothing of it was written. */
export type Trace = Readonly<Record<string, unknown>>;

const tablesOfEntry = [
  'editorial_entries',
  'editorial_versions',
  'editorial_reviews',
  'editorial_audit',
  'publication_log',
  'editorial_live_references',
  'editorial_locks',
  'editorial_retractions',
  'editorial_corrections',
  'editorial_fixes',
  'editorial_notes',
] as const;

const isOfEntry = 'content_type = $1 and document_id = $2 and locale = $3';

const columns = [
  ...tablesOfEntry.map(
    (table) => `(select json_agg(t order by row_to_json(t)::text) from ${table} t where ${isOfEntry}) as ${table}`,
  ),
  `(select json_agg(decision order by decision.id) from editorial_decisions decision
      join editorial_reviews review on review.id = decision.review_id where ${isOfEntry}) as editorial_decisions`,
];

export const traceOf = async (newsroom: Newsroom, entry: Entry): Promise<Trace> => {
  const { type, documentId, locale } = entry;
  const [stored] = await newsroom.sql<Trace>(`select ${columns.join(', ')}`, [type, documentId, locale]);
  const trace: Record<string, unknown> = { ...stored };
  trace['rows'] = await newsroom.sql(
    `select * from ${plainTables[type]} where document_id = $1 and locale = $2 order by published_at nulls first`,
    [documentId, locale],
  );
  trace['copies'] = await newsroom.snapshots([
    { entry, copy: 'draft' },
    { entry, copy: 'live' },
  ]);
  return trace;
};
