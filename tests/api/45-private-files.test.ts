import sharp from 'sharp';

import { codeOf, expectOk, type Client } from '../helpers/newsroom/client';
import { smallDocument } from '../helpers/newsroom/documents';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { rawGet } from '../helpers/newsroom/raw-get';

const newsroom = theNewsroom();
const { anonymous } = newsroom;
const reporter = newsroom.as('reporter');
const chief = newsroom.as('chief');

afterAll(() => newsroom.close());

interface Uploaded {
  readonly id: number;
  /** Where the file lies, without a signature. */
  readonly path: string;
  /** As people of the newsroom get it. */
  readonly signed: string;
  readonly smaller: readonly string[];
}

const upload = async (client: Client, data: Buffer, name: string, type: string): Promise<Uploaded> => {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(data)], { type }), name);
  const [file] = expectOk(await client.send('POST', '/upload', form, {}), 'the upload').body;
  const formats = Object.values((file.formats ?? {}) as Record<string, { url: string }>);
  const pathOf = (url: string) => url.split('?')[0] as string;
  return { id: file.id, path: pathOf(file.url), signed: file.url, smaller: formats.map(({ url }) => pathOf(url)) };
};

const picture = async (): Promise<Uploaded> =>
  upload(
    reporter,
    await sharp({ create: { width: 600, height: 400, channels: 3, background: '#336699' } })
      .png()
      .toBuffer(),
    `anh-${newMarker()}.png`,
    'image/png',
  );

const note = (): Promise<Uploaded> =>
  upload(reporter, Buffer.from('Ghi chú'), `ghi-chu-${newMarker()}.txt`, 'text/plain');

const statusOf = async (path: string): Promise<number> => (await rawGet(newsroom.url, path, {})).status;

const statuses = (paths: readonly string[]): Promise<readonly number[]> => Promise.all(paths.map(statusOf));

const article = (cover: number | null, more: object = {}) => ({
  ...smallDocument('article', newMarker()),
  ...(cover === null ? {} : { cover: { image: cover, caption: 'Chú thích' } }),
  ...more,
});

const publish = async (entry: Entry): Promise<void> => {
  expectOk(await chief.act(entry, 'publish'), 'the publication');
};

const all = ({ path, smaller }: Uploaded): readonly string[] => [path, ...smaller];

test('the picture of a draft is had by nobody but the newsroom, until the draft goes live', async () => {
  const image = await picture();
  expect(image.smaller.length).toBeGreaterThan(0);
  const closed = all(image).map(() => 404);
  const open = all(image).map(() => 200);
  expect(await statuses(all(image))).toEqual(closed);
  const entry = await reporter.create('article', 'vi', article(image.id));
  expect(await statuses(all(image))).toEqual(closed);
  await publish(entry);
  expect(await statuses(all(image))).toEqual(open);
  expectOk(await chief.act(entry, 'unpublish', { comment: 'Gỡ' }), 'the takedown');
  expect(await statuses(all(image))).toEqual(closed);
  await publish(entry);
  expect(await statuses(all(image))).toEqual(open);
  expectOk(await chief.act(entry, 'retract', { comment: 'Rút' }), 'the retraction');
  expect(await statuses(all(image))).toEqual(closed);
});

test('a new picture of a live article leaves the old one in its place until it is approved (invariant 6)', async () => {
  const [old, fresh] = [await picture(), await picture()];
  const entry = await reporter.create('article', 'vi', article(old.id));
  await publish(entry);
  expectOk(await reporter.save(entry, { cover: { image: fresh.id } }), 'the save');
  expect(await statuses([old.path, fresh.path])).toEqual([200, 404]);
  await publish(entry);
  expect(await statuses([old.path, fresh.path])).toEqual([404, 200]);
});

test('a file that two live entries name stays until the second one goes', async () => {
  const image = await picture();
  const entries = [];
  for (let count = 0; count < 2; count += 1) entries.push(await reporter.create('article', 'vi', article(image.id)));
  for (const entry of entries) await publish(entry);
  for (const [index, entry] of entries.entries()) {
    expectOk(await chief.act(entry, 'unpublish', { comment: 'Gỡ' }), 'the takedown');
    expect(await statusOf(image.path)).toBe(index === 0 ? 200 : 404);
  }
});

