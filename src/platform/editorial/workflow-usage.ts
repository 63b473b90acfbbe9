import type { Core } from '@strapi/strapi';
import { shippedRoles } from '../../domain/workflow/roles';
import { uidOf } from '../content-type-uids';
import type { Sql } from '../sql';

/** How many of the entries inside a workflow are named one by one. */
const namedEntries = 50;

interface EntryInside {
  readonly contentType: string;
  readonly documentId: string;
  readonly locale: string;
  readonly name: string;
  readonly step: string;
  readonly since: string;
}

export interface Inside {
  readonly count: number;
  readonly entries: readonly EntryInside[];
}

interface InsideRow {
  workflow_code: string;
  total: string;
  content_type: string;
  document_id: string;
  locale: string;
  name: string | null;
  step: string | null;
  step_opened_at: Date;
}

/** The open reviews of each workflow, oldest first, by its code. */
export const readEntriesInWorkflows = async (sql: Sql): Promise<ReadonlyMap<string, Inside>> => {
  const rows = await sql.query<InsideRow>(
    `select inside.*, coalesce(content.content::jsonb ->> 'title', content.content::jsonb ->> 'name') as name
       from (
         select review.*, review.steps -> (review.step_number - 1) ->> 'code' as step,
                count(*) over (partition by review.workflow_code) as total,
                row_number() over (partition by review.workflow_code order by review.id) as place
           from editorial_reviews review where review.ended_at is null
       ) inside
       join editorial_versions version on version.id = inside.version_id
       join editorial_contents content on content.hash = version.content_hash
      where inside.place <= ? order by inside.id`,
    [namedEntries],
  );
  const inside = new Map<string, { count: number; entries: EntryInside[] }>();
  for (const row of rows) {
    const known = inside.get(row.workflow_code) ?? { count: Number(row.total), entries: [] };
    known.entries.push({
      contentType: row.content_type,
      documentId: row.document_id,
      locale: row.locale,
      name: row.name ?? '',
      step: row.step ?? '',
      since: row.step_opened_at.toISOString(),
    });
    inside.set(row.workflow_code, known);
  }
  return inside;
};

/** What a workflow may name: roles with families that exist once for each language, and categories. */
export const readNameable = async (strapi: Core.Strapi, sql: Sql) => {
  const roles = await sql.query<{ code: string; name: string }>('select code, name from admin_roles order by id');
  const families = shippedRoles.filter(({ code, stepRole }) => stepRole !== code);
  const named = families
    .filter(({ stepRole }, index) => families.findIndex((other) => other.stepRole === stepRole) === index)
    .map(({ stepRole, name }) => ({ code: stepRole, name: name.replace(/ \(.*\)$/, '') }));
  const { tableName } = strapi.db.metadata.get(uidOf('category'));
  const categories = await sql.query<{ document_id: string }>(`select distinct document_id from "${tableName}"`);
  return { roles: [...named, ...roles], categories: categories.map(({ document_id }) => document_id) };
};
