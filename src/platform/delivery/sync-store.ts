import { toId, type Sql } from '../sql';
import { correctionsOf } from './besides';

/** Where the log stands, and by which rules its rows are rendered. */
export interface SyncHead {
  readonly epoch: string;
  readonly rendering: string;
  readonly lastSequence: number;
}

export interface SyncRow {
  readonly type: string;
  readonly documentId: string;
  readonly locale: string;
  readonly sequence: number;
  readonly isLive: boolean;
  readonly isRetracted: boolean;
  readonly notice: string | null;
  readonly head: string | null;
  readonly body: string | null;
  readonly corrections: string | null;
}

export interface SyncPage {
  readonly head: SyncHead;
  readonly rows: readonly SyncRow[];
}

interface Row {
  epoch: string;
  rendering: string | null;
  last_sequence: string;
  content_type: string | null;
  document_id: string;
  locale: string;
  sequence: string;
  is_live: boolean;
  liveness: string | null;
  notice: string | null;
  head: string | null;
  body: string | null;
  corrections: string | null;
}

export interface SyncFilter {
  readonly types: readonly string[];
  readonly locales: readonly string[];
  readonly limit: number;
}

/** Head and rows are of one moment: one statement sees one. */
const columns = `state.epoch, state.rendering, state.last_sequence, e.content_type, e.document_id, e.locale, e.sequence,
  e.is_live, entry.liveness, retraction.notice, e.head, e.body, ${correctionsOf('e')}`;

const state = `(select head.epoch::text, head.last_sequence, delivery.rendering
  from publication_head head, delivery_state delivery) state`;

const joined = `left join editorial_entries entry on entry.content_type = e.content_type
    and entry.document_id = e.document_id and entry.locale = e.locale
  left join editorial_retractions retraction on not e.is_live and retraction.content_type = e.content_type
    and retraction.document_id = e.document_id and retraction.locale = e.locale and retraction.lifted_at is null`;

/** Everything that is live, in the order of its keys. */
export const readWhole = async (
  sql: Sql,
  filter: SyncFilter,
  after: readonly [type: string, documentId: string, locale: string] | null,
): Promise<SyncPage> =>
  toPage(
    await sql.query<Row>(
      `select ${columns} from ${state}
         left join lateral (
           select * from delivery_entries where is_live and content_type = any(?) and locale = any(?)
              and (content_type, document_id, locale) > (?, ?, ?)
            order by content_type, document_id, locale limit ?
         ) e on true ${joined}
        order by e.content_type, e.document_id, e.locale`,
      [filter.types, filter.locales, ...(after ?? ['', '', '']), filter.limit],
    ),
  );

/** The last state of everything that has changed since a place of the log, in the order of the log. */
export const readChanges = async (sql: Sql, filter: SyncFilter, since: number): Promise<SyncPage> =>
  toPage(
    await sql.query<Row>(
      `select ${columns} from ${state}
         left join lateral (
           select * from delivery_entries where sequence > ? and content_type = any(?) and locale = any(?)
            order by sequence limit ?
         ) e on true ${joined}
        order by e.sequence`,
      [since, filter.types, filter.locales, filter.limit],
    ),
  );

const toPage = (rows: readonly Row[]): SyncPage => {
  const [first] = rows;
  if (!first) throw new Error('the publication log has lost its head');
  return {
    head: { epoch: first.epoch, rendering: first.rendering ?? '', lastSequence: toId(first.last_sequence) },
    rows: rows.flatMap((row) =>
      row.content_type === null
        ? []
        : [
            {
              type: row.content_type,
              documentId: row.document_id,
              locale: row.locale,
              sequence: toId(row.sequence),
              isLive: row.is_live,
              isRetracted: row.liveness === 'retracted',
              notice: row.notice,
              head: row.head,
              body: row.body,
              corrections: row.corrections,
            },
          ],
    ),
  };
};
