import { expectOk } from '../helpers/newsroom/client';
import { fillFinding } from '../helpers/newsroom/finding-at-scale';
import { measureHistory } from '../helpers/newsroom/history-at-scale';
import { newMarker } from '../helpers/newsroom/marker';
import { withIntruder } from '../helpers/newsroom/tampering';
import { makeTwin, type Twin } from '../helpers/newsroom/twin';

/** The short forms of what `npm run soak` measures with a million versions and 100,000 documents. */
let twin: Twin;

beforeAll(async () => {
  twin = await makeTwin('at_scale');
}, 120_000);

afterAll(() => twin.stop());

test('an entry with 400 versions is listed, compared and saved as quickly as one with few', async () => {
  const measured = await measureHistory(twin.newsroom, { own: 400, others: 8_000, times: 9 });
  // A busy machine may take its time: ten times the wanted figures still show what grows with the versions.
  expect(measured.timeline).toBeLessThan(1_000);
  expect(measured.compare).toBeLessThan(1_000);
  expect(measured.saveOnMany).toBeLessThan(measured.saveOnFew * 3 + 100);
}, 180_000);

describe('words that thousands of entries have', () => {
  const search = async (parameters: Readonly<Record<string, string>>) =>
    expectOk(
      await twin.newsroom.as('chief').get(`/editorial/search?${new URLSearchParams(parameters).toString()}`),
      'the search',
    ).body as {
      readonly data: readonly {
        readonly documentId: string;
        readonly locale: string;
        readonly name: string;
        readonly updatedAt: string;
      }[];
      readonly meta: { readonly total: number; readonly more: boolean; readonly pages: number };
    };

  const everyPage = async (parameters: Readonly<Record<string, string>>) => {
    const { data, meta } = await search({ ...parameters, limit: '100' });
    const found = [...data];
    for (let page = 2; page <= meta.pages; page += 1) {
      found.push(...(await search({ ...parameters, limit: '100', page: String(page) })).data);
    }
    return { found, meta };
  };

  beforeAll(() => fillFinding(twin.newsroom, 3_000), 60_000);

  test('find what is called by them before what only mentions them, each once, the newest of those first', async () => {
    const { found, meta } = await everyPage({ q: 'đồng khởi', type: 'article' });
    expect(meta).toMatchObject({ total: 2_000, more: true });
    expect(found).toHaveLength(2_000);
    expect(new Set(found.map(({ documentId, locale }) => `${documentId} ${locale}`)).size).toBe(2_000);
    const isNamed = ({ name }: { readonly name: string }) => /dong/.test(name) && /khoi/.test(name);
    const named = found.filter(isNamed).length;
    expect(named).toBeGreaterThan(0);
    expect(found.slice(0, named).every(isNamed)).toBe(true);
    const times = found.slice(named).map(({ updatedAt }) => updatedAt);
    expect(times).toEqual([...times].sort().reverse());
  });

  test('find first what is called just so, also where thousands of newer names have them', async () => {
    const desk = twin.newsroom.as('chief');
    const { documentId } = await desk.create('article', 'vi', { title: 'Sự kiện', slug: newMarker() });
    await withIntruder(twin.newsroom.databaseUrl, (intruder) =>
      intruder.query(`update editorial_entries set updated_at = '2001-01-01' where document_id = '${documentId}'`),
    );
    const { data, meta } = await search({ q: 'su kien', in: 'names' });
    expect(meta.more).toBe(true);
    expect(data[0]).toMatchObject({ documentId, name: 'Sự kiện' });
    const { found } = await everyPage({ q: 'su kien', type: 'article', locale: 'vi' });
    expect(found.filter((one) => one.documentId === documentId)).toHaveLength(1);
  });

  test('are sorted by any order as the statuses and times of the entries say', async () => {
    const { found } = await everyPage({ q: 'dong khoi', type: 'article', sort: 'updated' });
    const times = found.map(({ updatedAt }) => updatedAt);
    expect(times).toEqual([...times].sort().reverse());
    expect(new Set(found.map(({ documentId, locale }) => `${documentId} ${locale}`)).size).toBe(found.length);
  });
});
