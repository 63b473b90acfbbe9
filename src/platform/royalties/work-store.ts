import type { Line } from '../../domain/royalties/lines';
import type { Day } from '../../domain/royalties/rules';
import type { EditorialType } from '../../domain/shared/content-types';
import type { EntryKey } from '../../domain/shared/entry-key';
import type { Locale } from '../../domain/shared/locales';
import type { Actor } from '../../domain/workflow/actor';
import { fromJson, toId, type Binding, type Sql } from '../sql';

export type WorkStatus = 'proposed' | 'ready' | 'confirmed';

/** A work as it is assessed: an entry, or one made by hand. */
export interface StoredWork {
  readonly id: number;
  readonly kind: 'entry' | 'manual';
  readonly contentType: EditorialType | null;
  readonly documentId: string | null;
  readonly locale: Locale;
  readonly title: string;
  readonly genre: string | null;
  /** Day and reason of a manual work. */
  readonly day: Day | null;
  readonly reason: string | null;
  readonly status: WorkStatus;
  readonly revision: number;
  readonly lines: readonly Line[];
  readonly proposedBy: string | null;
  readonly readyBy: { readonly id: number | null; readonly name: string } | null;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Date | null;
  /** The assessment that is confirmed now, whatever was proposed since. */
  readonly assessmentId: number | null;
}

interface WorkRow {
  id: number;
  kind: 'entry' | 'manual';
  content_type: EditorialType | null;
  document_id: string | null;
  locale: Locale;
  title: string;
  genre: string | null;
  day: string | null;
  reason: string | null;
  status: WorkStatus;
  revision: number;
  lines: string;
  proposed_by_name: string | null;
  ready_by: number | null;
  ready_by_name: string | null;
  confirmed_by_name: string | null;
  confirmed_at: Date | null;
  assessment_id: string | null;
}

const select = `select id, kind, content_type, document_id, locale, title, genre, day::text, reason, status, revision,
  lines, proposed_by_name, ready_by, ready_by_name, confirmed_by_name, confirmed_at, assessment_id from royalty_works`;

const toWork = (row: WorkRow): StoredWork => ({
  id: row.id,
  kind: row.kind,
  contentType: row.content_type,
  documentId: row.document_id,
  locale: row.locale,
  title: row.title,
  genre: row.genre,
  day: row.day,
  reason: row.reason,
  status: row.status,
  revision: row.revision,
  lines: fromJson<readonly Line[]>(row.lines),
  proposedBy: row.proposed_by_name,
  readyBy: row.ready_by_name === null ? null : { id: row.ready_by, name: row.ready_by_name },
  confirmedBy: row.confirmed_by_name,
  confirmedAt: row.confirmed_at,
  assessmentId: row.assessment_id === null ? null : toId(row.assessment_id),
});

const readWorks = async (sql: Sql, where: string, bindings: readonly Binding[]): Promise<readonly StoredWork[]> =>
  (await sql.query<WorkRow>(`${select} ${where}`, bindings)).map(toWork);

const byKey = 'where content_type = ? and document_id = ? and locale = ?';
const keyBindings = (key: EntryKey): readonly Binding[] => [key.contentType, key.documentId, key.locale];

export const readWorkOfEntry = async (sql: Sql, key: EntryKey): Promise<StoredWork | null> =>
  (await readWorks(sql, byKey, keyBindings(key)))[0] ?? null;

/** The works of some entries, those that are stored. */
export const readWorksOfEntries = (sql: Sql, keys: readonly EntryKey[]): Promise<readonly StoredWork[]> =>
  keys.length === 0
    ? Promise.resolve([])
    : readWorks(
        sql,
        `where (content_type, document_id, locale) in (
           select * from unnest(?::text[], ?::text[], ?::text[]))`,
        [keys.map((key) => key.contentType), keys.map((key) => key.documentId), keys.map((key) => key.locale)],
      );

export const readWork = async (sql: Sql, id: number): Promise<StoredWork | null> =>
  (await readWorks(sql, 'where id = ?', [id]))[0] ?? null;

