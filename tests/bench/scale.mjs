import { median } from './load.mjs';

// Past the cache: what is measured is the read model.
const headers = { cookie: 'bench=1' };

const sizes = { few: 1_000, many: 100_000 };
const looks = ['list', 'article', 'search'];
const warmUp = 200;
const rounds = 8;
const waitsPerRound = 50;

const addressOf = {
  list: (base, number) => `${base}/articles?limit=${20 + (number % 5)}`,
  article: (base, number) => `${base}/articles/grown-${number}`,
  search: (base, number) => `${base}/search?q=word${Math.floor(number / 20)}`,
};

/** Milliseconds that one reader waits for each of several answers. */
const waitFor = async (urls) => {
  const waits = [];
  for (const url of urls) {
    const begun = performance.now();
    const response = await fetch(url, { headers });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${url} was answered ${response.status}`);
    waits.push(performance.now() - begun);
  }
  return waits;
};

/** Spread over all documents, never the same ones one after another. */
const addresses = (look, { base, documents }, first, count) =>
  Array.from({ length: count }, (_, index) => addressOf[look](base, ((first + index) * 7_919) % documents));

const layOut = async (side, documents, tell) => {
  tell(`laying out ${documents} documents`);
  await side.ask({ kind: 'publish' });
  await side.ask({ kind: 'grow', documents });
  const { url } = await side.ask({ kind: 'listen' });
  return { base: `${url}/api/delivery/en`, documents };
};

/**
 * Lists, articles and searches among 100,000 documents in three languages, against 1,000 of them: two servers
 * of their own that have started alike, in turn.
 */
export const measureScale = async (sides, tell) => {
  const places = {};
  for (const [size, documents] of Object.entries(sizes)) places[size] = await layOut(sides[size], documents, tell);
  const rows = [];
  for (const look of looks) {
    tell(`${look} among ${sizes.many} documents and ${sizes.few}`);
    const waits = { few: [], many: [] };
    for (const place of Object.values(places)) await waitFor(addresses(look, place, 0, warmUp));
    for (let round = 0; round < rounds; round += 1) {
      for (const [size, place] of Object.entries(places)) {
        const first = warmUp + round * waitsPerRound;
        waits[size].push(...(await waitFor(addresses(look, place, first, waitsPerRound))));
      }
    }
    const [ours, theirs] = [median(waits.many), median(waits.few)];
    const what = `${look} among 100,000 documents`;
    rows.push({ what, ours, theirs, against: 'among 1,000', unit: 'ms', ratio: ours / theirs, atMost: 1.2 });
  }
  return rows;
};
