import type { EntryKey } from '../../domain/shared/entry-key';
import { toId, type Sql } from '../sql';

/** What people call a version that is kept for good. */
export interface PinName {
  readonly name: string | null;
  readonly issue: string | null;
  readonly page: string | null;
  /** The day of printing, YYYY-MM-DD. */
  readonly date: string | null;
}

export interface Pin extends PinName {
  readonly versionId: number;
  readonly pinnedBy: { readonly id: number | null; readonly name: string };
  readonly pinnedAt: Date;
}

interface PinRow {
  version_id: string;
  name: string | null;
  issue: string | null;
  page: string | null;
  printed_on: string | null;
  pinned_by: number | null;
  pinned_by_name: string;
  pinned_at: Date;
}

/** The pins of some versions of an entry, by the version's id. */
export const readPins = async (
  sql: Sql,
  key: EntryKey,
  versionIds: readonly number[],
): Promise<ReadonlyMap<number, Pin>> => {
  const rows = await sql.query<PinRow>(
    `select version_id, name, issue, page, to_char(printed_on, 'YYYY-MM-DD') as printed_on, pinned_by, pinned_by_name, pinned_at
       from editorial_pins where version_id = any(?) and content_type = ? and document_id = ? and locale = ?`,
    [versionIds, key.contentType, key.documentId, key.locale],
  );
  return new Map(rows.map((row) => [toId(row.version_id), toPin(row)]));
};

const toPin = (row: PinRow): Pin => ({
  versionId: toId(row.version_id),
  name: row.name,
  issue: row.issue,
  page: row.page,
  date: row.printed_on,
  pinnedBy: { id: row.pinned_by, name: row.pinned_by_name },
  pinnedAt: row.pinned_at,
});

export const writePin = async (sql: Sql, key: EntryKey, pin: Pin): Promise<void> => {
  await sql.query(
    `insert into editorial_pins
       (version_id, content_type, document_id, locale, name, issue, page, printed_on, pinned_by, pinned_by_name, pinned_at)
     values (?, ?, ?, ?, ?, ?, ?, ?::date, ?, ?, ?::timestamptz)
     on conflict (version_id) do update set name = excluded.name, issue = excluded.issue, page = excluded.page,
       printed_on = excluded.printed_on, pinned_by = excluded.pinned_by,
       pinned_by_name = excluded.pinned_by_name, pinned_at = excluded.pinned_at`,
    [
      pin.versionId,
      key.contentType,
      key.documentId,
      key.locale,
      pin.name,
      pin.issue,
      pin.page,
      pin.date,
      pin.pinnedBy.id,
      pin.pinnedBy.name,
      pin.pinnedAt.toISOString(),
    ],
  );
};

export const removePin = async (sql: Sql, versionId: number): Promise<void> => {
  await sql.query('delete from editorial_pins where version_id = ?', [versionId]);
};
