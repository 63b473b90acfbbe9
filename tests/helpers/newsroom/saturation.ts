import { Agent, request } from 'node:http';
import { renamed, smallDocument } from './documents';
import { expectOk } from './client';
import type { Chance } from './chance';
import { readFigures } from './figures';
import { newMarker } from './marker';
import type { Entry, Newsroom } from './newsroom';

/** What a server did that had more to do than it could, for a while. */
export interface Saturation {
  readonly answers: number;
  readonly answersPerSecond: number;
  readonly publications: number;
  /** Anything but 200, and connections that broke. */
  readonly failures: readonly string[];
  /** Addresses whose answers held the words of a draft. */
  readonly leaks: readonly string[];
  /** Resident memory in MiB: the median after a fifth of the time, that of the last fifth, and the most. */
  readonly memory: { readonly early: number; readonly late: number; readonly most: number };
}

const readers = 24;
const editors = 2;
const mostReported = 20;

/** Every draft holds these two words; no answer to the public may hold the second, not even to a search for the first. */
const bait = newMarker();
const canary = newMarker();
const draftWords = (): string => `${bait} ${canary} ${newMarker()}`;

const mebibyte = 1_048_576;

/** Readers of everything that is public, more than the server can serve, while editors publish. */
export const saturate = async (
  newsroom: Newsroom,
  { milliseconds, articles }: { readonly milliseconds: number; readonly articles: number },
  chance: Chance,
): Promise<Saturation> => {
  const live: Entry[] = [];
  for (let count = 0; count < articles; count += 1) live.push(await makeLiveWithDraft(newsroom));
  for (let count = 0; count < articles / 3; count += 1) {
    await newsroom.as('reporter').create('article', 'vi', smallDocument('article', draftWords()));
  }
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const end = Date.now() + milliseconds;
  const failures: string[] = [];
  const leaks: string[] = [];
  const memory: number[] = [];
  let answers = 0;
  let publications = 0;

  const read = async (): Promise<void> => {
    while (Date.now() < end) {
      const path = pathOf(chance, live);
      try {
        const { status, body } = await ask(agent, newsroom.url, path);
        answers += 1;
        if (status !== 200 && failures.length < mostReported) failures.push(`${status} ${path}`);
        if (body.includes(canary) && leaks.length < mostReported) leaks.push(path);
      } catch (error) {
        failures.push(`${String(error)} ${path}`);
      }
    }
  };
  const edit = async (_: unknown, editor: number): Promise<void> => {
    // Each has entries of their own: two at one would refuse each other.
    const own = live.filter((_entry, index) => index % editors === editor);
    while (Date.now() < end) {
      await publishAnew(newsroom, chance.pick(own));
      publications += 1;
    }
  };
  const watch = async (): Promise<void> => {
    while (Date.now() < end) {
      const figures = await readFigures(newsroom.anonymous);
      memory.push((figures.get('process_resident_memory_bytes') ?? Number.NaN) / mebibyte);
      await new Promise((resolve) => setTimeout(resolve, Math.max(200, milliseconds / 200)));
    }
  };
  await Promise.all([...Array.from({ length: readers }, read), ...Array.from({ length: editors }, edit), watch()]);
  agent.destroy();
  const fifth = Math.max(1, Math.floor(memory.length / 5));
  return {
    answers,
    answersPerSecond: Math.round((answers / milliseconds) * 1_000),
    publications,
    failures,
    leaks,
    memory: {
      early: medianOf(memory.slice(fifth, 2 * fifth)),
      late: medianOf(memory.slice(-fifth)),
      most: Math.round(Math.max(...memory)),
    },
  };
};

const medianOf = (values: readonly number[]): number =>
  Math.round([...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN);

const makeLiveWithDraft = async (newsroom: Newsroom): Promise<Entry> => {
  const entry = await newsroom.as('reporter').create('article', 'vi', smallDocument('article', newMarker()));
  expectOk(await newsroom.as('chief').act(entry, 'publish'), 'the publication');
  expectOk(await newsroom.as('reporter').save(entry, renamed('article', draftWords())), 'the draft');
  return entry;
};

/** Publishes other words, and leaves a draft behind that nobody may see. */
const publishAnew = async (newsroom: Newsroom, entry: Entry): Promise<void> => {
  expectOk(await newsroom.as('reporter').save(entry, renamed('article', newMarker())), 'the new words');
  expectOk(await newsroom.as('chief').act(entry, 'publish'), 'the publication');
  expectOk(await newsroom.as('reporter').save(entry, renamed('article', draftWords())), 'the draft');
};

/** Most reads are those of a front page and its articles; some were never asked before. */
const pathOf = (chance: Chance, live: readonly Entry[]): string => {
  const { documentId } = chance.pick(live);
  const word = newMarker();
  return chance.pick([
    '/api/delivery/vi/articles',
    '/api/delivery/vi/articles',
    '/api/delivery/vi/articles?limit=50&body=html',
    `/api/delivery/vi/articles/${documentId}`,
    `/api/delivery/vi/articles/${documentId}`,
    `/api/delivery/vi/articles/${documentId}.jsonld`,
    `/api/articles?locale=vi&pagination[pageSize]=20`,
    `/api/articles/${documentId}?locale=vi&populate=*`,
    '/feeds/vi/articles.rss',
    '/news-sitemap.xml',
    `/api/delivery/vi/search?q=${word}`,
    `/api/delivery/vi/search?q=${bait}`,
    `/api/articles?locale=vi&filters[title][$contains]=${word}`,
    `/api/delivery/sync?initial=true&limit=100`,
    `/graphql?query=${encodeURIComponent('{ articles(locale: "vi") { documentId title slug } }')}`,
  ]);
};

const ask = (agent: Agent, baseUrl: string, path: string): Promise<{ status: number; body: Buffer }> =>
  new Promise((resolve, reject) => {
    const sent = request(
      new URL(path, baseUrl),
      { agent, headers: { 'apollo-require-preflight': 'true' } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }));
      },
    );
    sent.on('error', reject);
    sent.end();
  });
