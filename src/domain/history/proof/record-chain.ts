import { canonicalJson, type JsonValue } from '../../shared/canonical-json';
import { sha256 } from '../hash';
import type { RecordEvidence, RecordTable } from './evidence';

/**
 * The hash of a row of an entry's record: SHA-256 of the canonical JSON (RFC 8785) of its table and
 * all its columns but the hash itself. Columns that are empty or false are left out, so that columns
 * that come to a table later change nothing for the rows before.
 */
export const recordRowHash = (table: RecordTable, row: RecordEvidence['row']): string => {
  const said: Record<string, JsonValue> = { table };
  for (const [column, value] of Object.entries(row)) {
    if (column !== 'row_hash' && value !== null && value !== undefined && value !== false) said[column] = value;
  }
  return sha256(canonicalJson(said));
};

/** Where a row stands in the record. */
export const recordNumber = ({ row }: RecordEvidence): number => Number(row['record_number']);

/** What a row is called: the log of publications counts by sequence. */
export const recordId = ({ table, row }: RecordEvidence): string =>
  String(table === 'publication_log' ? row['sequence'] : row['id']);
