import type { Workflow, WorkflowList } from '../../domain/workflow/workflow';
import { fromJson, toId, type Sql } from '../sql';

/** A list of workflows with who made it; each change is a new one, and none is ever changed. */
export interface StoredWorkflowList extends WorkflowList {
  readonly changedBy: { readonly id: number | null; readonly name: string };
  readonly changedAt: Date;
}

interface ListRow {
  revision: string;
  workflows: string;
  changed_by: number | null;
  changed_by_name: string;
  changed_at: Date;
}

/** The workflows in force; null only before the first start has brought the shipped ones. */
export const readWorkflowList = async (sql: Sql): Promise<StoredWorkflowList | null> => {
  const [row] = await sql.query<ListRow>('select * from editorial_workflow_lists order by revision desc limit 1');
  return row
    ? {
        revision: toId(row.revision),
        workflows: fromJson<Workflow[]>(row.workflows),
        changedBy: { id: row.changed_by, name: row.changed_by_name },
        changedAt: row.changed_at,
      }
    : null;
};

/** Lets one change of the workflows after the other; submissions go on by the list that they find. */
export const lockWorkflowList = async (sql: Sql): Promise<void> => {
  await sql.query(`select pg_advisory_xact_lock(hashtextextended('editorial/workflows', 0))`);
};

export const appendWorkflowList = async (
  sql: Sql,
  list: {
    readonly workflows: readonly Workflow[];
    readonly by: { readonly id: number | null; readonly name: string };
    readonly now: Date;
  },
): Promise<void> => {
  await sql.query(
    `insert into editorial_workflow_lists (workflows, changed_by, changed_by_name, changed_at)
     values (?::jsonb, ?, ?, ?::timestamptz)`,
    [JSON.stringify(list.workflows), list.by.id, list.by.name, list.now.toISOString()],
  );
};
