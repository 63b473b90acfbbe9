import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { verifyAll, makeCheckpoint } from '../../src/platform/history/verify-all';
import { sqlOn, withSqlClient } from '../../src/platform/sql-client';
import { codeOf, expectOk } from '../helpers/newsroom/client';
import { cases, chanceOf, testSeed } from '../helpers/newsroom/chance';
import { fullDocument, renamed } from '../helpers/newsroom/documents';
import { historyOf } from '../helpers/newsroom/history';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { dropGuards, forgeOnce, historyTables, isAbout, withIntruder } from '../helpers/newsroom/tampering';
import { copyDatabase } from '../helpers/server/databases';
import { theRun } from '../helpers/server/run';

const run = promisify(execFile);

const newsroom = theNewsroom();
const { material } = newsroom;
afterAll(() => newsroom.close());

const reporter = newsroom.as('reporter');
const editor = newsroom.as('deskEditor');
const chief = newsroom.as('chief');
const seed = testSeed();
const forgeries = cases({ few: 30, many: 300 });

let entry: Entry;
let folder: string;

/** The worker's database as it stands, for those who forge: the server's own stays as it is. */
const copyOfHistory = async (name: string): Promise<string> => {
  const { postgresUrl, databasePrefix } = theRun();
  const source = new URL(newsroom.databaseUrl).pathname.slice(1);
  return copyDatabase(postgresUrl, source, `${databasePrefix}_${name}_${process.env['JEST_WORKER_ID'] ?? '1'}`);
};

const command = async (file: string, database: string, ...options: readonly string[]) => {
  const script = path.join(theRun().app, 'dist/src/cli', file);
  try {
    const { stdout } = await run(process.execPath, [script, ...options], {
      env: { PATH: process.env['PATH'], DATABASE_URL: database, TZ: 'UTC' },
    });
    return { code: 0, text: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, text: `${stdout}${stderr}` };
  }
};

const verify = (url: string) => withSqlClient(url, (sql) => verifyAll(sql, null));

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'toa-soan-proof-'));
  const marker = newMarker();
  entry = await reporter.create('article', 'vi', fullDocument('article', { locale: 'vi', material, marker }));
  for (const word of ['một', 'hai', 'ba']) {
    expectOk(await reporter.save(entry, renamed('article', `${marker} ${word}`)), 'a change');
    expectOk(await reporter.act(entry, 'submit'), 'the submission');
    expectOk(await editor.act(entry, word === 'hai' ? 'reject' : 'approve', { comment: 'Đã đọc' }), 'the decision');
  }
  expectOk(await reporter.save(entry, { ...renamed('article', `${marker} bốn`), kicker: 'Khác' }), 'a change on top');
  const [first, second] = await historyOf(reporter, entry).all();
  expectOk(await historyOf(reporter, entry).restore(first?.id ?? 0, { fields: ['title'] }), 'a restore');
  expectOk(
    await historyOf(reporter, entry).pin(second?.id ?? 0, { issue: '123', page: '1', date: '2026-11-24' }),
    'a pin',
  );
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test('an untouched history holds, with everything that has happened to it', async () => {
  expect((await verify(newsroom.databaseUrl)).findings).toEqual([]);
});

