import * as fc from 'fast-check';

import type { Content } from '../../history/snapshot';
import type { ContentMarks } from '../content-parts';
import { differingFacts } from '../differing-facts';
import { applyTexts, nameOfText, readSegments } from './read-segments';
import { weave, type Woven } from './weave';

const text = { kind: 'text' } as const;
const fact = { kind: 'fact' } as const;

const marks: ContentMarks = {
  attributes: {
    title: text,
    slug: { kind: 'address' },
    startsAt: fact,
    description: text,
    table: text,
    cover: { kind: 'component', component: 'figure', repeatable: false },
    bylines: { kind: 'component', component: 'byline', repeatable: true },
    body: { kind: 'zone' },
  },
  components: {
    figure: { image: fact, caption: text },
    byline: { shownAs: text, role: fact },
    rich: { text },
  },
};

const paragraph = (...children: readonly object[]) => ({ type: 'paragraph', children });
const words = (said: string, more: object = {}) => ({ type: 'text', text: said, ...more });
const saying = (said: string) => paragraph(words(said));

const source: Content = {
  title: 'Cầu mới',
  slug: 'cau-moi',
  startsAt: '2026-01-01',
  description: [
    saying('Một'),
    { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [words('Mục')] }] },
  ],
  table: [
    ['Năm', 'Số'],
    ['2026', 'năm'],
  ],
  cover: { image: null, caption: 'Bìa' },
  bylines: [{ shownAs: 'Mai', role: 'author' }],
  body: [{ __component: 'rich', text: [saying('Đoạn một'), saying('Đoạn hai'), saying('Đoạn ba')] }],
} as Content;

const woven = (more: Partial<Woven>): Woven => ({
  marks,
  source,
  before: source,
  pattern: source,
  target: source,
  carry: new Set(),
  existsInTarget: () => true,
  ...more,
});

const statesOf = (given: Woven, confirmed: readonly string[] = []) =>
  Object.fromEntries(readSegments(given, new Set(confirmed.map(nameOfText))).map(({ id, state }) => [id, state]));

const translate = (given: Woven, texts: Readonly<Record<string, string>>) =>
  applyTexts(
    given,
    Object.entries(texts).map(([id, said]) => ({
      id,
      text: said,
      source: null,
      seen: readSegments(given, new Set()).find((one) => one.id === id)?.target ?? '',
    })),
    () => true,
  );

const inChinese: Readonly<Record<string, string>> = {
  title: '新桥',
  'description[0]': '一',
  'description[1][0]': '项目',
  'table[0][0]': '年',
  'table[0][1]': '数',
  'table[1][0]': '2026年',
  'table[1][1]': '五',
  'cover.caption': '封面',
  'bylines[0].shownAs': '梅',
  'body[0].text[0]': '第一段',
  'body[0].text[1]': '第二段',
  'body[0].text[2]': '第三段',
};

const chinese = translate(woven({}), inChinese).content;

const bodyOf = (content: Content) =>
  (content['body'] as unknown as { text: { children: { text: string }[] }[] }[])[0]?.text.map(
    ({ children }) => children[0]?.text,
  );

const newer: Content = {
  ...source,
  body: [
    { __component: 'rich', text: [saying('Đoạn một'), saying('Đoạn mới'), saying('Đoạn hai sửa'), saying('Đoạn ba')] },
  ],
} as Content;

