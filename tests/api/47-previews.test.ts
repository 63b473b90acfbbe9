import sharp from 'sharp';

import { codeOf, expectOk } from '../helpers/newsroom/client';
import { renamed, smallDocument } from '../helpers/newsroom/documents';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { bringInto } from '../helpers/newsroom/situations';

const newsroom = theNewsroom();
const { anonymous } = newsroom;
const reporter = newsroom.as('reporter');

afterAll(() => newsroom.close());

const pathOf = ({ type, documentId, locale }: Entry): string =>
  `/editorial/entries/${type}/${documentId}/${locale}/previews`;

const makeLink = async (entry: Entry, body: object = {}) =>
  expectOk(await reporter.post(pathOf(entry), body), 'the link').body.data as {
    readonly url: string;
    readonly version: number;
    readonly expiresAt: string;
  };

const pathIn = (url: string): string => new URL(url).pathname;

test('a preview link shows one version to whoever has it, in the form that readers would get', async () => {
  const marker = newMarker();
  const entry = await reporter.create('article', 'vi', {
    ...smallDocument('article', marker),
    attachments: [{ file: newsroom.material.file, title: 'Nội bộ', visibility: 'internal' }],
  });
  const link = await makeLink(entry);
  const shown = expectOk(await anonymous.get(pathIn(link.url)), 'the preview');
  expect(shown.body.data).toMatchObject({ documentId: entry.documentId, type: 'article', locale: 'vi' });
  expect(shown.body.meta).toEqual({ preview: true, version: link.version, expiresAt: link.expiresAt });
  expect(shown.text).toContain(marker);
  expect(shown.text).not.toContain('Nội bộ');
  expect(shown.headers.get('cache-control')).toBe('no-store');
  expect(shown.headers.get('x-robots-tag')).toContain('noindex');
  expectOk(await reporter.save(entry, renamed('article', newMarker())), 'the save');
  expect((await anonymous.get(pathIn(link.url))).text).toContain(marker);
  expect((await anonymous.get(`/api/delivery/vi/articles/${entry.documentId}`)).status).toBe(404);
});

test('the pictures of the version are opened along, for the preview only', async () => {
  const data = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#663399' } })
    .png()
    .toBuffer();
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(data)], { type: 'image/png' }), `xem-truoc-${newMarker()}.png`);
  const [file] = expectOk(await reporter.send('POST', '/upload', form, {}), 'the upload').body;
  const entry = await reporter.create('article', 'vi', {
    ...smallDocument('article', newMarker()),
    cover: { image: file.id, caption: 'Chú thích' },
  });
  const { url } = await makeLink(entry);
  const { text } = expectOk(await anonymous.get(pathIn(url)), 'the preview');
  const signed = /\/uploads\/[\w.-]+\?expires=\d+&signature=[\w-]+/.exec(text)?.[0] as string;
  expect((await anonymous.get(signed)).status).toBe(200);
  expect((await anonymous.get(signed.split('?')[0] as string)).status).toBe(404);
});

test('a link that was changed, is no link of ours or has expired shows nothing', async () => {
  const entry = await bringInto(newsroom, 'draft', 'event', 'vi');
  const path = pathIn((await makeLink(entry, { hours: 1 })).url);
  const [payload = '', signature = ''] = path.split('/').at(-1)?.split('.') ?? [];
  const other = Buffer.from(
    Buffer.from(payload, 'base64url')
      .toString('utf8')
      .replace(/\d+\]$/, '9999999999]'),
  ).toString('base64url');
  for (const token of ['x', `${payload}.`, `${payload}.${signature}x.y`, `${other}.${signature}`, 'a.b', payload]) {
    const answer = await anonymous.get(`/api/delivery/preview/${token}`);
    expect([token, answer.status, codeOf(answer)]).toEqual([token, 404, 'PREVIEW_NOT_FOUND']);
  }
});

test('only who edits or decides makes links, and bad input is refused', async () => {
  const entry = await bringInto(newsroom, 'draft', 'article', 'vi');
  expect((await anonymous.post(pathOf(entry), {})).status).toBe(401);
  const cases = [
    [{ hours: 0 }, 400, 'INVALID_OPTION'],
    [{ hours: 24, secret: 1 }, 400, 'UNKNOWN_OPTION'],
    [{ version: 999_999_999 }, 404, 'VERSION_NOT_FOUND'],
  ] as const;
  for (const [body, status, code] of cases) {
    const answer = await reporter.post(pathOf(entry), body);
    expect([body, answer.status, codeOf(answer)]).toEqual([body, status, code]);
  }
});

test('the panel beside an entry says where it is read and whom it was told to', async () => {
  const entry = await bringInto(newsroom, 'live', 'article', 'vi');
  const path = `/delivery/entries/article/${entry.documentId}/vi`;
  const shown = expectOk(await reporter.get(path), 'the panel').body.data;
  expect(shown).toMatchObject({ isLive: true, attempts: [] });
  expect(shown.forms.map(({ form }: { form: string }) => form)).toEqual(['delivery', 'jsonld', 'ninjs', 'rest']);
  for (const { url } of shown.forms as readonly { url: string }[]) {
    const { pathname, search } = new URL(url);
    expect([pathname, (await anonymous.get(`${pathname}${search}`)).status]).toEqual([pathname, 200]);
  }
  const draft = await bringInto(newsroom, 'draft', 'article', 'vi');
  const other = expectOk(await reporter.get(`/delivery/entries/article/${draft.documentId}/vi`), 'the panel');
  expect(other.body.data).toMatchObject({ isLive: false, forms: [], sequence: null });
  expect((await anonymous.get(path)).status).toBe(401);
});
