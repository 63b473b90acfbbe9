import { readFile, writeFile } from 'node:fs/promises';
import { editorialTypes } from '../../src/domain/shared/content-types';
import { startSite, type RunningSite } from '../../src/site/start-site';
import { clientOf, expectOk, type Client } from '../helpers/newsroom/client';
import { pluralOf } from '../helpers/newsroom/delivery';
import { fullDocument } from '../helpers/newsroom/documents';
import { newMarker } from '../helpers/newsroom/marker';
import { linkTo } from '../helpers/newsroom/material';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { committedTypes, generateDeliveryTypes } from '../helpers/site/generate-delivery-types';

const newsroom = theNewsroom();
const { material, anonymous } = newsroom;
const reporter = newsroom.as('reporter');
const chief = newsroom.as('chief');

const problems: unknown[] = [];
let site: RunningSite;
let reader: Client;

beforeAll(async () => {
  site = await startSite({ api: newsroom.url, host: '127.0.0.1', port: 0, report: (error) => problems.push(error) });
  reader = clientOf(site.url);
});

afterAll(async () => {
  await site.stop();
  await newsroom.close();
  expect(problems).toEqual([]);
});

const publish = async (entry: Entry) =>
  expectOk(await chief.act(entry, 'publish', { omitReferences: true }), 'it live');

const makeLive = async (...making: Parameters<typeof reporter.create>): Promise<Entry> => {
  const entry = await reporter.create(...making);
  await publish(entry);
  return entry;
};

const urlOf = async ({ type, documentId, locale }: Entry): Promise<string> =>
  expectOk(await anonymous.get(`/api/delivery/${locale}/${pluralOf(type)}/${documentId}`), 'the entry').body.data.url;

const page = async (path: string) => expectOk(await reader.get(path), path);

const article = (marker: string, more: object = {}) => ({
  title: `Bài ${marker}`,
  summary: `Tóm tắt ${marker}`,
  externalUrl: 'https://external.example/',
  ...more,
});

test('the types of the site’s client are those that the served description gives', async () => {
  const description = expectOk(await anonymous.get('/api/delivery/openapi.json'), 'the description').body;
  const generated = await generateDeliveryTypes(description);
  if (process.env['WRITE_DELIVERY_TYPES']) await writeFile(committedTypes, generated);
  expect(await readFile(committedTypes, 'utf8')).toBe(generated);
});

