#!/usr/bin/env node
/*
 * Checks a dossier without the newsroom: no database, no package, nothing of the server's code.
 * What it checks: every content has the hash that its version names; every version row and every row
 * of the record (audit, decisions, publications, purges) says what its hash covers and follows the
 * row before it; both chains end where the heads say; every version has the audit row of its making.
 * What it can't see: a dossier whose tail was cut together with its heads, or that was computed anew
 * as a whole. Compare the heads that it prints with a checkpoint for that.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** RFC 8785: members sorted by UTF-16 code units, no spaces, numbers and strings as ECMAScript writes them. */
const canonical = (value) => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
};

/** Columns that are empty or false are not hashed. */
const withoutNothing = (object) =>
  Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== null && value !== undefined && value !== false),
  );

const start = '0'.repeat(64);

/** Facts that came to version rows later are hashed only where they are there; all others also as null. */
const laterFacts = ['changedFields', 'note', 'sourceLocale', 'sourceVersionId'];

const versionHash = ({ facts, previousHash }) => {
  const { key, ...others } = facts;
  const said = { ...key, ...others, previousHash };
  for (const name of laterFacts) if (said[name] === null || said[name] === undefined) delete said[name];
  return sha256(canonical(said));
};

const recordHash = ({ table, row }) => {
  const { row_hash: _own, ...said } = row;
  return sha256(canonical({ table, ...withoutNothing(said) }));
};

/** @returns what is wrong with a dossier, in its order; nothing where it holds */
export const problemsOfDossier = (dossier) => {
  const problems = [];
  if (dossier?.format !== 'toa-soan-dossier' || dossier.formatVersion !== 1) return ['this is no dossier of version 1'];
  const { entry, versions, records, contents, state, recordHead } = dossier;

  const follow = (rows, count, head, name, what) => {
    let before = start;
    rows.forEach((row, index) => {
      const { number, computed, own, previous } = what(row);
      const at = `${name} ${index + 1}`;
      if (number !== index + 1) problems.push(`${at}: the row here has the number ${number}`);
      if (computed !== own) problems.push(`${at}: the row says something else than its hash covers`);
      if (previous !== before) problems.push(`${at}: the row does not follow the one before it`);
      before = own;
    });
    if (rows.length !== count) problems.push(`${name}s: there are ${rows.length}, the head counts ${count}`);
    if (before !== head) problems.push(`${name}s: the last row is not the one that the head names`);
  };
  follow(versions, state?.versionCount, state?.chainHead, 'version', (version) => ({
    number: version.facts.number,
    computed: versionHash(version),
    own: version.rowHash,
    previous: version.previousHash,
  }));
  follow(records, recordHead?.recordCount, recordHead?.recordHead, 'record row', (record) => ({
    number: record.row.record_number,
    computed: recordHash(record),
    own: record.row.row_hash,
    previous: record.row.previous_hash,
  }));

  const purged = new Set(
    records.filter(({ table }) => table === 'editorial_purges').map(({ row }) => row.content_hash),
  );
  const audit = records.filter(({ table }) => table === 'editorial_audit').map(({ row }) => row);
  for (const { id, facts, rowHash } of versions) {
    const at = `version ${facts.number} (id ${id})`;
    if (canonical(facts.key) !== canonical(entry)) problems.push(`${at}: it is a version of another entry`);
    const content = contents[facts.contentHash];
    if (typeof content === 'string') {
      if (sha256(content) !== facts.contentHash) problems.push(`${at}: its content is not what its hash says`);
    } else if (!purged.has(facts.contentHash)) problems.push(`${at}: its content is missing and no purge tells of it`);
    const making = audit.find((row) => row.version_id === id && row.action === facts.action);
    if (!making) problems.push(`${at}: no audit row tells of its making`);
    else if (making.chain_head && making.chain_head !== rowHash)
      problems.push(`${at}: its audit row names another hash`);
  }
  for (const { table, row } of records) {
    const isOthers =
      row.content_type !== undefined &&
      canonical([row.content_type, row.document_id, row.locale]) !==
        canonical([entry.contentType, entry.documentId, entry.locale]);
    if (isOthers) problems.push(`record row ${row.record_number} (${table}): it belongs to another entry`);
  }
  return problems;
};

const run = (file) => {
  const dossier = JSON.parse(readFileSync(file, 'utf8'));
  const problems = problemsOfDossier(dossier);
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    return 1;
  }
  const { entry, versions, records, state, recordHead } = dossier;
  console.log(
    `${entry.contentType}/${entry.documentId}/${entry.locale}, exported ${dossier.exportedAt}: the dossier holds.`,
  );
  console.log(`${versions.length} versions, head ${state.chainHead}`);
  console.log(`${records.length} rows of the record, head ${recordHead.recordHead}`);
  return 0;
};

const [, script, file] = process.argv;
if (script?.endsWith('verify-dossier.mjs')) {
  if (file) process.exitCode = run(file);
  else {
    console.error('Usage: node verify-dossier.mjs <dossier.json>');
    process.exitCode = 2;
  }
}
