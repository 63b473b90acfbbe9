import type {
  EntryEvidence,
  PinEvidence,
  RecordEvidence,
  RecordTable,
  VersionEvidence,
} from '../../domain/history/proof/evidence';
import { recordNumber } from '../../domain/history/proof/record-chain';
import type { VersionAction } from '../../domain/history/version-chain';
import type { JsonValue } from '../../domain/shared/canonical-json';
import { formatEntryKey, type EntryKey } from '../../domain/shared/entry-key';
import { fromJson, toId, type Sql } from '../sql';

interface KeyedJson {
  entry: string;
  row: string;
}

type Row = { readonly [column: string]: JsonValue | undefined };

/** The rows' own words: `to_jsonb` of a whole row is what the database hashed. */
const entryOf = (alias: string): string =>
  `concat_ws('/', ${alias}.content_type, ${alias}.document_id, ${alias}.locale)`;

const ofKeys = (alias: string): string =>
  `(${alias}.content_type, ${alias}.document_id, ${alias}.locale) in
   (select * from unnest(?::text[], ?::text[], ?::text[]))`;

const recordQueries: Readonly<Record<RecordTable, string>> = {
  editorial_audit: `select ${entryOf('one')} as entry, to_jsonb(one)::text as row from editorial_audit one where ${ofKeys('one')}`,
  editorial_decisions: `select ${entryOf('review')} as entry, to_jsonb(one)::text as row
    from editorial_decisions one join editorial_reviews review on review.id = one.review_id where ${ofKeys('review')}`,
  publication_log: `select ${entryOf('one')} as entry, to_jsonb(one)::text as row from publication_log one where ${ofKeys('one')}`,
  editorial_purges: `select ${entryOf('one')} as entry, to_jsonb(one)::text as row from editorial_purges one where ${ofKeys('one')}`,
};

/** All that is stored of the history of some entries. Needs a session that shows times in UTC. */
export const readEvidence = async (sql: Sql, keys: readonly EntryKey[]): Promise<readonly EntryEvidence[]> => {
  const bindings = [
    keys.map(({ contentType }) => contentType),
    keys.map(({ documentId }) => documentId),
    keys.map(({ locale }) => locale as string),
  ];
  const read = async (text: string): Promise<ReadonlyMap<string, readonly Row[]>> => {
    const found = new Map<string, Row[]>();
    for (const { entry, row } of await sql.query<KeyedJson>(text, bindings)) {
      const rows = found.get(entry) ?? [];
      rows.push(fromJson<Row>(row));
      found.set(entry, rows);
    }
    return found;
  };
  const of = (table: string) =>
    `select ${entryOf('one')} as entry, to_jsonb(one)::text as row from ${table} one where ${ofKeys('one')}`;
  const versions = await read(
    `select ${entryOf('one')} as entry, (to_jsonb(one) || jsonb_build_object(
        'content_missing', content.hash is null, 'content_emptied', content.hash is not null and content.content is null))::text as row
       from editorial_versions one left join editorial_contents content on content.hash = one.content_hash
      where ${ofKeys('one')} order by one.number, one.id`,
  );
  const states = await read(of('editorial_entries'));
  const heads = await read(of('editorial_record_heads'));
  const pins = await read(`${of('editorial_pins')} order by one.version_id`);
  const records: (readonly [RecordTable, ReadonlyMap<string, readonly Row[]>])[] = [];
  for (const [table, text] of Object.entries(recordQueries)) records.push([table as RecordTable, await read(text)]);
  return keys.map((key) => {
    const entry = formatEntryKey(key);
    const rows = versions.get(entry) ?? [];
    const hashesWith = (mark: string) =>
      new Set(rows.filter((row) => row[mark] === true).map((row) => String(row['content_hash'])));
    return {
      key,
      state: toState(states.get(entry)?.[0]),
      head: toHead(heads.get(entry)?.[0]),
      versions: rows.map(toVersion),
      records: records
        .flatMap(([table, found]) => (found.get(entry) ?? []).map((row): RecordEvidence => ({ table, row })))
        .sort((one, other) => recordNumber(one) - recordNumber(other)),
      pins: (pins.get(entry) ?? []).map(toPin),
      missingContents: hashesWith('content_missing'),
      emptiedContents: hashesWith('content_emptied'),
    };
  });
};

const toState = (row: Row | undefined): EntryEvidence['state'] =>
  row
    ? {
        versionCount: Number(row['version_count']),
        chainHead: String(row['chain_head']),
        workingVersionId: toId(row['working_version_id'] as number),
        workingContentHash: String(row['working_content_hash']),
      }
    : null;

const toHead = (row: Row | undefined): EntryEvidence['head'] =>
  row ? { recordCount: Number(row['record_count']), recordHead: String(row['record_head']) } : null;

const text = (value: JsonValue | undefined): string => value as string;

const toVersion = (row: Row): VersionEvidence => ({
  id: toId(row['id'] as number),
  facts: {
    key: {
      contentType: text(row['content_type']) as EntryKey['contentType'],
      documentId: text(row['document_id']),
      locale: text(row['locale']) as EntryKey['locale'],
    },
    number: row['number'] as number,
    contentHash: text(row['content_hash']),
    schemaVersion: text(row['schema_version']),
    action: text(row['action']) as VersionAction,
    origin: text(row['origin']),
    actorKind: text(row['actor_kind']),
    actorId: row['actor_id'] as number | null,
    actorName: text(row['actor_name']),
    comment: row['comment'] as string | null,
    createdAt: instant(row['created_at']),
    changedFields: row['changed_fields'] as readonly string[] | null,
    note: row['note'] ?? null,
    sourceLocale: row['source_locale'] as string | null,
    sourceVersionId: row['source_version_id'] as number | null,
  },
  previousHash: text(row['previous_hash']),
  rowHash: text(row['row_hash']),
});

/** Versions are hashed with milliseconds; what is finer was never written by us and has to show. */
const instant = (value: JsonValue | undefined): string => {
  const said = String(value);
  const date = new Date(said);
  const isOurs = /T\d\d:\d\d:\d\d(?:\.\d{1,3})?\+00:00$/.test(said);
  return isOurs && !Number.isNaN(date.getTime()) ? date.toISOString() : said;
};

const toPin = (row: Row): PinEvidence => ({
  versionId: toId(row['version_id'] as number),
  pin: {
    name: row['name'] ?? null,
    issue: row['issue'] ?? null,
    page: row['page'] ?? null,
    date: row['printed_on'] ?? null,
  },
  pinnedBy: row['pinned_by'] as number | null,
  pinnedByName: text(row['pinned_by_name']),
  pinnedAt: text(row['pinned_at']),
});
