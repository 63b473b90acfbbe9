import type { EntryKey } from '../../domain/shared/entry-key';
import type { FailureCode } from '../../domain/shared/failure';
import { fromJson, toId, type Binding, type Sql } from '../sql';
import { dueOfReview } from './inbox-views';
import type { Condition } from './reading-scope';

export interface ComingRow {
  readonly kind: 'publish' | 'expire' | 'due';
  readonly at: Date;
  readonly key: EntryKey;
  readonly versionId: number | null;
  readonly setBy: { readonly id: number | null; readonly name: string } | null;
  readonly failure: { readonly code: FailureCode; readonly at: Date; readonly details: unknown } | null;
}

interface Row {
  kind: ComingRow['kind'];
  at: Date;
  content_type: EntryKey['contentType'];
  document_id: string;
  locale: EntryKey['locale'];
  version_id: string | null;
  set_by: number | null;
  set_by_name: string | null;
  failed_at: Date | null;
  failure_code: FailureCode | null;
  failure_details: string | null;
}

const noFailure = 'null::timestamptz, null::text, null::jsonb';

/** What people have to do by a time: decide at a step, or finish what they were assigned. */
const dueRows = `
  select 'due' as kind, ${dueOfReview} as at, content_type, document_id, locale, review.version_id,
         null::integer as set_by, null::text as set_by_name, ${noFailure}
    from editorial_reviews review join editorial_entries entry using (content_type, document_id, locale)
   where review.ended_at is null and ${dueOfReview} between ?::timestamptz and ?::timestamptz
  union all
  select 'due', assignment_due_at, content_type, document_id, locale, working_version_id, null, null, ${noFailure}
    from editorial_entries
   where assignment_due_at between ?::timestamptz and ?::timestamptz and approval_status in ('draft', 'rejected')
     and trashed_at is null`;

/** What is coming between two instants, in the order of time. */
export const readComing = async (
  sql: Sql,
  wanted: { readonly from: Date; readonly to: Date; readonly type?: string; readonly locale?: string },
  scope: Condition,
  limit: number,
): Promise<readonly ComingRow[]> => {
  const between = [wanted.from.toISOString(), wanted.to.toISOString()];
  const filters: readonly (readonly [string, Binding])[] = [
    ...(wanted.type ? ([['entry.content_type = ?', wanted.type]] as const) : []),
    ...(wanted.locale ? ([['entry.locale = ?', wanted.locale]] as const) : []),
  ];
  const rows = await sql.query<Row>(
    `select coming.* from (
       select kind, due_at as at, content_type, document_id, locale, version_id, set_by, set_by_name,
              failed_at, failure_code, failure_details
         from editorial_schedules
        where ended_at is null and due_at between ?::timestamptz and ?::timestamptz
       union all ${dueRows}
     ) coming
     join editorial_entries entry using (content_type, document_id, locale)
     where ${[...filters.map(([text]) => text), scope.text].join(' and ')}
     order by coming.at, coming.content_type, coming.document_id, coming.locale limit ?`,
    [...between, ...between, ...between, ...filters.map(([, value]) => value), ...scope.bindings, limit],
  );
  return rows.map((row) => ({
    kind: row.kind,
    at: row.at,
    key: { contentType: row.content_type, documentId: row.document_id, locale: row.locale },
    versionId: row.version_id === null ? null : toId(row.version_id),
    setBy: row.set_by_name === null ? null : { id: row.set_by, name: row.set_by_name },
    failure:
      row.failed_at && row.failure_code
        ? {
            code: row.failure_code,
            at: row.failed_at,
            details: row.failure_details === null ? null : fromJson(row.failure_details),
          }
        : null,
  }));
};