describe('forged behind the back', () => {
  let url: string;

  beforeAll(async () => {
    url = await copyOfHistory('forged');
    // A purge belongs to what can be forged; a policy that keeps one version that went live makes some.
    expect((await command('retention.js', url, '--majors', '1', '--minors-under', '0')).code).toBe(0);
    await withIntruder(url, dropGuards);
  }, 60_000);

  test(`any single change of any column of any row is found and named (TEST_SEED=${seed})`, async () => {
    const chance = chanceOf(seed);
    const missed: string[] = [];
    let forged = 0;
    await withIntruder(url, async (intruder) => {
      while (forged < forgeries) {
        await intruder.query('begin');
        const forgery = await forgeOnce(intruder, chance);
        if (forgery) {
          forged += 1;
          const { findings } = await verifyAll(sqlOn(intruder), null);
          if (!findings.some((finding) => isAbout(finding, forgery))) {
            missed.push(`${forgery.what}: ${JSON.stringify(findings)}`);
          }
        }
        await intruder.query('rollback');
      }
    });
    expect(missed).toEqual([]);
  }, 300_000);

  test.each(historyTables.filter((table) => table !== 'editorial_contents'))(
    'a row dropped from %s is missed',
    async (table) => {
      await withIntruder(url, async (intruder) => {
        await intruder.query('begin');
        await intruder.query(`delete from ${table} where ctid = (select ctid from ${table} order by random() limit 1)`);
        const { findings } = await verifyAll(sqlOn(intruder), null);
        expect(findings.map(({ kind }) => kind)).toContain('dropped');
        await intruder.query('rollback');
      });
    },
  );

  test('an inserted version, and two that changed places, are named', async () => {
    await withIntruder(url, async (intruder) => {
      const where = `document_id = '${entry.documentId}' and locale = 'vi'`;
      await intruder.query('begin');
      for (const [from, to] of [
        [2, 1_000],
        [3, 2],
        [1_000, 3],
      ]) {
        await intruder.query(`update editorial_versions set number = ${to} where ${where} and number = ${from}`);
      }
      const { findings } = await verifyAll(sqlOn(intruder), null);
      expect(findings[0]).toMatchObject({ table: 'editorial_versions', row: expect.stringContaining('number 2') });
      await intruder.query('rollback');
    });
  });

  test('a tail that was cut with all its heads shows against a checkpoint, and only there', async () => {
    const checkpoint = await withSqlClient(url, (sql) => makeCheckpoint(sql, new Date()));
    await withIntruder(url, async (intruder) => {
      await intruder.query('begin');
      const [{ made }] = (
        await intruder.query<{ made: number }>(
          `select record_number as made from editorial_audit where document_id = $1 and action = 'restore'`,
          [entry.documentId],
        )
      ).rows as [{ made: number }];
      const where = `document_id = '${entry.documentId}' and locale = 'vi'`;
      for (const table of ['editorial_audit', 'editorial_purges', 'publication_log']) {
        await intruder.query(`delete from ${table} where ${where} and record_number >= ${made}`);
      }
      await intruder.query(`delete from editorial_pins where ${where}`);
      await intruder.query(
        `delete from editorial_versions where ${where} and number = (select version_count from editorial_entries where ${where})`,
      );
      await intruder.query(
        `update editorial_entries entry set version_count = top.number, chain_head = top.row_hash, working_version_id = top.id,
           working_content_hash = top.content_hash
         from (select * from editorial_versions where ${where} order by number desc limit 1) top where entry.${where.replace(' and ', ' and entry.')}`,
      );
      await intruder.query(
        `update editorial_record_heads head set record_count = $1::integer - 1, record_head = (
           select row_hash from (
             select record_number, row_hash from editorial_audit where ${where}
             union all select record_number, row_hash from publication_log where ${where}
             union all select decision.record_number, decision.row_hash from editorial_decisions decision
               join editorial_reviews review on review.id = decision.review_id where review.${where.replace(' and ', ' and review.')}
           ) rows where record_number = $1::integer - 1)
         where ${where}`,
        [made],
      );
      const alone = await verifyAll(sqlOn(intruder), null);
      expect(alone.findings.filter(({ kind }) => kind !== 'content')).toEqual([]);
      const { findings } = await verifyAll(sqlOn(intruder), checkpoint);
      expect(findings.map(({ table }) => table)).toEqual(expect.arrayContaining(['editorial_versions', 'record']));
      await intruder.query('rollback');
    });
  });

  test('the commands say so, with an exit code for scripts', async () => {
    const file = path.join(folder, 'heads.json');
    expect(await command('verify-history.js', url, '--export', file)).toMatchObject({ code: 0 });
    expect(await command('verify-history.js', url, '--checkpoint', file)).toMatchObject({ code: 0 });
    await withIntruder(url, (intruder) =>
      intruder.query(`update editorial_versions set comment = 'forged' where document_id = $1 and number = 2`, [
        entry.documentId,
      ]),
    );
    const told = await command('verify-history.js', url, '--checkpoint', file);
    expect(told.code).toBe(1);
    expect(told.text).toContain(`changed: article/${entry.documentId}/vi editorial_versions id`);
    const checkpoint = JSON.parse(await readFile(file, 'utf8')) as { entries: { versionCount: number }[] };
    (checkpoint.entries[0] as { versionCount: number }).versionCount += 1;
    await writeFile(file, JSON.stringify(checkpoint));
    expect((await command('verify-history.js', url, '--checkpoint', file)).code).toBe(2);
  }, 60_000);
});

test.each([...historyTables])('the application can neither change nor remove rows of %s', async (table) => {
  for (const statement of [
    `update ${table} set ${table === 'editorial_contents' ? 'hash' : 'row_hash'} = 'x'`,
    `delete from ${table}`,
  ]) {
    const isEmpty = (await newsroom.sql<{ count: string }>(`select count(*) from ${table}`))[0]?.count === '0';
    if (!isEmpty) await expect(newsroom.sql(statement)).rejects.toThrow('never changed or removed');
  }
  await expect(newsroom.sql(`truncate ${table} cascade`)).rejects.toThrow('never changed or removed');
});

