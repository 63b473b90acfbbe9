import * as fc from 'fast-check';

import type { Content } from '../history/snapshot';
import { factsOf, textHashOf, textsOf, type ContentMarks } from './content-parts';
import { differingFacts } from './differing-facts';
import { startVariant } from './start-variant';

const text = { kind: 'text' } as const;
const fact = { kind: 'fact' } as const;

const marks: ContentMarks = {
  attributes: {
    title: text,
    slug: { kind: 'address' },
    startsAt: fact,
    persons: fact,
    cover: { kind: 'component', component: 'figure', repeatable: false },
    bylines: { kind: 'component', component: 'byline', repeatable: true },
    body: { kind: 'zone' },
  },
  components: {
    figure: { image: fact, caption: text },
    byline: { shownAs: text, role: fact, person: fact },
    'rich-text': { text },
  },
};

const image = (id: number, caption: string | null = null) => ({
  id,
  hash: `hash_${id}`,
  mime: 'image/png',
  url: `/uploads/hash_${id}.png`,
  name: `${id}.png`,
  alternativeText: null,
  caption,
});
const person = (documentId: string) => ({ contentType: 'person', documentId });

const article: Content = {
  title: 'Cầu mới thông xe',
  slug: 'cau-moi-thong-xe',
  startsAt: '2026-11-01T00:00:00.000Z',
  persons: [person('mai'), person('quang')],
  cover: { image: image(1), caption: 'Cầu lúc bình minh' },
  bylines: [{ shownAs: 'Hoàng Mai', role: 'author', person: person('mai') }],
  body: [
    { __component: 'rich-text', text: [{ type: 'paragraph', children: [{ type: 'text', text: 'Sáng nay' }] }] },
    { __component: 'figure', image: image(2), caption: null },
  ],
};

const everywhere = () => true;
const differing = (target: Content, existsInTarget: (one: { documentId: string }) => boolean = everywhere) =>
  differingFacts({ source: article, target, marks, existsInTarget });

describe('texts and facts', () => {
  test('are told apart down to the components, and the address is neither', () => {
    expect(textsOf(article, marks)).toEqual({
      title: 'Cầu mới thông xe',
      cover: { caption: 'Cầu lúc bình minh' },
      bylines: [{ shownAs: 'Hoàng Mai' }],
      body: [{ __component: 'rich-text', text: (article['body'] as { text?: unknown }[])[0]?.text }],
    });
    expect(factsOf(article, marks)).toEqual({
      startsAt: '2026-11-01T00:00:00.000Z',
      persons: [person('mai'), person('quang')],
      cover: { image: image(1) },
      bylines: [{ role: 'author', person: person('mai') }],
      body: [{ __component: 'figure', image: image(2) }],
    });
  });

  test('a component without marks is an error, never a silent gap', () => {
    expect(() => textsOf({ body: [{ __component: 'unknown' }] }, marks)).toThrow('unknown');
  });

  test('the text hash changes with the text and with nothing else', () => {
    const hash = textHashOf(article, marks);
    expect(textHashOf({ ...article, slug: 'khac', startsAt: null, persons: [] }, marks)).toBe(hash);
    expect(textHashOf({ ...article, title: 'Cầu mới' }, marks)).not.toBe(hash);
  });
});

describe('differing facts', () => {
  test('are named by attribute; a translated text is none', () => {
    expect(differing({ ...article, title: 'New bridge opens', slug: 'new-bridge' })).toEqual([]);
    expect(differing({ ...article, startsAt: '2026-11-02T00:00:00.000Z' })).toEqual(['startsAt']);
    expect(differing({ ...article, cover: null, body: [] })).toEqual(['cover', 'body']);
    expect(differing({ ...article, bylines: [] })).toEqual(['bylines']);
  });

  test('another picture is one, another caption of the same file is none', () => {
    expect(differing({ ...article, cover: { image: image(1, '说明'), caption: '清晨的大桥' } })).toEqual([]);
    expect(differing({ ...article, cover: { image: image(3), caption: '清晨的大桥' } })).toEqual(['cover']);
  });

  test('a person without the language can be named by nobody, and is no difference', () => {
    const without = { ...article, persons: [person('mai')] };
    expect(differing(without)).toEqual(['persons']);
    expect(differing(without, ({ documentId }) => documentId !== 'quang')).toEqual([]);
  });
});

describe('starting a variant', () => {
  test('takes over everything but the address, and names the references that are missing', () => {
    const { content, missing } = startVariant(article, marks, ({ documentId }) => documentId !== 'mai');
    expect(content).toMatchObject({ title: article['title'], slug: null, persons: [person('quang')] });
    expect((content['bylines'] as unknown[])[0]).toEqual({ shownAs: 'Hoàng Mai', role: 'author', person: null });
    expect(missing).toEqual([person('mai')]);
  });

  test('leaves no difference in facts behind, whatever the source says and whatever is missing', () => {
    const anyReference = fc.constantFrom('mai', 'quang', 'lan').map(person);
    const anyContent = fc.record({
      title: fc.string(),
      startsAt: fc.option(fc.constant('2026-01-01')),
      persons: fc.array(anyReference),
      cover: fc.option(fc.record({ image: fc.option(fc.nat(3).map((id) => image(id))), caption: fc.string() })),
      bylines: fc.array(
        fc.record({ shownAs: fc.string(), role: fc.constantFrom('author', null), person: fc.option(anyReference) }),
      ),
      body: fc.array(
        fc.record({
          __component: fc.constant('figure'),
          image: fc.nat(3).map((id) => image(id)),
          caption: fc.string(),
        }),
      ),
    });
    fc.assert(
      fc.property(anyContent, fc.subarray(['mai', 'quang', 'lan']), (source, present) => {
        const existsInTarget = ({ documentId }: { documentId: string }) => present.includes(documentId);
        const { content } = startVariant(source as Content, marks, existsInTarget);
        expect(differingFacts({ source: source as Content, target: content, marks, existsInTarget })).toEqual([]);
      }),
    );
  });
});