describe('a page', () => {
  test('of each type shows the whole live entry, and nothing private', async () => {
    for (const type of editorialTypes) {
      const marker = newMarker();
      const entry = await makeLive(type, 'vi', fullDocument(type, { locale: 'vi', material, marker }));
      const { text } = await page(await urlOf(entry));
      expect(text).toContain(`<html lang="vi">`);
      expect(text).toMatch(new RegExp(`<h1>[^<]*${marker}`));
      expect([type, /undefined|\[object|@private|NaN/.exec(text)?.[0]]).toEqual([type, undefined]);
      expect([type, /[\w.]+@[\w.]+\.\w+/.exec(text)?.[0]]).toEqual([type, undefined]);
    }
  });

  test('escapes what was typed, and lets nothing run', async () => {
    const marker = newMarker();
    const nasty = `<script>alert("${marker}")</script>'&`;
    const entry = await makeLive('article', 'vi', article(marker, { title: nasty, summary: `</script>${nasty}` }));
    const { text, headers } = await page(await urlOf(entry));
    expect(text).toContain(`&lt;script&gt;alert(&quot;${marker}&quot;)&lt;/script&gt;`);
    expect(text).not.toContain('<script>');
    expect(text.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(text)?.[1] ?? '')).toMatchObject({
      headline: nasty,
    });
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const searched = await page(`/vi/search?q=${encodeURIComponent(`"><script>${marker}`)}`);
    expect(searched.text).not.toContain('<script>');
  });

  test('may be kept as long as what it was made of, and is known again', async () => {
    const url = await urlOf(await makeLive('article', 'vi', article(newMarker())));
    const { headers } = await page(url);
    expect(headers.get('cache-control')).toMatch(/public.*s-maxage=\d+/);
    expect(headers.get('surrogate-key')).toContain('article/');
    expect((await reader.get(url, { 'if-none-match': headers.get('etag') as string })).status).toBe(304);
    expect((await reader.send('HEAD', url, undefined, {})).text).toBe('');
  });

  test('leads to the other languages that there are, and says which stands in for one that isn’t', async () => {
    const marker = newMarker();
    const entry = await makeLive('article', 'vi', article(marker));
    const english = await reporter.addLanguage(entry, 'en', article(marker, { title: `Story ${marker}` }));
    await publish(english);
    const { text } = await page(await urlOf(entry));
    expect(text).toContain(`hreflang="en" href="${await urlOf(english)}"`);
    const standIn = `/zh-Hans/articles/${entry.documentId}`;
    expect(text).toContain(`href="${standIn}"`);
    expect(text).not.toContain('hreflang="zh-Hans"');
    const shown = await page(standIn);
    expect(shown.text).toContain('本文暂无中文译文，以下为越南语原文。');
    expect(shown.text).toContain('<article class="entry" lang="vi">');
    expect(shown.text).toMatch(/<meta name="robots" content="noindex"/);
    const own = await reader.get(`/en/articles/${entry.documentId}`);
    expect([own.status, own.headers.get('location')]).toEqual([301, await urlOf(english)]);
  });

  test('has a print view without the site around it', async () => {
    const url = await urlOf(await makeLive('article', 'vi', article(newMarker())));
    const { text } = await page(`${url}?print=1`);
    expect(text).toContain('<body class="print">');
    expect(text).not.toContain('<header class="site">');
    expect(text).toContain('noindex');
  });

  test('shows corrections, and follows an earlier slug to the one of today', async () => {
    const marker = newMarker();
    const entry = await makeLive('article', 'vi', article(marker));
    const before = await urlOf(entry);
    expectOk(await reporter.save(entry, { title: `Tên mới ${marker}`, slug: `ten-moi-${marker.toLowerCase()}` }), 'it');
    const correction = { kind: 'correction', whatWasWrong: `Sai ${marker}`, text: `Đúng ${marker}` };
    expectOk(await chief.act(entry, 'publish', { omitReferences: true, correction }), 'the correction');
    const moved = await reader.get(before);
    expect([moved.status, moved.headers.get('location')]).toEqual([301, await urlOf(entry)]);
    const { text } = await page(await urlOf(entry));
    expect(text).toContain('<h2>Đính chính</h2>');
    expect(text).toContain(`Sai ${marker}`);
  });
});

describe('readers never see', () => {
  test('a draft, by any address, list or search', async () => {
    const marker = newMarker();
    const draft = await reporter.create(
      'article',
      'vi',
      article(marker, { category: linkTo('vi', material.category) }),
    );
    const category = expectOk(await anonymous.get(`/api/delivery/vi/categories/${material.category}`), 'it').body.data;
    for (const path of [
      `/vi/articles/${draft.documentId}`,
      `/en/articles/${draft.documentId}`,
      `/vi/articles/bai-${marker.toLowerCase()}`,
      '/vi',
      '/vi/articles',
      `/vi/search?q=${marker}x`,
      category.url,
    ]) {
      const { text, status } = await reader.get(path);
      expect([path, status === 200 || status === 404, text.includes(`Tóm tắt ${marker}`)]).toEqual([path, true, false]);
      expect([path, text.includes(`Bài ${marker}`)]).toEqual([path, false]);
    }
  });

  test('what was retracted: its address answers 410 with the newsroom’s notice', async () => {
    const marker = newMarker();
    const entry = await makeLive('article', 'vi', article(marker));
    const url = await urlOf(entry);
    expectOk(await chief.act(entry, 'retract', { comment: 'Lý do', notice: `Rút bài <b>${marker}</b>` }), 'it');
    const gone = await reader.get(url);
    expect(gone.status).toBe(410);
    expect(gone.text).toContain(`Rút bài &lt;b&gt;${marker}&lt;/b&gt;`);
    expect(gone.text).not.toContain(`Bài ${marker}`);
    expect(gone.headers.get('cache-control')).toBe('no-store');
  });
});

test('the front page begins with what was placed there, once, and marks other languages', async () => {
  const marker = newMarker();
  const entry = await makeLive('article', 'vi', article(marker));
  const path = '/editorial/placements?slot=front-page&locale=vi';
  const { revision } = expectOk(await chief.get(path), 'the slot').body.data;
  const placements = [{ contentType: 'article', documentId: entry.documentId, from: null, to: null }];
  expectOk(await chief.put(path, { revision, placements }), 'the placement');
  const { text } = await page('/vi');
  expect(text.match(new RegExp(`Bài ${marker}`, 'g'))).toHaveLength(1);
  expect(text.indexOf(marker)).toBeLessThan(text.indexOf('<h2>Tin mới</h2>'));
  expect((await page('/en')).text).toContain('<small class="language">In Vietnamese</small>');
});

test('sections, lists of each type and search lead to pages; the next page goes on', async () => {
  const marker = newMarker();
  const entry = await makeLive('article', 'vi', article(marker, { category: linkTo('vi', material.otherCategory) }));
  const category = expectOk(await anonymous.get(`/api/delivery/vi/categories/${material.otherCategory}`), 'it').body
    .data;
  const listed = (await page(category.url)).text;
  expect(listed).toContain(`href="${await urlOf(entry)}"`);
  expect(listed).toContain(`<h1>${category.name}</h1>`);
  for (const type of editorialTypes) expect((await page(`/en/${pluralOf(type)}`)).text).toContain('<h1>');
  const next = /rel="next" href="([^"]+)"/.exec((await page('/vi/articles')).text)?.[1];
  if (next) expect((await page(next.replaceAll('&amp;', '&'))).text).toContain('<article class="teaser">');
  const found = (await page(`/vi/search?q=bai+${marker}`)).text;
  expect(found).toContain(`<mark>${marker}</mark>`);
});