describe('segments', () => {
  test('are every text of the entry, each by its place, in the source’s order', () => {
    expect(readSegments(woven({}), new Set()).map(({ id }) => id)).toEqual(Object.keys(inChinese));
  });

  test('a variant that has just begun is untranslated, but for what has no words', () => {
    expect(statesOf(woven({}))).toMatchObject({ title: 'untranslated', 'table[1][0]': 'translated' });
  });

  test('texts are written to their places, and nothing else differs', () => {
    expect(bodyOf(chinese)).toEqual(['第一段', '第二段', '第三段']);
    expect(chinese).toMatchObject({
      title: '新桥',
      slug: 'cau-moi',
      startsAt: '2026-01-01',
      table: [
        ['年', '数'],
        ['2026年', '五'],
      ],
    });
    expect(Object.values(statesOf(woven({ target: chinese })))).toEqual(Object.keys(inChinese).map(() => 'translated'));
  });

  test('a changed, a new and a lost paragraph are told; the others keep their translation', () => {
    const given = woven({ source: newer, target: chinese });
    expect(statesOf(given)).toMatchObject({
      'body[0].text[0]': 'translated',
      'body[0].text[1]': 'untranslated',
      'body[0].text[2]': 'changed',
      'body[0].text[3]': 'translated',
    });
    const shorter = {
      ...source,
      body: [{ __component: 'rich', text: [saying('Đoạn một'), saying('Đoạn ba')] }],
    } as Content;
    const left = woven({ source: shorter, target: chinese });
    expect(statesOf(left)['~body[0].text[1]']).toBe('gone');
    expect(bodyOf(applyTexts(left, [], () => true).content)).toEqual(['第一段', '第三段']);
  });

  test('what was saved half-way is found again beside the newer source', () => {
    const half = translate(woven({ source: newer, target: chinese }), { 'body[0].text[2]': '第二段改' });
    expect(bodyOf(half.content)).toEqual(['第一段', '', '第二段改', '第三段']);
    const later = woven({ source: newer, pattern: newer, target: half.content });
    expect(statesOf(later, ['Đoạn hai sửa'])).toMatchObject({
      'body[0].text[1]': 'untranslated',
      'body[0].text[2]': 'translated',
      'body[0].text[3]': 'translated',
    });
  });

  test('a text is not written over newer work, a foreign source, a foreign segment or broken codes', () => {
    const offer = (id: string, more: object = {}) => ({ id, text: '新', source: null, seen: '旧', ...more });
    const outcome = (one: ReturnType<typeof offer>, isPermitted = true) =>
      applyTexts(woven({ target: chinese }), [one], () => isPermitted).reports[0]?.outcome;
    expect(outcome(offer('title'))).toBe('conflict');
    expect(outcome(offer('title', { seen: '新桥' }))).toBe('written');
    expect(outcome(offer('title', { seen: '新桥', source: 'Cầu cũ' }))).toBe('sourceDiffers');
    expect(outcome(offer('nowhere'))).toBe('unknownSegment');
    expect(outcome(offer('title', { seen: '新桥' }), false)).toBe('notPermitted');
    expect(outcome(offer('title', { seen: '新桥', text: '{1}新{/1}' }))).toBe('unknownCode');
  });

  test('carrying facts over leaves no fact that differs, and every text that was there', () => {
    const changed = {
      ...source,
      startsAt: '2027-01-01',
      bylines: [
        { shownAs: 'Quang', role: 'photographer' },
        { shownAs: 'Mai', role: 'author' },
      ],
      cover: null,
    } as Content;
    const given = woven({ source: changed, target: chinese, carry: new Set(['startsAt', 'bylines', 'cover']) });
    const content = weave(given, ({ target }) => target);
    expect(differingFacts({ source: changed, target: content, marks, existsInTarget: () => true })).toEqual([]);
    expect(content).toMatchObject({
      title: '新桥',
      cover: null,
      bylines: [{ role: 'photographer' }, { shownAs: '梅' }],
    });
  });
});

describe('whatever the source becomes', () => {
  test('a translation that was complete keeps the text of every paragraph that stayed', () => {
    const pool = ['Một hai ba', 'Bốn năm sáu', 'Bảy tám chín', 'Mười mốt', 'Mười hai'] as const;
    const any = fc.uniqueArray(fc.constantFrom(...pool), { minLength: 1 });
    const content = (texts: readonly string[]) =>
      ({ ...source, body: [{ __component: 'rich', text: texts.map(saying) }] }) as Content;
    fc.assert(
      fc.property(any, any, (former, latter) => {
        const target = content(former.map((said) => `中${pool.indexOf(said as (typeof pool)[number])}`));
        const given = woven({ source: content(latter), before: content(former), pattern: content(former), target });
        const kept = readSegments(given, new Set()).filter(
          ({ id, state }) => id.startsWith('body') && state === 'translated',
        );
        for (const one of kept) expect(one.target).toBe(`中${pool.indexOf(one.source as (typeof pool)[number])}`);
        const inBoth = latter.filter((said) => former.includes(said));
        if (inBoth.join() === former.filter((said) => latter.includes(said)).join()) {
          expect(kept.map((one) => one.source)).toEqual(inBoth);
        }
      }),
    );
  });
});
