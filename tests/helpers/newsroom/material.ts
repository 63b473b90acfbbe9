import type { EditorialType } from '../../../src/domain/shared/content-types';
import { locales, type Locale } from '../../../src/domain/shared/locales';
import { expectOk, type Client } from './client';

/** What full documents refer to: supporting entries, files, and a live entry of each type. */
export interface Material {
  readonly category: string;
  readonly otherCategory: string;
  readonly genre: string;
  readonly keyword: string;
  readonly series: string;
  readonly place: string;
  readonly image: number;
  readonly audio: number;
  readonly video: number;
  readonly file: number;
  /** Live in all languages; names of the cast never change. */
  readonly cast: Readonly<Record<EditorialType, string>>;
}

/** The smallest files that are what they say they are. */
const files = {
  image: {
    name: 'dot.png',
    mime: 'image/png',
    base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  },
  audio: {
    name: 'silence.wav',
    mime: 'audio/wav',
    base64: 'UklGRiYAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQIAAACAgA==',
  },
  video: { name: 'nothing.mp4', mime: 'video/mp4', base64: 'AAAAGGZ0eXBpc29tAAACAGlzb21pc28ybXA0MQ==' },
  file: { name: 'note.txt', mime: 'text/plain', base64: 'R2hpIGNow7o=' },
} as const;

export const uploadFile = async (client: Client, kind: keyof typeof files): Promise<number> => {
  const { name, mime, base64 } = files[kind];
  const form = new FormData();
  form.append('files', new Blob([Buffer.from(base64, 'base64')], { type: mime }), name);
  const answer = expectOk(await client.send('POST', '/upload', form, {}), `the upload of ${name}`);
  return answer.body[0].id;
};

/** Makes a supporting entry; it comes into being in all languages at once. */
const makeSupporting = async (client: Client, type: string, data: object): Promise<string> =>
  expectOk(
    await client.post(`/content-manager/collection-types/api::${type}.${type}?locale=vi`, data),
    `the making of a ${type}`,
  ).body.data.documentId;

export const seedMaterial = async (chief: Client): Promise<Material> => ({
  category: await makeSupporting(chief, 'category', { name: 'Đời sống' }),
  otherCategory: await makeSupporting(chief, 'category', { name: 'Kinh tế' }),
  genre: await makeSupporting(chief, 'genre', { name: 'Tin', code: 'test-news' }),
  keyword: await makeSupporting(chief, 'keyword', { name: 'thành phố' }),
  series: await makeSupporting(chief, 'series', { title: 'Bốn kỳ', totalParts: 4 }),
  place: await makeSupporting(chief, 'place', { name: 'Bình Dương', kind: 'province' }),
  image: await uploadFile(chief, 'image'),
  audio: await uploadFile(chief, 'audio'),
  video: await uploadFile(chief, 'video'),
  file: await uploadFile(chief, 'file'),
  cast: {
    person: await seedLive(chief, 'person', { name: 'Người trong bài' }),
    organization: await seedLive(chief, 'organization', { name: 'Tổ chức trong bài' }),
    event: await seedLive(chief, 'event', { name: 'Sự kiện trong bài' }),
    award: await seedLive(chief, 'award', { name: 'Giải thưởng trong bài' }),
    article: await seedLive(chief, 'article', { title: 'Bài liên quan', externalUrl: 'https://related.example/' }),
  },
});

const seedLive = async (chief: Client, type: EditorialType, data: object): Promise<string> => {
  const base = `/content-manager/collection-types/api::${type}.${type}`;
  const { documentId } = expectOk(await chief.post(`${base}?locale=vi`, data), `the ${type} of the cast`).body.data;
  for (const locale of locales) {
    if (locale !== 'vi') {
      expectOk(await chief.put(`${base}/${documentId}?locale=${locale}`, data), `the ${type} of the cast in ${locale}`);
    }
    expectOk(
      await chief.post(`/editorial/entries/${type}/${documentId}/${locale}/actions/publish`, {}),
      `the publication of the ${type} of the cast in ${locale}`,
    );
  }
  return documentId;
};

/** A relation as the admin panel sends it. */
export const linkTo = (locale: Locale, ...documentIds: readonly string[]) => ({
  connect: documentIds.map((documentId) => ({ documentId, locale })),
  disconnect: [],
});
