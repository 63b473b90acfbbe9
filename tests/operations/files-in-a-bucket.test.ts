import sharp from 'sharp';

import { expectOk } from '../helpers/newsroom/client';
import { smallDocument } from '../helpers/newsroom/documents';
import { freshDatabase, startInstance, stopInstance, type Instance } from '../helpers/newsroom/instances';
import { newMarker } from '../helpers/newsroom/marker';
import type { Entry } from '../helpers/newsroom/newsroom';
import { rawGet } from '../helpers/newsroom/raw-get';
import { startObjectStorage, type ObjectStorage } from '../helpers/network/object-storage';

let storage: ObjectStorage;
let first: Instance;
let second: Instance;

beforeAll(async () => {
  storage = await startObjectStorage();
  const databaseUrl = await freshDatabase('bucket');
  first = await startInstance(databaseUrl, storage.environment);
  second = await startInstance(databaseUrl, storage.environment);
}, 240_000);

afterAll(async () => {
  await stopInstance(first);
  await stopInstance(second);
  await storage.close();
});

const reporter = () => first.newsroom.as('reporter');
const chief = () => first.newsroom.as('chief');
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  rawGet(second.newsroom.url, path, headers, method);
const pathOf = (url: string): string => url.split('?')[0] as string;
const nameOf = (path: string): string => path.slice('/uploads/'.length);

interface Uploaded {
  readonly id: number;
  readonly signed: string;
  /** Of the file and its smaller sizes. */
  readonly paths: readonly string[];
}

const upload = async (bytes: Buffer, name: string, type: string): Promise<Uploaded> => {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
  const [file] = expectOk(await reporter().send('POST', '/upload', form, {}), 'the upload').body;
  const formats = Object.values((file.formats ?? {}) as Record<string, { url: string }>);
  return { id: file.id, signed: file.url, paths: [file.url, ...formats.map(({ url }) => url)].map(pathOf) };
};

const picture = async (): Promise<Uploaded> =>
  upload(
    await sharp({ create: { width: 900, height: 700, channels: 3, background: '#336699' } })
      .png({ compressionLevel: 0 })
      .toBuffer(),
    `anh-${newMarker()}.png`,
    'image/png',
  );

const articleWith = (image: Uploaded, more: object = {}): Promise<Entry> =>
  reporter().create('article', 'vi', {
    ...smallDocument('article', newMarker()),
    cover: { image: image.id, caption: 'Chú thích' },
    ...more,
  });

const statuses = (paths: readonly string[]): Promise<readonly number[]> =>
  Promise.all(paths.map(async (path) => (await get(path)).status));

test('the picture of a draft lies in the bucket, and nobody gets it before it is live nor afterwards', async () => {
  const image = await picture();
  expect(image.paths.length).toBeGreaterThan(1);
  expect(await storage.names()).toEqual(expect.arrayContaining(image.paths.map(nameOf)));
  const closed = image.paths.map(() => 404);
  const open = image.paths.map(() => 200);
  expect(await statuses(image.paths)).toEqual(closed);
  const entry = await articleWith(image);
  expect(await statuses(image.paths)).toEqual(closed);
  expect(await sharp((await get(image.signed)).body).metadata()).toMatchObject({ width: 900, height: 700 });
  expect((await get(`${image.signed}x`)).status).toBe(404);
  expectOk(await chief().act(entry, 'publish'), 'the publication');
  expect(await statuses(image.paths)).toEqual(open);
  expectOk(await chief().act(entry, 'unpublish', { comment: 'Gỡ' }), 'the takedown');
  expect(await statuses(image.paths)).toEqual(closed);
});

test('what is answered names addresses of ours, which hold and are cacheable', async () => {
  const image = await picture();
  const entry = await articleWith(image);
  expectOk(await chief().act(entry, 'publish'), 'the publication');
  const { text } = expectOk(
    await second.newsroom.anonymous.get(`/api/delivery/vi/articles/${entry.documentId}`),
    'the article',
  );
  expect(text).toContain(`"${image.paths[0]}"`);
  expect(text).not.toMatch(/signature|X-Amz|newsroom\/uploads/i);
  const path = image.paths[0] as string;
  const whole = await get(path);
  expect(await sharp(whole.body).metadata()).toMatchObject({ format: 'png', width: 900, height: 700 });
  expect(whole.headers['content-type']).toBe('image/png');
  expect(whole.headers['cache-control']).toMatch(/^public, .*s-maxage=60/);
  expect(whole.headers['x-content-type-options']).toBe('nosniff');
  const tag = whole.headers['etag'] as string;
  expect((await get(path, { 'if-none-match': tag })).status).toBe(304);
  const part = await get(path, { range: 'bytes=10-19' });
  expect([part.status, part.headers['content-range']]).toEqual([206, `bytes 10-19/${whole.body.length}`]);
  expect(part.body.equals(whole.body.subarray(10, 20))).toBe(true);
  expect((await get(path, { range: 'bytes=99999999-' })).status).toBe(416);
  const head = await get(path, {}, 'HEAD');
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(whole.body.length), 0]);
});

test('of the attachments of a live article the public gets those marked public', async () => {
  const note = () => upload(Buffer.from('Ghi chú'), `ghi-chu-${newMarker()}.txt`, 'text/plain');
  const [internal, open] = [await note(), await note()];
  const entry = await articleWith(await picture(), {
    attachments: [
      { file: internal.id, title: 'Bản thảo', visibility: 'internal' },
      { file: open.id, title: 'Toàn văn', visibility: 'public' },
    ],
  });
  expectOk(await chief().act(entry, 'publish'), 'the publication');
  expect(await statuses([...internal.paths, ...open.paths])).toEqual([404, 200]);
  expect((await get(open.paths[0] as string)).body.toString('utf8')).toBe('Ghi chú');
});

test('a file that is removed from the library leaves the bucket', async () => {
  const image = await picture();
  expectOk(await chief().delete(`/upload/files/${image.id}`), 'the removal');
  const left = await storage.names();
  expect(image.paths.map(nameOf).filter((name) => left.includes(name))).toEqual([]);
  expect((await get(image.signed)).status).toBe(404);
});
