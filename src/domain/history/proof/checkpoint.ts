import { canonicalJson, type JsonValue } from '../../shared/canonical-json';
import { formatEntryKey, type EntryKey } from '../../shared/entry-key';
import { sha256 } from '../hash';
import type { EntryEvidence, Finding } from './evidence';
import { recordNumber } from './record-chain';

/** Where an entry's chain and record ended when the checkpoint was made. */
export interface EntryCheckpoint extends EntryKey {
  readonly versionCount: number;
  readonly chainHead: string;
  readonly recordCount: number;
  readonly recordHead: string;
}

/** All heads at one moment, to be kept where nobody who can write to the database can change it. */
export interface Checkpoint {
  readonly format: 'toa-soan-checkpoint';
  readonly formatVersion: 1;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly lastPublication: number;
  readonly entries: readonly EntryCheckpoint[];
  /** SHA-256 of the canonical JSON of everything else. */
  readonly digest: string;
}

export const sealCheckpoint = (checkpoint: Omit<Checkpoint, 'digest'>): Checkpoint => ({
  ...checkpoint,
  digest: digestOf(checkpoint),
});

const digestOf = ({ format, formatVersion, madeAt, lastPublication, entries }: Omit<Checkpoint, 'digest'>): string =>
  sha256(canonicalJson({ format, formatVersion, madeAt, lastPublication, entries } as unknown as JsonValue));

export const isSealed = (checkpoint: Checkpoint): boolean => digestOf(checkpoint) === checkpoint.digest;

/**
 * Whether an entry still has the heads of the checkpoint within its chain and its record: a cut tail
 * and a history that was computed anew show here and nowhere else.
 */
export const checkAgainst = (one: EntryCheckpoint, evidence: EntryEvidence | null): readonly Finding[] => {
  const entry = formatEntryKey(one);
  if (!evidence || evidence.versions.length === 0) {
    const problem = `the checkpoint knows ${one.versionCount} versions of it`;
    return [{ kind: 'dropped', entry, table: 'editorial_versions', row: 'all', problem }];
  }
  const findings: Finding[] = [];
  const version = evidence.versions.find(({ facts }) => facts.number === one.versionCount);
  if (version?.rowHash !== one.chainHead) {
    findings.push({
      kind: version ? 'changed' : 'dropped',
      entry,
      table: 'editorial_versions',
      row: `number ${one.versionCount}`,
      problem: 'the checkpoint has another row there',
    });
  }
  const record = evidence.records.find((row) => recordNumber(row) === one.recordCount);
  if (record?.row['row_hash'] !== one.recordHead) {
    findings.push({
      kind: record ? 'changed' : 'dropped',
      entry,
      table: record?.table ?? 'record',
      row: `number ${one.recordCount}`,
      problem: 'the checkpoint has another row there',
    });
  }
  return findings;
};
