import { fromJson, toId, type Sql } from '../sql';

export interface StoredView {
  readonly id: number;
  readonly name: string;
  readonly filters: Readonly<Record<string, string>>;
}

interface ViewRow {
  readonly id: string;
  readonly name: string;
  readonly filters: string;
}

const toView = ({ id, name, filters }: ViewRow): StoredView => ({ id: toId(id), name, filters: fromJson(filters) });

export const readViews = async (sql: Sql, person: number): Promise<readonly StoredView[]> => {
  const rows = await sql.query<ViewRow>(
    'select id, name, filters from editorial_saved_views where person_id = ? order by name, id',
    [person],
  );
  return rows.map(toView);
};

/** Null where the person has a view of this name. */
export const addView = async (
  sql: Sql,
  person: number,
  view: Pick<StoredView, 'name' | 'filters'>,
  now: Date,
): Promise<StoredView | null> => {
  const [row] = await sql.query<ViewRow>(
    `insert into editorial_saved_views (person_id, name, filters, created_at) values (?, ?, ?::jsonb, ?)
     on conflict do nothing returning id, name, filters`,
    [person, view.name, JSON.stringify(view.filters), now],
  );
  return row ? toView(row) : null;
};

/** Keeps a person from adding views in two places at once, so that the most there may be is kept. */
export const lockViews = async (sql: Sql, person: number): Promise<void> => {
  await sql.query('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`views/${person}`]);
};

export type ChangedView = StoredView | 'unknown' | 'taken';

export const changeView = async (
  sql: Sql,
  person: number,
  id: number,
  view: Pick<StoredView, 'name' | 'filters'>,
): Promise<ChangedView> => {
  const [taken] = await sql.query('select 1 from editorial_saved_views where person_id = ? and name = ? and id <> ?', [
    person,
    view.name,
    id,
  ]);
  if (taken) return 'taken';
  const [row] = await sql.query<ViewRow>(
    `update editorial_saved_views set name = ?, filters = ?::jsonb where person_id = ? and id = ?
     returning id, name, filters`,
    [view.name, JSON.stringify(view.filters), person, id],
  );
  return row ? toView(row) : 'unknown';
};

export const removeView = async (sql: Sql, person: number, id: number): Promise<boolean> => {
  const rows = await sql.query('delete from editorial_saved_views where person_id = ? and id = ? returning id', [
    person,
    id,
  ]);
  return rows.length > 0;
};