export const lockWork = async (sql: Sql, id: number): Promise<StoredWork | null> =>
  (await readWorks(sql, 'where id = ? for update', [id]))[0] ?? null;

export const readManualWorks = (
  sql: Sql,
  filter: { readonly month: string | null; readonly before: number | null },
  limit: number,
): Promise<readonly StoredWork[]> =>
  readWorks(
    sql,
    `where kind = 'manual' and (?::text is null or to_char(day, 'YYYY-MM') = ?)
       and (?::integer is null or id < ?) order by id desc limit ?`,
    [filter.month, filter.month, filter.before, filter.before, limit],
  );

/** The entry's work, locked until the transaction ends; made without lines where there was none. */
export const lockWorkOfEntry = async (sql: Sql, key: EntryKey): Promise<StoredWork> => {
  await sql.query(
    `insert into royalty_works (kind, content_type, document_id, locale, title, status, revision, lines)
     values ('entry', ?, ?, ?, '', 'proposed', 0, '[]') on conflict (content_type, document_id, locale) do nothing`,
    keyBindings(key),
  );
  const [work] = await readWorks(sql, `${byKey} for update`, keyBindings(key));
  if (!work) throw new Error('a work vanished while it was locked');
  return work;
};

export const insertManualWork = async (
  sql: Sql,
  work: {
    readonly title: string;
    readonly locale: Locale;
    readonly genre: string | null;
    readonly day: Day;
    readonly reason: string;
  },
): Promise<StoredWork> => {
  const [row] = await sql.query<{ id: number }>(
    `insert into royalty_works (kind, locale, title, genre, day, reason, status, revision, lines)
     values ('manual', ?, ?, ?, ?::date, ?, 'proposed', 0, '[]') returning id`,
    [work.locale, work.title, work.genre, work.day, work.reason],
  );
  return (await lockWork(sql, row?.id ?? 0)) as StoredWork;
};

/** New lines, as a proposal that waits for its confirmation. */
export const saveProposal = async (
  sql: Sql,
  work: { readonly id: number; readonly title: string; readonly genre: string | null; readonly lines: readonly Line[] },
  actor: Actor,
  now: Date,
): Promise<void> => {
  await sql.query(
    `update royalty_works set title = ?, genre = ?, lines = ?, status = 'proposed', revision = revision + 1,
       proposed_by = ?, proposed_by_name = ?, proposed_at = ?::timestamptz,
       ready_by = null, ready_by_name = null, ready_at = null where id = ?`,
    [work.title, work.genre, JSON.stringify(work.lines), actor.userId, actor.name, now.toISOString(), work.id],
  );
};

/** Confirmed by somebody before it went live; counts from the moment it does. */
export const markReady = async (sql: Sql, workId: number, actor: Actor, now: Date): Promise<void> => {
  await sql.query(
    `update royalty_works set status = 'ready', ready_by = ?, ready_by_name = ?, ready_at = ?::timestamptz,
       revision = revision + 1 where id = ?`,
    [actor.userId, actor.name, now.toISOString(), workId],
  );
};

/** Works that were confirmed ahead and have gone live since; each goes to one of those who ask at once. */
export const takeReadyWorks = (sql: Sql, limit: number): Promise<readonly StoredWork[]> =>
  readWorks(
    sql,
    `where status = 'ready' and exists (
       select 1 from editorial_entries entry
        where entry.content_type = royalty_works.content_type and entry.document_id = royalty_works.document_id
          and entry.locale = royalty_works.locale and entry.first_live_at is not null and entry.trashed_at is null)
     order by id limit ? for update skip locked`,
    [limit],
  );

export const updateManualWork = async (
  sql: Sql,
  id: number,
  work: { readonly locale: Locale; readonly day: Day; readonly reason: string },
): Promise<void> => {
  await sql.query(`update royalty_works set locale = ?, day = ?::date, reason = ? where id = ? and kind = 'manual'`, [
    work.locale,
    work.day,
    work.reason,
    id,
  ]);
};
