import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isSealed, type Checkpoint } from '../domain/history/proof/checkpoint';
import { systemClock } from '../platform/clock';
import { makeCheckpoint, verifyAll } from '../platform/history/verify-all';
import { withDatabaseOfCommand } from './database-of-command';
import { endWith } from './end-with';

const usage = `Checks every row of the version history.

  npm run verify-history
  npm run verify-history -- --checkpoint heads.json   also against heads that were exported before
  npm run verify-history -- --export heads.json       and writes the heads of today, if all is well

Exit code: 0 all is well, 1 something was changed, 2 the command itself failed.`;

const readCheckpoint = (file: string): Checkpoint => {
  const checkpoint = JSON.parse(readFileSync(file, 'utf8')) as Checkpoint;
  if (checkpoint.format !== 'toa-soan-checkpoint' || !isSealed(checkpoint)) {
    throw new Error(`${file} is no checkpoint, or has been changed since it was made`);
  }
  return checkpoint;
};

/** `npm run verify-history`: names the first row that isn't what it was, and all the others. */
const verifyHistory = async (): Promise<number> => {
  const { values } = parseArgs({
    options: { export: { type: 'string' }, checkpoint: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const checkpoint = values.checkpoint === undefined ? null : readCheckpoint(values.checkpoint);
  return withDatabaseOfCommand(async (sql) => {
    const { entries, versions, records, contents, findings } = await verifyAll(sql, checkpoint);
    console.log(`${entries} entries, ${versions} versions, ${records} rows of their records, ${contents} contents`);
    for (const { kind, entry, table, row, problem } of findings) {
      console.error(`${kind}: ${[entry, table, row].filter((part) => part !== '').join(' ')}: ${problem}`);
    }
    if (findings.length > 0) return 1;
    console.log(checkpoint ? `All is as it was, also at ${checkpoint.madeAt}.` : 'Nothing was changed.');
    if (values.export !== undefined) {
      writeFileSync(values.export, `${JSON.stringify(await makeCheckpoint(sql, systemClock.now()), null, 1)}\n`);
      console.log(`The heads of all entries are in ${values.export}. Keep it where nobody can change it.`);
    }
    return 0;
  });
};

verifyHistory().then((code) => process.exit(code), endWith(2));
