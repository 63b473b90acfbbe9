import { nameAttribute, type EditorialType } from '../../../src/domain/shared/content-types';
import { locales, type Locale } from '../../../src/domain/shared/locales';
import { expectOk, type Client } from './client';
import { newMarker } from './marker';

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

/**
 * Material that a test does away with afterwards: supporting entries and files of its own, and people
 * and works that never went live.
 */
export const passingMaterial = async (chief: Client, locale: Locale): Promise<Material> => {
  const supporting = (type: string, data: object) => makeSupporting(chief, type, data);
  const marker = newMarker();
  const draft = async (type: EditorialType): Promise<string> => {
    const path = `/content-manager/collection-types/api::${type}.${type}?locale=${locale}`;
    const data = { [nameAttribute(type)]: `Tạm ${newMarker()}` };
    return expectOk(await chief.post(path, data), `a passing ${type}`).body.data.documentId;
  };
  return {
    category: await supporting('category', { name: `Mục tạm ${marker}` }),
    otherCategory: await supporting('category', { name: `Mục tạm khác ${marker}` }),
    genre: await supporting('genre', { name: `Thể loại tạm ${marker}`, code: marker.toLowerCase() }),
    keyword: await supporting('keyword', { name: `từ tạm ${marker}` }),
    series: await supporting('series', { title: `Loạt bài tạm ${marker}`, totalParts: 2 }),
    place: await supporting('place', { name: `Nơi tạm ${marker}`, kind: 'province' }),
    image: await uploadFile(chief, 'image'),
    audio: await uploadFile(chief, 'audio'),
    video: await uploadFile(chief, 'video'),
    file: await uploadFile(chief, 'file'),
    cast: {
      person: await draft('person'),
      organization: await draft('organization'),
      event: await draft('event'),
      award: await draft('award'),
      article: await draft('article'),
    },
  };
};

/** Deletes the files and supporting entries of a material for good, and moves its cast to the trash. */
export const doAwayWith = async (
  administrator: Client,
  chief: Client,
  material: Material,
  locale: Locale,
): Promise<void> => {
  const { category, otherCategory, genre, keyword, series, place, image, audio, video, file, cast } = material;
  const supporting = [
    ['category', category],
    ['category', otherCategory],
    ['genre', genre],
    ['keyword', keyword],
    ['series', series],
    ['place', place],
  ] as const;
  for (const [type, documentId] of supporting) {
    const path = `/content-manager/collection-types/api::${type}.${type}/${documentId}`;
    expectOk(await administrator.delete(path), `the deletion of the ${type}`);
  }
  for (const [type, documentId] of Object.entries(cast)) {
    const path = `/content-manager/collection-types/api::${type}.${type}/${documentId}?locale=${locale}`;
    expectOk(await chief.delete(path), `the ${type} in the trash`);
  }
  for (const one of [image, audio, video, file]) {
    expectOk(await administrator.delete(`/upload/files/${one}`), 'the deletion of a file');
  }
};

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
