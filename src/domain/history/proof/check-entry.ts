import { canonicalJson, type JsonValue } from '../../shared/canonical-json';
import { formatEntryKey } from '../../shared/entry-key';
import { chainStart, versionRowHash, type VersionAction } from '../version-chain';
import { checkPins } from './check-pins';
import type { EntryEvidence, Finding, RecordEvidence, VersionEvidence } from './evidence';
import { recordId, recordNumber, recordRowHash } from './record-chain';

type Found = Omit<Finding, 'entry'>;

/** Everything that is wrong with an entry's history, in the order of its rows; nothing where it holds. */
export const checkEntry = (evidence: EntryEvidence): readonly Finding[] => {
  const entry = formatEntryKey(evidence.key);
  return [
    ...checkVersions(evidence),
    ...checkRecords(evidence),
    ...checkBindings(evidence),
    ...checkContents(evidence),
    ...checkPins(evidence),
  ].map((finding) => ({ ...finding, entry }));
};

interface Link {
  readonly table: string;
  readonly id: string;
  readonly number: number;
  readonly previousHash: string;
  readonly rowHash: string;
  readonly computed: string;
}

/** Follows a chain from its start: each row has to say what its hash covers, and to follow the one before. */
const follow = (links: readonly Link[], table: string): readonly Found[] => {
  const findings: Found[] = [];
  let before = chainStart;
  let expected = 1;
  for (const link of links) {
    if (link.number > expected) {
      const gap = link.number - expected;
      findings.push({
        kind: 'dropped',
        table,
        row: `number ${expected}`,
        problem: gap === 1 ? 'the row is missing' : `${gap} rows are missing from here`,
      });
    }
    const at = { table: link.table, row: `id ${link.id}, number ${link.number}` };
    if (link.computed !== link.rowHash) {
      findings.push({ kind: 'changed', ...at, problem: 'the row says something else than its hash covers' });
    } else if (link.number < expected) {
      findings.push({ kind: 'inserted', ...at, problem: 'another row has this number already' });
    } else if (link.previousHash !== before && link.number === expected) {
      findings.push({ kind: 'inserted', ...at, problem: 'the row does not follow the one before it' });
    }
    before = link.rowHash;
    expected = Math.max(expected, link.number + 1);
  }
  return findings;
};

const versionLink = ({ id, facts, previousHash, rowHash }: VersionEvidence): Link => ({
  table: 'editorial_versions',
  id: String(id),
  number: facts.number,
  previousHash,
  rowHash,
  computed: hashOrNothing(() => versionRowHash(facts, previousHash)),
});

const recordLink = (record: RecordEvidence): Link => ({
  table: record.table,
  id: recordId(record),
  number: recordNumber(record),
  previousHash: String(record.row['previous_hash']),
  rowHash: String(record.row['row_hash']),
  computed: hashOrNothing(() => recordRowHash(record.table, record.row)),
});

/** What has no canonical form was not written by us: its hash matches nothing. */
const hashOrNothing = (hash: () => string): string => {
  try {
    return hash();
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
};

const checkVersions = ({ versions, state }: EntryEvidence): readonly Found[] => {
  const table = 'editorial_versions';
  const findings = [...follow(versions.map(versionLink), table)];
  const last = versions.at(-1);
  if (!state) {
    if (versions.length > 0) {
      findings.push({
        kind: 'head',
        table: 'editorial_entries',
        row: 'state',
        problem: 'the entry has versions and no state',
      });
    }
    return findings;
  }
  if ((last?.facts.number ?? 0) < state.versionCount) {
    const row = `number ${(last?.facts.number ?? 0) + 1}`;
    findings.push({ kind: 'dropped', table, row, problem: `the state counts ${state.versionCount} versions` });
  } else if (last && (last.facts.number > state.versionCount || last.rowHash !== state.chainHead)) {
    const row = `id ${last.id}, number ${last.facts.number}`;
    findings.push({ kind: 'head', table, row, problem: 'the state of the entry names another head of the chain' });
  } else if (last && (last.id !== state.workingVersionId || last.facts.contentHash !== state.workingContentHash)) {
    const row = `id ${last.id}, number ${last.facts.number}`;
    findings.push({ kind: 'head', table, row, problem: 'the state of the entry names another working version' });
  }
  return findings;
};

const checkRecords = ({ records, head, versions }: EntryEvidence): readonly Found[] => {
  const findings = [...follow(records.map(recordLink), 'record')];
  const last = records.at(-1);
  const end = last ? recordNumber(last) : 0;
  if (!head) {
    if (records.length + versions.length > 0) {
      findings.push({
        kind: 'head',
        table: 'editorial_record_heads',
        row: 'head',
        problem: 'the head of the record is missing',
      });
    }
  } else if (end < head.recordCount) {
    const problem = `the head of the record counts ${head.recordCount} rows`;
    findings.push({ kind: 'dropped', table: 'record', row: `number ${end + 1}`, problem });
  } else if (last && (end > head.recordCount || last.row['row_hash'] !== head.recordHead)) {
    const row = `id ${recordId(last)}, number ${end}`;
    findings.push({ kind: 'head', table: last.table, row, problem: 'the head of the record names another end' });
  }
  return findings;
};

const makesVersion: ReadonlySet<VersionAction> = new Set<VersionAction>([
  'create',
  'save',
  'restore',
  'discard',
  'clone',
  'trash',
  'untrash',
  'fix-live',
  'drop-fix',
  'merge',
  'adopt',
]);

/** Each version has the audit row of its making, which names its id and the head that the chain had with it. */
const checkBindings = ({ versions, records }: EntryEvidence): readonly Found[] => {
  const byId = new Map(versions.map((version) => [version.id, version]));
  const makings = new Map<number, RecordEvidence>();
  const findings: Found[] = [];
  for (const record of records) {
    const { action, version_id: versionId } = record.row;
    if (record.table !== 'editorial_audit' || !makesVersion.has(action as VersionAction)) continue;
    if (typeof versionId !== 'number') continue;
    makings.set(versionId, record);
    if (!byId.has(versionId)) {
      const problem = `audit row ${recordId(record)} tells of its making, and the version is not there`;
      findings.push({ kind: 'dropped', table: 'editorial_versions', row: `id ${versionId}`, problem });
    }
  }
  for (const { id, facts, rowHash } of versions) {
    const at = { table: 'editorial_versions', row: `id ${id}, number ${facts.number}` };
    const making = makings.get(id);
    const head = making?.row['chain_head'];
    if (!making)
      findings.push({ kind: 'inserted', ...at, problem: 'no audit row tells of the making of this version' });
    else if (making.row['action'] !== facts.action || (typeof head === 'string' && head !== rowHash)) {
      findings.push({ kind: 'changed', ...at, problem: `audit row ${recordId(making)} tells of another version` });
    }
  }
  return findings;
};

const checkContents = ({ versions, records, missingContents, emptiedContents }: EntryEvidence): readonly Found[] => {
  const purged = new Set(
    records.flatMap(({ table, row }) =>
      table === 'editorial_purges' ? [canonicalJson(row['content_hash'] as JsonValue)] : [],
    ),
  );
  return versions.flatMap(({ id, facts }): readonly Found[] => {
    const at = {
      kind: 'content',
      table: 'editorial_contents',
      row: `hash ${facts.contentHash} of version ${id}`,
    } as const;
    if (missingContents.has(facts.contentHash)) return [{ ...at, problem: 'the content is not there' }];
    return emptiedContents.has(facts.contentHash) && !purged.has(canonicalJson(facts.contentHash))
      ? [{ ...at, problem: 'the content is gone and no purge tells of it' }]
      : [];
  });
};