test('a frozen site says so on every page, in another language where there is no notice in this one', async () => {
  const marker = newMarker();
  const admin = newsroom.as('admin');
  const change = async (locale: string, data: object) =>
    expectOk(await admin.put(`/content-manager/single-types/api::site.site?locale=${locale}`, data), 'the change');
  const notice = async (locale: string) => /<div class="notice urgent"[^<]*/.exec((await page(`/${locale}`)).text)?.[0];
  await change('vi', { name: 'Tòa Soạn', frozen: true, frozenNotice: `Tạm dừng ${marker}` });
  try {
    await change('en', { frozenNotice: null });
    expect(await notice('vi')).toMatch(new RegExp(`urgent" ?>Tạm dừng ${marker}$`));
    expect(await notice('en')).toMatch(new RegExp(`urgent" +lang="vi">Tạm dừng ${marker}$`));
  } finally {
    await change('vi', { frozen: false });
  }
  expect(await notice('en')).toBeUndefined();
});

test('a preview link shows the version on the site, to be kept by nobody', async () => {
  const marker = newMarker();
  const entry = await reporter.create('article', 'vi', article(marker));
  const path = `/editorial/entries/article/${entry.documentId}/vi/previews`;
  const { url } = expectOk(await reporter.post(path, {}), 'the link').body.data;
  const shown = await page(`/vi/preview/${url.split('/').at(-1)}`);
  expect(shown.text).toContain(`Bài ${marker}`);
  expect(shown.text).toContain('Bản xem trước, chưa đăng');
  expect([shown.headers.get('cache-control'), shown.headers.get('x-robots-tag')]).toEqual(['no-store', 'noindex']);
  const none = await reader.get('/vi/preview/none.such');
  expect([none.status, none.text.includes('Đường dẫn xem trước không còn hiệu lực')]).toEqual([404, true]);
});

test('the size of the text is kept in a cookie, without another page for each size', async () => {
  const chosen = await reader.get('/size?to=large&back=/vi/articles?x=1');
  expect([chosen.status, chosen.headers.get('location')]).toEqual([303, '/vi/articles?x=1']);
  const cookie = (chosen.headers.get('set-cookie') ?? '').split(';')[0] as string;
  expect((await reader.get('/assets/size.css', { cookie })).text).toContain('125%');
  expect((await reader.get('/assets/size.css')).text).toContain('100%');
  for (const back of ['https://evil.example/', '//evil.example', '/\\evil.example', '/%0d%0ax:y', 'javascript:1']) {
    const answer = await reader.get(`/size?to=x&back=${back}`);
    expect([back, answer.status, answer.headers.get('location')]).toEqual([back, 303, '/']);
  }
});

test('feeds, sitemaps and public files come through, and nothing else of the server does', async () => {
  for (const path of ['/feeds/vi/articles.rss', '/sitemap.xml', '/robots.txt']) {
    expect([path, (await reader.get(path)).status]).toEqual([path, 200]);
  }
  for (const path of [
    '/api/articles',
    '/admin',
    '/graphql',
    '/uploads/none.png',
    '/uploads/..%2f..%2fetc',
    '/vi/%00',
    '/%E0',
  ]) {
    expect([path, (await reader.get(path)).status]).toEqual([path, 404]);
  }
  expect((await reader.post('/vi', {})).status).toBe(405);
  const home = await reader.get('/', { 'accept-language': 'zh-CN,vi;q=0.8' });
  expect([home.status, home.headers.get('location')]).toEqual([302, '/zh-Hans']);
});

test('while the API can’t be reached, readers get a page that says so', async () => {
  const reported: unknown[] = [];
  const lonely = await startSite({
    api: 'http://127.0.0.1:9',
    host: '127.0.0.1',
    port: 0,
    report: (one) => reported.push(one),
  });
  const answer = await clientOf(lonely.url).get('/en');
  await lonely.stop();
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60']);
  expect(answer.text).toContain('This cannot be loaded at the moment');
  expect(reported).toHaveLength(1);
});
