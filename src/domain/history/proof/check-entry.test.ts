import * as fc from 'fast-check';
import { chainStart, versionRowHash, type VersionFacts } from '../version-chain';
import { checkEntry } from './check-entry';
import { checkAgainst, isSealed, sealCheckpoint } from './checkpoint';
import type { EntryEvidence, RecordEvidence, VersionEvidence } from './evidence';
import { recordRowHash } from './record-chain';

const key = { contentType: 'article', documentId: 'd1', locale: 'vi' } as const;
const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();

const factsOf = (number: number): VersionFacts => ({
  key,
  number,
  contentHash: String(number).repeat(64).slice(0, 64),
  schemaVersion: 's',
  action: number === 1 ? 'create' : 'save',
  origin: 'admin-panel',
  actorKind: 'user',
  actorId: 1,
  actorName: 'Lan',
  comment: null,
  createdAt: at(number),
  changedFields: ['title'],
  note: null,
  sourceLocale: null,
  sourceVersionId: null,
});

/** A history of so many versions, each with the audit row of its making. */
const historyOf = (count: number): EntryEvidence => {
  const versions: VersionEvidence[] = [];
  const records: RecordEvidence[] = [];
  for (let number = 1; number <= count; number += 1) {
    const previousHash = versions.at(-1)?.rowHash ?? chainStart;
    const facts = factsOf(number);
    const rowHash = versionRowHash(facts, previousHash);
    versions.push({ id: 100 + number, facts, previousHash, rowHash });
    const row = {
      id: 200 + number,
      action: facts.action,
      version_id: 100 + number,
      chain_head: rowHash,
      record_number: number,
      previous_hash: String(records.at(-1)?.row['row_hash'] ?? chainStart),
    };
    records.push({ table: 'editorial_audit', row: { ...row, row_hash: recordRowHash('editorial_audit', row) } });
  }
  const last = versions.at(-1) as VersionEvidence;
  return {
    key,
    state: {
      versionCount: count,
      chainHead: last.rowHash,
      workingVersionId: last.id,
      workingContentHash: last.facts.contentHash,
    },
    head: { recordCount: count, recordHead: String(records.at(-1)?.row['row_hash']) },
    versions,
    records,
    pins: [],
    missingContents: new Set(),
    emptiedContents: new Set(),
  };
};

const histories = fc.integer({ min: 2, max: 6 }).map(historyOf);

test('an untouched history holds', () => {
  fc.assert(fc.property(histories, (history) => expect(checkEntry(history)).toEqual([])));
});

test('a changed version and a changed row of the record are named first', () => {
  fc.assert(
    fc.property(histories, fc.nat(), (history, choice) => {
      const index = choice % history.versions.length;
      const version = history.versions[index] as VersionEvidence;
      const forged = { ...version, facts: { ...version.facts, actorName: 'Ai khác' } };
      expect(checkEntry({ ...history, versions: history.versions.with(index, forged) })[0]).toMatchObject({
        kind: 'changed',
        table: 'editorial_versions',
        row: `id ${version.id}, number ${index + 1}`,
      });
      const record = history.records[index] as RecordEvidence;
      const row = { ...record.row, comment: 'thêm' };
      expect(checkEntry({ ...history, records: history.records.with(index, { ...record, row }) })[0]).toMatchObject({
        kind: 'changed',
        table: 'editorial_audit',
      });
    }),
  );
});

test('a dropped row is missed, within and at the end', () => {
  fc.assert(
    fc.property(histories, fc.nat(), (history, choice) => {
      const index = choice % history.versions.length;
      const versions = history.versions.toSpliced(index, 1);
      expect(checkEntry({ ...history, versions })[0]).toMatchObject({ kind: 'dropped', row: `number ${index + 1}` });
      const records = history.records.toSpliced(index, 1);
      expect(checkEntry({ ...history, records })[0]).toMatchObject({ kind: 'dropped', row: `number ${index + 1}` });
    }),
  );
});

test('a version whose id was changed is not the one that the audit tells of', () => {
  const history = historyOf(3);
  const version = history.versions[1] as VersionEvidence;
  const findings = checkEntry({ ...history, versions: history.versions.with(1, { ...version, id: 999 }) });
  expect(findings.map(({ kind, row }) => [kind, row])).toEqual([
    ['dropped', 'id 102'],
    ['inserted', 'id 999, number 2'],
  ]);
});

test('a tail that was cut with all its heads shows against a checkpoint only', () => {
  const [whole, cut] = [historyOf(4), historyOf(3)];
  expect(checkEntry(cut)).toEqual([]);
  const checkpoint = sealCheckpoint({
    format: 'toa-soan-checkpoint',
    formatVersion: 1,
    madeAt: at(9),
    lastPublication: 0,
    entries: [
      {
        ...key,
        versionCount: whole.state?.versionCount ?? 0,
        chainHead: whole.state?.chainHead ?? '',
        recordCount: whole.head?.recordCount ?? 0,
        recordHead: whole.head?.recordHead ?? '',
      },
    ],
  });
  const [one] = checkpoint.entries;
  if (!one) throw new Error('the checkpoint is empty');
  expect(checkAgainst(one, whole)).toEqual([]);
  expect(checkAgainst(one, cut).map(({ kind, row }) => [kind, row])).toEqual([
    ['dropped', 'number 4'],
    ['dropped', 'number 4'],
  ]);
  expect(checkAgainst(one, null)).toHaveLength(1);
  expect(isSealed(checkpoint)).toBe(true);
  expect(isSealed({ ...checkpoint, madeAt: at(10) })).toBe(false);
});

test('a content may be gone only by a purge that is told of', () => {
  const history = historyOf(2);
  const emptied = { ...history, emptiedContents: new Set([history.versions[0]?.facts.contentHash ?? '']) };
  expect(checkEntry(emptied)).toMatchObject([
    { kind: 'content', problem: 'the content is gone and no purge tells of it' },
  ]);
});
