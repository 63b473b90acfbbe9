import { createHash } from 'node:crypto';
import type { AskedLinks } from '../../domain/checklist/judge';
import type { LinkOutcome } from '../../domain/checklist/links';
import { shippedChecklist, type ChecklistRule } from '../../domain/checklist/rules';
import { fromJson, toId, type Sql } from '../sql';

/** The rules in force with who made them; revision 0 while they are those that ship. */
export interface StoredChecklist {
  readonly revision: number;
  readonly rules: readonly ChecklistRule[];
  readonly changedBy: { readonly id: number | null; readonly name: string } | null;
  readonly changedAt: Date | null;
}

interface ListRow {
  revision: string;
  rules: string;
  changed_by: number | null;
  changed_by_name: string;
  changed_at: Date;
}

export const readChecklist = async (sql: Sql): Promise<StoredChecklist> => {
  const [row] = await sql.query<ListRow>('select * from editorial_checklists order by revision desc limit 1');
  if (!row) return { revision: 0, rules: shippedChecklist, changedBy: null, changedAt: null };
  return {
    revision: toId(row.revision),
    rules: fromJson<ChecklistRule[]>(row.rules),
    changedBy: { id: row.changed_by, name: row.changed_by_name },
    changedAt: row.changed_at,
  };
};

/** Lets one change of the checklist after the other; submissions go on by the one that they find. */
export const lockChecklist = async (sql: Sql): Promise<void> => {
  await sql.query(`select pg_advisory_xact_lock(hashtextextended('editorial/checklist', 0))`);
};

export const appendChecklist = async (
  sql: Sql,
  list: {
    readonly rules: readonly ChecklistRule[];
    readonly by: { readonly id: number | null; readonly name: string };
    readonly now: Date;
  },
): Promise<void> => {
  await sql.query(
    `insert into editorial_checklists (rules, changed_by, changed_by_name, changed_at)
     values (?::jsonb, ?, ?, ?::timestamptz)`,
    [JSON.stringify(list.rules), list.by.id, list.by.name, list.now.toISOString()],
  );
};

/** Addresses may be longer than an index takes. */
const hashOf = (url: string): string => createHash('sha256').update(url).digest('hex');

export interface LinkCheck {
  readonly url: string;
  readonly outcome: LinkOutcome;
  readonly status: number | null;
}

export const keepLinkChecks = async (sql: Sql, checks: readonly LinkCheck[], now: Date): Promise<void> => {
  for (const { url, outcome, status } of checks) {
    await sql.query(
      `insert into editorial_link_checks (url_hash, url, outcome, status, checked_at)
       values (?, ?, ?, ?, ?::timestamptz)
       on conflict (url_hash) do update set outcome = excluded.outcome, status = excluded.status,
         checked_at = excluded.checked_at`,
      [hashOf(url), url, outcome, status, now.toISOString()],
    );
  }
};

/** What came of the addresses when they were last asked; those that never were are in neither. */
export const readAskedLinks = async (sql: Sql, urls: readonly string[]): Promise<AskedLinks> => {
  if (urls.length === 0) return { answering: new Set(), broken: new Set() };
  const rows = await sql.query<{ url: string; answers: boolean }>(
    `select url, outcome = 'answers' as answers from editorial_link_checks where url_hash = any (?::text[])`,
    [urls.map(hashOf)],
  );
  const urlsOf = (answers: boolean) => new Set(rows.filter((row) => row.answers === answers).map(({ url }) => url));
  return { answering: urlsOf(true), broken: urlsOf(false) };
};