test('a content goes only by a recorded purge, and never what is live or worked on', async () => {
  await expect(newsroom.sql('update editorial_contents set content = null')).rejects.toThrow(
    'never changed or removed',
  );
});

describe('retention', () => {
  test('says what would go, takes it, keeps rows and pins, and the history still verifies', async () => {
    const url = await copyOfHistory('retention');
    const before = await versionsOf(url);
    const dry = await command('retention.js', url, '--dry-run', '--majors', '1', '--minors-under', '0');
    expect(dry.text).toContain(`article/${entry.documentId}/vi: versions 1, 3`);
    expect(await versionsOf(url)).toEqual(before);
    expect((await command('retention.js', url, '--majors', '1', '--minors-under', '0')).code).toBe(0);
    const after = await versionsOf(url);
    expect(after.map((row) => ({ ...row, content: '' }))).toEqual(before.map((row) => ({ ...row, content: '' })));
    expect(after.filter(({ content }) => content === null).map(({ number }) => number)).toEqual([1, 3]);
    expect((await verify(url)).findings).toEqual([]);
    expect(await command('retention.js', url, '--dry-run', '--majors', '1', '--minors-under', '0')).toMatchObject({
      code: 0,
      text: expect.stringContaining('Would go: 0 versions'),
    });
  }, 60_000);

  const versionsOf = async (url: string) =>
    withSqlClient(url, (sql) =>
      sql.query<{ number: number; row_hash: string; content: string | null }>(
        `select version.number, version.row_hash, content.content from editorial_versions version
           join editorial_contents content on content.hash = version.content_hash
          where document_id = ? and locale = 'vi' order by number`,
        [entry.documentId],
      ),
    );
});

describe('the dossier', () => {
  test('holds by itself, and any change of it shows', async () => {
    const answer = expectOk(await historyOf(chief, entry).dossier(), 'the dossier');
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="dossier-article-${entry.documentId}-vi.json"`,
    );
    const file = path.join(folder, 'dossier.json');
    const script = path.resolve(__dirname, '../../src/cli/verify-dossier.mjs');
    const check = async (text: string) => {
      await writeFile(file, text);
      return run(process.execPath, [script, file]).then(
        ({ stdout }) => ({ code: 0, text: stdout }),
        ({ code, stderr }: { code: number; stderr: string }) => ({ code, text: stderr }),
      );
    };
    expect(await check(answer.text)).toMatchObject({ code: 0, text: expect.stringContaining('the dossier holds') });
    const forgeries: readonly ((dossier: any) => void)[] = [
      (dossier) => (dossier.versions[1].facts.actorName = 'Ai khác'),
      (dossier) => (dossier.versions[2].facts.comment = 'thêm vào'),
      (dossier) => dossier.versions.splice(1, 1),
      (dossier) => dossier.versions.pop(),
      (dossier) => dossier.records.pop(),
      (dossier) => (dossier.records[3].row.comment = 'sửa'),
      (dossier) => (dossier.records[0].row.version_id += 1),
      (dossier) => (dossier.contents[dossier.versions[0].facts.contentHash] += ' '),
      (dossier) => delete dossier.contents[dossier.versions[0].facts.contentHash],
      (dossier) => (dossier.entry.locale = 'en'),
    ];
    for (const forge of forgeries) {
      const dossier = JSON.parse(answer.text);
      forge(dossier);
      expect([String(forge), (await check(JSON.stringify(dossier))).code]).toEqual([String(forge), 1]);
    }
  });

  test('is for those who may read the audit and the whole entry', async () => {
    for (const desk of [reporter, newsroom.as('deskEditor'), newsroom.as('accountant')]) {
      const answer = await historyOf(desk, entry).dossier();
      expect([answer.status, codeOf(answer)]).toEqual([403, 'RIGHT_REQUIRED']);
    }
    const answer = await newsroom.anonymous.get(`/editorial/entries/article/${entry.documentId}/vi/dossier`);
    expect([answer.status, codeOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
    const nothing = await newsroom.as('managingEditor').get('/editorial/entries/article/doesnotexist/vi/dossier');
    expect([nothing.status, codeOf(nothing)]).toEqual([404, 'ENTRY_NOT_FOUND']);
  });
});