test('of the attachments of a live article the public gets those marked public', async () => {
  const [internal, open] = [await note(), await note()];
  const attachments = [
    { file: internal.id, title: 'Bản thảo', visibility: 'internal' },
    { file: open.id, title: 'Toàn văn', visibility: 'public' },
  ];
  const entry = await reporter.create('article', 'vi', article(null, { attachments }));
  await publish(entry);
  expect(await statuses([internal.path, open.path])).toEqual([404, 200]);
});

test('what the newsroom gets is signed: it opens this file for some hours, and nothing else', async () => {
  const [image, other] = [await picture(), await picture()];
  expect(image.signed).toMatch(/^\/uploads\/[^?]+\?expires=\d+&signature=[\w-]+$/);
  expect(await statusOf(image.signed)).toBe(200);
  const listed = expectOk(await reporter.get(`/upload/files/${image.id}`), 'the file').body;
  expect(await statusOf(listed.url)).toBe(200);
  for (const { url } of Object.values(listed.formats as Record<string, { url: string }>)) {
    expect(await statusOf(url)).toBe(200);
  }
  const entry = await reporter.create('article', 'vi', article(image.id));
  const opened = expectOk(await reporter.open(entry), 'the entry').text;
  expect(opened).toContain(image.path);
  const query = image.signed.split('?')[1] as string;
  const later = query.replace(/expires=(\d+)/, (_, at: string) => `expires=${Number(at) + 1}`);
  const past = query.replace(/expires=\d+/, 'expires=1');
  for (const path of [
    `${other.path}?${query}`,
    `${image.path}?${later}`,
    `${image.path}?${past}`,
    `${image.path}?${query.slice(0, -1)}`,
    `${image.path}?expires=x&signature=`,
    image.path,
  ]) {
    expect([path, await statusOf(path)]).toEqual([path, 404]);
  }
});

test('the public is never given a signed address', async () => {
  const image = await picture();
  const entry = await reporter.create('article', 'vi', article(image.id));
  await publish(entry);
  for (const client of [anonymous, newsroom.readingProgram]) {
    const { text } = expectOk(
      await client.get(`/api/articles/${entry.documentId}?locale=vi&populate[cover][populate]=image`),
      'the article',
    );
    expect(text).toContain(image.path);
    expect(text).not.toContain('signature');
  }
});

test('other spellings of an address lead to no file', async () => {
  const { path } = await picture();
  const name = path.slice('/uploads/'.length);
  for (const spelled of [
    `//uploads/${name}`,
    `/./uploads/${name}`,
    `/%75ploads/${name}`,
    `/uploads/./${name}`,
    `/uploads//${name}`,
    `/x/../uploads/${name}`,
    `/uploads/%2e%2e/uploads/${name}`,
    `/uploads/${name.replace('a', '%61')}`,
    `/uploads%2f${name}`,
    `/uploads\\${name}`,
    `/uploads/${name}?x=1`,
    `/uploads/${name}#x`,
    `http://localhost/uploads/${name}`,
  ]) {
    const status = await statusOf(spelled);
    expect([spelled, status >= 400 && status < 500]).toEqual([spelled, true]);
  }
});

test('public files are cacheable on the way, others are not kept', async () => {
  const [open, closed] = [await picture(), await picture()];
  await publish(await reporter.create('article', 'vi', article(open.id)));
  const kept = await rawGet(newsroom.url, open.path, {});
  expect(kept.headers['cache-control']).toMatch(/^public, /);
  expect((await rawGet(newsroom.url, open.path, { range: 'bytes=0-9' })).body).toEqual(kept.body.subarray(0, 10));
  expect((await rawGet(newsroom.url, closed.path, {})).headers['cache-control']).toBe('no-store');
  expect((await rawGet(newsroom.url, closed.signed, {})).headers['cache-control']).toMatch(/^private, /);
});

test.each([
  ['trang.html', 'text/html', '<script>alert(1)</script>'],
  ['hinh.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['hinh.svg', 'image/png', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['ma.js', 'text/javascript', 'alert(1)'],
])('%s sent as %s is refused: a browser would run it in our name', async (name, type, text) => {
  const files = () => newsroom.sql('select count(*) from files');
  const before = await files();
  const form = new FormData();
  form.append('files', new Blob([text], { type }), name);
  const answer = await reporter.send('POST', '/upload', form, {});
  expect([answer.status, typeof codeOf(answer)]).toEqual([400, 'string']);
  expect(await files()).toEqual(before);
});
