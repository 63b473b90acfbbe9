import { checkEntry } from '../../domain/history/proof/check-entry';
import {
  checkAgainst,
  sealCheckpoint,
  type Checkpoint,
  type EntryCheckpoint,
} from '../../domain/history/proof/checkpoint';
import type { Finding } from '../../domain/history/proof/evidence';
import { sha256 } from '../../domain/history/hash';
import { formatEntryKey, type EntryKey } from '../../domain/shared/entry-key';
import { toId, type Sql } from '../sql';
import { readEvidence } from './read-evidence';

export interface Verification {
  readonly entries: number;
  readonly versions: number;
  readonly records: number;
  readonly contents: number;
  readonly findings: readonly Finding[];
}

const entriesAtOnce = 100;
const contentsAtOnce = 500;

/** Checks every row of the history; `checkpoint` shows what has been cut off or computed anew since. */
export const verifyAll = async (sql: Sql, checkpoint: Checkpoint | null): Promise<Verification> => {
  await sql.query(`set timezone = 'UTC'`);
  const findings: Finding[] = [];
  const expected = new Map((checkpoint?.entries ?? []).map((one) => [formatEntryKey(one), one]));
  const keys = await entryKeys(sql);
  let [versions, records] = [0, 0];
  for (let start = 0; start < keys.length; start += entriesAtOnce) {
    for (const evidence of await readEvidence(sql, keys.slice(start, start + entriesAtOnce))) {
      versions += evidence.versions.length;
      records += evidence.records.length;
      findings.push(...checkEntry(evidence));
      const one = expected.get(formatEntryKey(evidence.key));
      if (one) findings.push(...checkAgainst(one, evidence));
      expected.delete(formatEntryKey(evidence.key));
    }
  }
  for (const one of expected.values()) findings.push(...checkAgainst(one, null));
  const contents = await checkStoredContents(sql, findings);
  findings.push(...(await checkPublicationOrder(sql, checkpoint)));
  return { entries: keys.length, versions, records, contents, findings };
};

/** Every entry that any table of the history knows, also where its state is gone. */
const entryKeys = async (sql: Sql): Promise<readonly EntryKey[]> => {
  const rows = await sql.query<{ content_type: string; document_id: string; locale: string }>(
    `select content_type, document_id, locale from editorial_entries
      union select content_type, document_id, locale from editorial_record_heads
      union select content_type, document_id, locale from editorial_versions
      union select content_type, document_id, locale from editorial_audit
      union select content_type, document_id, locale from publication_log
      union select content_type, document_id, locale from editorial_purges
      union select content_type, document_id, locale from editorial_pins
      order by 1, 2, 3`,
  );
  return rows.map((row) => ({
    contentType: row.content_type as EntryKey['contentType'],
    documentId: row.document_id,
    locale: row.locale as EntryKey['locale'],
  }));
};

const checkStoredContents = async (sql: Sql, findings: Finding[]): Promise<number> => {
  let after = '';
  let count = 0;
  for (;;) {
    const rows = await sql.query<{ hash: string; content: string | null }>(
      'select hash, content from editorial_contents where hash > ? order by hash limit ?',
      [after, contentsAtOnce],
    );
    for (const { hash, content } of rows) {
      if (content === null || sha256(content) === hash) continue;
      const at = { entry: '', table: 'editorial_contents', row: `hash ${hash}` };
      findings.push({ kind: 'content', ...at, problem: 'the content is not what its hash says' });
    }
    count += rows.length;
    after = rows.at(-1)?.hash ?? after;
    if (rows.length < contentsAtOnce) return count;
  }
};

/** Publications have one order without gaps, over all entries. */
const checkPublicationOrder = async (sql: Sql, checkpoint: Checkpoint | null): Promise<readonly Finding[]> => {
  const at = { kind: 'dropped', entry: '', table: 'publication_log' } as const;
  const gaps = await sql.query<{ missing: string }>(
    `select sequence - 1 as missing from (
       select sequence, lag(sequence, 1, 0::bigint) over (order by sequence) as before from publication_log
     ) log where sequence <> before + 1 order by sequence limit 100`,
  );
  const [end] = await sql.query<{ last: string; counted: string }>(
    `select coalesce(max(sequence), 0) as last, (select last_sequence from publication_head) as counted from publication_log`,
  );
  const last = toId(end?.last ?? 0);
  const counted = Math.max(toId(end?.counted ?? 0), checkpoint?.lastPublication ?? 0);
  return [
    ...gaps.map(({ missing }) => ({ ...at, row: `sequence ${missing}`, problem: 'the publication is missing' })),
    ...(last < counted
      ? [{ ...at, row: `sequence ${last + 1}`, problem: `${counted} publications have been counted` }]
      : []),
  ];
};

/** All heads as they are now, to be kept outside of the database. */
export const makeCheckpoint = async (sql: Sql, madeAt: Date): Promise<Checkpoint> => {
  const rows = await sql.query<{
    content_type: string;
    document_id: string;
    locale: string;
    version_count: number;
    chain_head: string;
    record_count: number;
    record_head: string;
  }>(
    `select entry.content_type, entry.document_id, entry.locale, version_count, chain_head, record_count, record_head
       from editorial_entries entry
       join editorial_record_heads head on head.content_type = entry.content_type
        and head.document_id = entry.document_id and head.locale = entry.locale
      order by 1, 2, 3`,
  );
  const [head] = await sql.query<{ last_sequence: string }>('select last_sequence from publication_head');
  return sealCheckpoint({
    format: 'toa-soan-checkpoint',
    formatVersion: 1,
    madeAt: madeAt.toISOString(),
    lastPublication: toId(head?.last_sequence ?? 0),
    entries: rows.map(
      (row): EntryCheckpoint => ({
        contentType: row.content_type as EntryKey['contentType'],
        documentId: row.document_id,
        locale: row.locale as EntryKey['locale'],
        versionCount: row.version_count,
        chainHead: row.chain_head,
        recordCount: row.record_count,
        recordHead: row.record_head,
      }),
    ),
  });
};
