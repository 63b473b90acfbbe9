import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from './journey';
import { demoPassword, startDemo } from './demo-process';

interface ArticleList {
  readonly meta: { readonly pagination: { readonly total: number } };
}

const accounts = [
  'admin',
  'reporter',
  'editor',
  'secretary',
  'chief',
  'translator.en',
  'translator.zh',
  'language.zh',
  'accountant',
];

const countArticles = async (url: string): Promise<number> => {
  const answer = await fetch(`${url}/api/articles?locale=vi`);
  return ((await answer.json()) as ArticleList).meta.pagination.total;
};

const signIn = (url: string, account: string): Promise<Response> =>
  fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${account}@toasoan.example`, password: demoPassword }),
  });

test('a newcomer starts the demo, stops it with Ctrl-C, and finds everything at the second start', async () => {
  test.setTimeout(420_000);
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'toa-soan-newcomer-'));
  try {
    const first = await startDemo(dataDirectory);
    const articles = await countArticles(first.url);
    expect(articles).toBeGreaterThan(10);
    for (const account of accounts) expect((await signIn(first.url, account)).status, account).toBe(200);
    expect(await first.stop()).toBe(0);

    const second = await startDemo(dataDirectory);
    expect(second.readyAfter).toBeLessThan(first.readyAfter);
    expect(await countArticles(second.url)).toBe(articles);
    expect(await second.stop()).toBe(0);
  } finally {
    await rm(dataDirectory, { recursive: true, force: true });
  }
});
