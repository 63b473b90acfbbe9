import { answerOf, median, readAllBySync, requestsPerSecond } from './load.mjs';

/** Twenty articles with their authors, the newest first. */
const list = '/api/articles?pagination[pageSize]=20&populate[bylines][populate]=person&sort=publishedAt:desc';

/** What an item of the delivery's lists holds, asked of Strapi. */
const everyReference = [
  'populate[bylines][populate]=person',
  'populate[cover][populate]=image',
  ...['category', 'genre', 'keywords', 'persons', 'organizations', 'places', 'events', 'awards'].map(
    (name) => `populate[${name}]=true`,
  ),
].join('&');

const past = { cookie: 'bench=1' };

const exists = async (url) => (await fetch(url)).status === 200;

/** Reads a second: ours from the cache and past it, stock, and bare Koa with the same bytes. */
export const measureReads = async ({ stock, ours, koa }, { articles, copies, readRounds, seconds }, tell) => {
  tell(`publishing ${articles} articles on both sides, and copying them`);
  const filled = {
    stock: await stock.ask({ kind: 'fill', articles, copies }),
    ours: await ours.ask({ kind: 'fill', articles, copies }),
  };
  const urls = { stock: (await stock.ask({ kind: 'listen' })).url, ours: (await ours.ask({ kind: 'listen' })).url };
  const rate = async (url, options = {}) => requestsPerSecond(url, { seconds, ...options });
  const compare = async (what, own, other, against, limit, options = {}) => {
    const [mine, theirs] = [[], []];
    for (let round = 0; round < readRounds; round += 1) {
      tell(`${what}, round ${round + 1} of ${readRounds}`);
      mine.push(await rate(own, options));
      theirs.push(await other());
    }
    const [one, two] = [median(mine), median(theirs)];
    return { what, ours: one, theirs: two, against, unit: '/s', ratio: one / two, atLeast: limit };
  };
  const paths = {
    list: { ours: `${list}&locale=vi`, stock: list },
    article: {
      ours: `/api/articles?filters[slug][$eq]=${filled.ours.slug}&locale=vi&populate=*`,
      stock: `/api/articles?filters[slug][$eq]=${filled.stock.slug}&populate=*`,
    },
  };
  const rows = [];
  for (const [name, path] of Object.entries(paths)) {
    const own = urls.ours + path.ours;
    const { body, headers } = await answerOf(own);
    const bare = (await koa.ask({ body: body.toString('base64'), headers })).url;
    rows.push(await compare(`cached ${name}`, own, () => rate(bare), 'bare Koa', 0.8));
    rows.push(await compare(`cached ${name} (REST)`, own, () => rate(urls.stock + path.stock), 'stock', 200));
    rows.push(
      await compare(`304 of a cached ${name}`, own, () => rate(own), 'its 200', 0.95, {
        headers: { 'if-none-match': headers.etag },
        status: 304,
      }),
    );
  }
  return [...rows, ...(await measureDelivery(urls, filled, compare, rate, tell)), await memoryRow(ours)];
};

const measureDelivery = async (urls, filled, compare, rate, tell) => {
  const own = {
    list: `${urls.ours}/api/delivery/vi/articles?limit=20`,
    article: `${urls.ours}/api/delivery/vi/articles/${filled.ours.slug}`,
  };
  // Stock is asked for what these hold.
  const stock = {
    list: `${urls.stock}/api/articles?pagination[pageSize]=20&${everyReference}&sort=publishedAt:desc`,
    article: `${urls.stock}/api/articles?filters[slug][$eq]=${filled.stock.slug}&populate[body][populate]=*&${everyReference}`,
  };
  if (!(await exists(own.list))) return [];
  const rows = [];
  for (const name of ['list', 'article']) {
    const theirs = () => rate(stock[name]);
    rows.push(await compare(`cached ${name} (delivery)`, own[name], theirs, 'stock', 300));
    rows.push(await compare(`uncached ${name} (read model)`, own[name], theirs, 'stock', 30, { headers: past }));
  }
  if (await exists(`${urls.ours}/api/delivery/sync?initial=true`)) {
    tell('sync of everything');
    await readAllBySync(urls.ours);
    const { entries, seconds } = await readAllBySync(urls.ours);
    rows.push({ what: 'sync of everything, entries', ours: entries / seconds, unit: '/s', atLeastOurs: 5_000 });
  }
  return rows;
};

const memoryRow = async (ours) => {
  const { bytes } = await ours.ask({ kind: 'memory' });
  return { what: 'memory after all this', ours: bytes / 1_048_576, unit: 'MiB', atMostOurs: 512 };
};
