import { isShownAt, nextChangeAfter, type Placement } from '../../domain/placements/placement';
import type { EntryKey } from '../../domain/shared/entry-key';
import type { Locale } from '../../domain/shared/locales';
import { fromJson, toId, type Sql } from '../sql';

/** The order of a slot in one language with who made it; revision 0 where nobody has made one yet. */
export interface PlacementList {
  readonly revision: number;
  readonly placements: readonly Placement[];
  readonly changedBy: { readonly id: number | null; readonly name: string } | null;
  readonly changedAt: Date | null;
}

interface ListRow {
  revision: string;
  items: string;
  changed_by: number | null;
  changed_by_name: string;
  changed_at: Date;
}

const untouched: PlacementList = { revision: 0, placements: [], changedBy: null, changedAt: null };

/** The list in force of a slot in one language. */
export const readPlacements = async (sql: Sql, slot: string, locale: Locale): Promise<PlacementList> => {
  const [row] = await sql.query<ListRow>(
    `select * from editorial_placement_lists where slot = ? and locale = ? order by revision desc limit 1`,
    [slot, locale],
  );
  if (!row) return untouched;
  return {
    revision: toId(row.revision),
    placements: fromJson<Placement[]>(row.items),
    changedBy: { id: row.changed_by, name: row.changed_by_name },
    changedAt: row.changed_at,
  };
};

/** What a slot shows readers at a moment, in order, and until when that holds if nobody changes it. */
export interface ShownPlacements {
  readonly documents: readonly Pick<EntryKey, 'contentType' | 'documentId'>[];
  /** ISO 8601, UTC; null where time alone changes nothing. */
  readonly until: string | null;
}

/** Live documents only: what is placed and not live in the language is passed over. */
export const readShownPlacements = async (
  sql: Sql,
  slot: string,
  locale: Locale,
  now: Date,
): Promise<ShownPlacements> => {
  const { placements } = await readPlacements(sql, slot, locale);
  const shown = placements.filter((placement) => isShownAt(placement, now));
  const live = await sql.query<{ content_type: string; document_id: string }>(
    `select content_type, document_id from editorial_entries
      where locale = ? and liveness = 'live' and trashed_at is null
        and (content_type, document_id) in (select * from unnest(?::text[], ?::text[]))`,
    [locale, shown.map(({ contentType }) => contentType), shown.map(({ documentId }) => documentId)],
  );
  const names = new Set(live.map((row) => `${row.content_type}/${row.document_id}`));
  return {
    documents: shown
      .filter(({ contentType, documentId }) => names.has(`${contentType}/${documentId}`))
      .map(({ contentType, documentId }) => ({ contentType, documentId })),
    until: nextChangeAfter(placements, now),
  };
};

/** Slots that hold a document in a language: a new list of theirs is due when it goes away or is merged. */
export const slotsNaming = async (
  sql: Sql,
  { contentType, documentId }: Pick<EntryKey, 'contentType' | 'documentId'>,
): Promise<readonly { readonly slot: string; readonly locale: Locale }[]> =>
  sql.query(
    `select slot, locale from (
       select distinct on (slot, locale) slot, locale, items
         from editorial_placement_lists order by slot, locale, revision desc
     ) newest where items @> ?::jsonb order by slot, locale`,
    [JSON.stringify([{ contentType, documentId }])],
  );

/** Lets one change of a slot after the other. */
export const lockPlacements = async (sql: Sql, slot: string, locale: Locale): Promise<void> => {
  await sql.query(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`editorial/placements/${slot}/${locale}`]);
};

export const appendPlacements = async (
  sql: Sql,
  list: {
    readonly slot: string;
    readonly locale: Locale;
    readonly placements: readonly Placement[];
    readonly by: { readonly id: number | null; readonly name: string };
    readonly now: Date;
  },
): Promise<void> => {
  await sql.query(
    `insert into editorial_placement_lists (slot, locale, items, changed_by, changed_by_name, changed_at)
     values (?, ?, ?::jsonb, ?, ?, ?::timestamptz)`,
    [list.slot, list.locale, JSON.stringify(list.placements), list.by.id, list.by.name, list.now.toISOString()],
  );
};
