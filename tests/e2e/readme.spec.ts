import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from './journey';
import { deskOf } from './newsroom-api';
import { baseUrl, sessionOf } from './people';

/*
 * What the README tells developers to type, typed: every block of the shell that asks the server
 * with curl, and the example of Strapi's client.
 */

const run = promisify(execFile);
const root = path.resolve(__dirname, '../..');

/** The code blocks of a language, as they stand, but for the address of the server. */
const blocksOf = async (language: string): Promise<readonly string[]> => {
  const text = await readFile(path.join(root, 'README.md'), 'utf8');
  return [...text.matchAll(/```(\w+)\n([^]*?)```/g)]
    .filter(([, name]) => name === language)
    .map(([, , block]) => (block ?? '').replaceAll('http://127.0.0.1:1337', baseUrl()));
};

/** Says of every answer by which status it came, and ends with the first that is a refusal. */
const watched = `curl() { command curl -sS --fail-with-body -w '\\nstatus %{http_code}\\n' "$@"; }`;

const typed = async (block: string): Promise<string> => {
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', `${watched}\n${block}`], {
    timeout: 120_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
};

const commandsIn = (block: string): number => block.match(/^curl |^ *\S+=\$\(curl /gm)?.length ?? 0;

test('every command for readers and sites is answered', async () => {
  const blocks = (await blocksOf('sh')).filter((block) => block.includes('curl') && !block.includes('/admin/login'));
  expect(blocks.length).toBeGreaterThan(1);
  for (const block of blocks) {
    const answers = (await typed(block)).match(/^status \d+$/gm) ?? [];
    expect(answers.length).toBe(commandsIn(block));
    expect([...new Set(answers)]).toEqual(['status 200']);
  }
});

test('every command for programs of the newsroom is answered, as the README goes on', async () => {
  const reporter = await deskOf('reporter');
  const documentId = await reporter.create(`Bài cho chương trình ${Date.now()}`);
  await reporter.act(documentId, 'submit');
  const state = await fetch(`${baseUrl()}/editorial/entries/article/${documentId}/vi`, {
    headers: { authorization: `Bearer ${await sessionOf('reporter')}` },
  });
  const { data } = (await state.json()) as { data: { workingVersion: { id: number } } };
  const [block = ''] = (await blocksOf('sh')).filter((one) => one.includes('/admin/login'));
  expect(block).toContain('"version":17');
  const answer = await typed(
    block
      // The token alone is what the command reads.
      .replace('TOKEN=$(curl', 'TOKEN=$(command curl')
      .replaceAll('DOCUMENT_ID', documentId)
      .replace('"version":17', `"version":${data.workingVersion.id}`),
  );
  expect(answer.match(/^status \d+$/gm)).toEqual(['status 200', 'status 200', 'status 200']);
  expect(answer).toContain('"approvalStatus":"rejected"');
});

test('Strapi’s client reads the newsroom as the example says', async () => {
  const [block = ''] = (await blocksOf('js')).filter((one) => one.includes('@strapi/client'));
  // Beside the packages that it names.
  const file = path.join(root, `.readme-example-${process.pid}.mjs`);
  await writeFile(file, `${block}\nprocess.stdout.write(JSON.stringify(data));\n`);
  try {
    const { stdout } = await run(process.execPath, [file], { timeout: 60_000, maxBuffer: 16 * 1024 * 1024 });
    const articles = JSON.parse(stdout) as readonly { readonly title: string; readonly persons: unknown }[];
    expect(articles.length).toBeGreaterThan(0);
    for (const { title, persons } of articles) {
      expect(title).not.toBe('');
      expect(Array.isArray(persons)).toBe(true);
    }
  } finally {
    await rm(file);
  }
});
