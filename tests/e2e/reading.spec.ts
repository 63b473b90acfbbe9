import { expect, test } from './journey';
import { strapi } from '@strapi/client';

interface Article {
  readonly documentId: string;
  readonly title: string;
  readonly slug: string;
  readonly locale: string;
  readonly publishedAt: string | null;
  readonly persons?: readonly { readonly name: string; readonly email?: string }[];
  readonly contactEmail?: string;
}

const client = () => strapi({ baseURL: `${process.env['BASE_URL']}/api` });

test('Strapi’s own client reads the demo newsroom in three languages', async () => {
  for (const locale of ['vi', 'en', 'zh-Hans']) {
    const { data } = await client()
      .collection('articles')
      .find({ locale, populate: ['persons'], pagination: { pageSize: 100 } });
    const articles = data as unknown as Article[];
    expect(articles.length).toBeGreaterThan(4);
    for (const article of articles) {
      expect(article.locale).toBe(locale);
      expect(article.publishedAt).not.toBeNull();
      expect(article.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(article).not.toHaveProperty('contactEmail');
      for (const person of article.persons ?? []) expect(person).not.toHaveProperty('email');
    }
    expect(articles.some(({ persons }) => (persons ?? []).length > 0)).toBe(true);
  }
});

test('the client finds one article by its slug, and the other types by their names', async () => {
  const { data } = await client()
    .collection('articles')
    .find({ locale: 'vi', pagination: { pageSize: 1 } });
  const [first] = data as unknown as Article[];
  expect(first).toBeDefined();
  const bySlug = await client()
    .collection('articles')
    .find({ locale: 'vi', filters: { slug: { $eq: first?.slug } } });
  expect((bySlug.data as unknown as Article[]).map(({ documentId }) => documentId)).toEqual([first?.documentId]);
  for (const plural of ['events', 'awards', 'people', 'organizations', 'categories']) {
    const answer = await client().collection(plural).find({ locale: 'vi' });
    expect((answer.data as unknown[]).length, plural).toBeGreaterThan(0);
  }
});

test('asking for drafts through the client gives the same live articles', async () => {
  const live = await client()
    .collection('articles')
    .find({ locale: 'vi', pagination: { pageSize: 100 } });
  const asked = await client()
    .collection('articles')
    .find({ locale: 'vi', status: 'draft', pagination: { pageSize: 100 } });
  expect(asked.data).toEqual(live.data);
  expect(asked.meta).toEqual(live.meta);
});
