import { median } from './load.mjs';

// Past the cache: what is measured is the read model.
const headers = { cookie: 'bench=1' };

const few = 1_000;
const many = 100_000;
const looks = 200;

/** Milliseconds that one reader waits for each of several answers, in the middle. */
const waitFor = async (urls) => {
  const waits = [];
  for (const url of urls) {
    const begun = performance.now();
    const response = await fetch(url, { headers });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${url} was answered ${response.status}`);
    waits.push(performance.now() - begun);
  }
  return median(waits);
};

const numbers = (documents) => Array.from({ length: looks }, (_, index) => (index * 7_919) % documents);

/** Lists, articles and searches among 100,000 documents in three languages, against 1,000 of them. */
export const measureScale = async ({ ours }, url, tell) => {
  const waits = { few: {}, many: {} };
  for (const [name, documents] of Object.entries({ few, many })) {
    tell(`laying out ${documents} documents`);
    await ours.ask({ kind: 'grow', documents });
    tell(`reading among ${documents} documents`);
    const base = `${url}/api/delivery/en`;
    const urls = {
      list: numbers(documents).map((number) => `${base}/articles?limit=${20 + (number % 5)}`),
      article: numbers(documents).map((number) => `${base}/articles/grown-${number}`),
      search: numbers(documents).map((number) => `${base}/search?q=word${Math.floor(number / 20)}`),
    };
    for (const [look, asked] of Object.entries(urls)) {
      await waitFor(asked.slice(0, 50));
      waits[name][look] = await waitFor(asked);
    }
  }
  return Object.keys(waits.few).map((look) => ({
    what: `${look} among 100,000 documents`,
    ours: waits.many[look],
    theirs: waits.few[look],
    against: 'among 1,000',
    unit: 'ms',
    ratio: waits.many[look] / waits.few[look],
    atMost: 1.2,
  }));
};
