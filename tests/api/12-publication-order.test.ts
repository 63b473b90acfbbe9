import { Client } from 'pg';

import { editorialTypes } from '../../src/domain/shared/content-types';
import { expectOk } from '../helpers/newsroom/client';
import { smallDocument } from '../helpers/newsroom/documents';
import { newMarker } from '../helpers/newsroom/marker';
import { linkTo } from '../helpers/newsroom/material';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { problemsOf } from '../helpers/newsroom/whole-entries';

const newsroom = theNewsroom();
// Other tests of this run have tampered with entries of their own, on purpose.
let known: ReadonlySet<string>;
beforeAll(async () => {
  known = new Set(await problemsOf(newsroom));
});
afterAll(() => newsroom.close());

const reporter = newsroom.as('reporter');
const chief = newsroom.as('chief');

interface Row {
  readonly sequence: string;
}

/** Reads the publication log over and over, as a consumer does, until told to stop. */
const watchLog = async () => {
  const client = new Client({ connectionString: newsroom.databaseUrl });
  await client.connect();
  const whole: (readonly number[])[] = [];
  const followed: number[] = [];
  let isOver = false;
  const read = async (statement: string, bindings: readonly unknown[]): Promise<readonly number[]> => {
    const { rows } = await client.query<Row>(statement, [...bindings]);
    return rows.map(({ sequence }) => Number(sequence));
  };
  const following = (async () => {
    let last = 0;
    let isLastLook = false;
    while (!isLastLook) {
      isLastLook = isOver;
      whole.push(await read('select sequence from publication_log order by sequence', []));
      const news = await read('select sequence from publication_log where sequence > $1 order by sequence', [last]);
      followed.push(...news);
      last = news.at(-1) ?? last;
    }
  })();
  return {
    stop: async () => {
      isOver = true;
      await following;
      const all = await read('select sequence from publication_log order by sequence', []);
      await client.end();
      return { whole, followed, all };
    },
  };
};

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

test('the publication log is in strict order: whoever reads it while 50 publish at once misses nothing', async () => {
  const entries: Entry[] = [];
  for (let number = 0; number < 50; number += 1) {
    const type = editorialTypes[number % editorialTypes.length] as Entry['type'];
    const entry = await reporter.create(type, 'vi', smallDocument(type, newMarker()));
    expectOk(await reporter.act(entry, 'submit'), 'the submission');
    entries.push(entry);
  }
  const watch = await watchLog();
  const answers = await Promise.all(
    entries.map((entry, index) => newsroom.as(index % 2 === 0 ? 'managingEditor' : 'deskEditor').act(entry, 'approve')),
  );
  const takedowns = await Promise.all(
    entries.slice(0, 10).map((entry) => chief.act(entry, 'unpublish', { comment: 'Gỡ' })),
  );
  const { whole, followed, all } = await watch.stop();

  expect([...answers, ...takedowns].filter(({ status }) => status !== 200)).toEqual([]);
  expect(all).toEqual(upTo(all.length));
  expect(followed).toEqual(all);
  // At every moment it was the beginning of what it became: nothing lower ever came later.
  for (const seen of whole) expect(seen).toEqual(upTo(seen.length));
  expect(new Set(whole.map(({ length }) => length)).size).toBeGreaterThan(5);
  const [row] = await newsroom.sql<{ count: string }>(
    "select count(*) from publication_log where kind = 'published' and document_id = any($1)",
    [entries.map(({ documentId }) => documentId)],
  );
  expect(Number(row?.count)).toBe(50);
}, 90_000);

test('entries that name each other and go live at the same time find each other', async () => {
  const pairs: (readonly [Entry, Entry])[] = [];
  for (let number = 0; number < 5; number += 1) {
    const one = await reporter.create('article', 'vi', smallDocument('article', newMarker()));
    const other = await reporter.create('article', 'vi', {
      ...smallDocument('article', newMarker()),
      related: linkTo('vi', one.documentId),
    });
    expectOk(await reporter.save(one, { related: linkTo('vi', other.documentId) }), 'the link back');
    pairs.push([one, other]);
  }
  const publications = pairs.flat().map((entry) => chief.act(entry, 'publish', { omitReferences: true }));
  for (const answer of await Promise.all(publications)) expectOk(answer, 'the publication');
  for (const [one, other] of pairs) {
    for (const [entry, target] of [
      [one, other],
      [other, one],
    ] as const) {
      const answer = await newsroom.anonymous.get(`/api/articles/${entry.documentId}?locale=vi&populate[0]=related`);
      expect(answer.body.data.related.map(({ documentId }: Entry) => documentId)).toEqual([target.documentId]);
    }
  }
});

test('a target that leaves while its referrers go live is named by none of them afterwards, or by all', async () => {
  const person = await reporter.create('person', 'vi', smallDocument('person', newMarker()));
  expectOk(await chief.act(person, 'publish'), 'the publication of the person');
  const articles: Entry[] = [];
  for (let number = 0; number < 6; number += 1) {
    articles.push(
      await reporter.create('article', 'vi', {
        ...smallDocument('article', newMarker()),
        bylines: [{ role: 'author', shownAs: 'PV', person: linkTo('vi', person.documentId) }],
      }),
    );
  }
  const publish = (entry: Entry) => chief.act(entry, 'publish', { omitReferences: true });
  await Promise.all([
    ...articles.slice(0, 3).map(publish),
    chief.act(person, 'unpublish', { comment: 'Gỡ' }),
    ...articles.slice(3).map(publish),
  ]);
  const named = async (): Promise<number> => {
    const answers = await Promise.all(
      articles.map(({ documentId }) =>
        newsroom.anonymous.get(`/api/articles/${documentId}?locale=vi&populate[bylines][populate]=person`),
      ),
    );
    return answers.filter(({ body }) => body.data.bylines[0].person !== null).length;
  };
  expect(await named()).toBe(0);
  await Promise.all([publish(person), ...articles.map((entry) => reporter.save(entry, { kicker: newMarker() }))]);
  expect(await named()).toBe(6);
});

test('after all of this every entry is whole', async () => {
  expect((await problemsOf(newsroom)).filter((problem) => !known.has(problem))).toEqual([]);
});
