import * as fc from 'fast-check';
import { factsOfContent, factsOfForm, wordsIn } from './facts';
import { outcomeOfStatus } from './links';
import { blockersIn, judgeChecklist, type ChecklistFacts } from './judge';
import {
  checkRules,
  checklistItems,
  itemsOfType,
  rulesFor,
  severities,
  shippedChecklist,
  type ChecklistRule,
} from './rules';

const rule = (more: Partial<ChecklistRule>): ChecklistRule => ({
  contentType: 'article',
  category: null,
  item: 'category',
  severity: 'blocking',
  minimum: null,
  maximum: null,
  ...more,
});

const nothingAsked = { answering: new Set<string>(), broken: new Set<string>() };

const empty: ChecklistFacts = {
  category: null,
  hasGenre: false,
  hasByline: false,
  hasSource: false,
  words: 0,
  pictures: [],
  links: [],
};

const blocks = (text: string, url: string) => [
  {
    type: 'paragraph',
    children: [
      { type: 'text', text },
      { type: 'link', url, children: [{ type: 'text', text: 'ở đây' }] },
    ],
  },
];

describe('the rules', () => {
  test('that ship are advice, and can be kept', () => {
    expect(() => checkRules(shippedChecklist)).not.toThrow();
    expect(shippedChecklist.every(({ severity }) => severity === 'advisory')).toBe(true);
    expect(rulesFor(shippedChecklist, 'article', null).map(({ item }) => item)).toEqual(checklistItems);
  });

  test.each([
    [rule({ contentType: 'person', item: 'genre' }), 'itemOfAnotherType'],
    [rule({ contentType: 'event', item: 'caption', category: 'x' }), 'typeWithoutCategory'],
    [rule({ minimum: 5 }), 'boundsWithoutLength'],
    [rule({ item: 'length', minimum: 5, maximum: 4 }), 'minimumAboveMaximum'],
  ])('that nobody could keep are refused: %j', (wrong, reason) => {
    expect(() => checkRules([wrong])).toThrow(
      expect.objectContaining({ code: 'CHECKLIST_INVALID', details: expect.objectContaining({ reason }) }),
    );
    expect(() => checkRules([rule({}), rule({ severity: 'off' })])).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ reason: 'repeated' }) }),
    );
  });

  test('of a category come before those of all categories, and can switch one off', () => {
    const rules = [
      rule({}),
      rule({ category: 'culture', severity: 'off' }),
      rule({ item: 'genre', severity: 'advisory' }),
    ];
    expect(rulesFor(rules, 'article', null).map(({ item }) => item)).toEqual(['category', 'genre']);
    expect(rulesFor(rules, 'article', 'culture').map(({ item }) => item)).toEqual(['genre']);
    expect(rulesFor(rules, 'event', null)).toEqual([]);
  });
});

describe('what a content has', () => {
  const url = 'https://a.example/x';
  const content = {
    category: { contentType: 'category', documentId: 'culture' },
    genre: { contentType: 'genre', documentId: 'news' },
    bylines: [{ role: 'author' }],
    source: { kind: 'agency', name: 'TTXVN' },
    externalUrl: 'https://b.example/',
    cover: { image: { id: 1, mime: 'image/png', hash: 'h', url: '/u' }, caption: ' ', alternativeText: 'Ảnh' },
    body: [
      { __component: 'content.rich-text', text: blocks('Hai từ', url) },
      {
        __component: 'content.gallery',
        figures: [{ image: { mime: 'image/png', url: '/v' }, caption: 'Có', alternativeText: null }],
      },
    ],
  };

  test('is found in blocks, components and zones', () => {
    expect(factsOfContent(content)).toEqual({
      category: 'culture',
      hasGenre: true,
      hasByline: true,
      hasSource: true,
      words: 4,
      pictures: [
        { hasCaption: false, hasAlternativeText: true },
        { hasCaption: true, hasAlternativeText: false },
      ],
      links: [url, 'https://b.example/'],
    });
    expect(factsOfContent({})).toEqual(empty);
  });

  test('is the same while it is typed: relations are counted, joined and left', () => {
    const untouched = { connect: [], disconnect: [] };
    const stored = { category: 'culture', hasGenre: true, hasSourceOrganization: false };
    const typed = { ...content, category: untouched, genre: { connect: [], disconnect: [{ id: 1 }] } };
    expect(factsOfForm(typed, stored)).toEqual({ ...factsOfContent(content), hasGenre: false });
    const joined = { category: { connect: [{ apiData: { documentId: 'sport' } }], disconnect: [{ id: 1 }] } };
    expect(factsOfForm(joined, stored).category).toBe('sport');
    expect(factsOfForm({ category: { connect: [], disconnect: [{ id: 1 }] } }, stored).category).toBeNull();
    expect(factsOfForm({}, null)).toEqual(empty);
  });

  test('in words: a Chinese character counts as one, a number or a name with its marks as one', () => {
    expect(wordsIn('Tối 21-6, Bình Dương có 1.250 suất.')).toBe(7);
    expect(wordsIn('平阳省2026年')).toBe(5);
    expect(wordsIn(' — … ')).toBe(0);
  });
});

describe('the judgement', () => {
  test('names what is missing, by how much, and which links are broken', () => {
    const rules = [
      rule({}),
      rule({ item: 'length', minimum: 10, severity: 'advisory' }),
      rule({ item: 'caption' }),
      rule({ item: 'links' }),
    ];
    const facts = {
      ...empty,
      words: 4,
      pictures: [{ hasCaption: false, hasAlternativeText: true }],
      links: ['https://a.example', 'https://b.example'],
    };
    const asked = { answering: new Set<string>(), broken: new Set(['https://b.example']) };
    const judged = judgeChecklist('article', facts, rules, asked);
    expect(judged.map(({ item, isMet, count }) => [item, isMet, count])).toEqual([
      ['category', false, 1],
      ['length', false, 4],
      ['caption', false, 1],
      ['links', false, 1],
    ]);
    expect(judged.at(-1)).toMatchObject({ links: ['https://b.example'], unasked: 1 });
    const known = judgeChecklist('article', facts, rules, { ...asked, answering: new Set(['https://a.example']) });
    expect(known.at(-1)?.unasked).toBe(0);
    expect(blockersIn(judged).map(({ item }) => item)).toEqual(['category', 'caption', 'links']);
  });

  test('never blocks by advice, and more of what is asked for never makes it worse', () => {
    const facts = fc.record({
      category: fc.option(fc.constantFrom('a', 'b')),
      hasGenre: fc.boolean(),
      hasByline: fc.boolean(),
      hasSource: fc.boolean(),
      words: fc.nat(500),
      pictures: fc.array(fc.record({ hasCaption: fc.boolean(), hasAlternativeText: fc.boolean() }), { maxLength: 4 }),
      links: fc.constant([] as string[]),
    });
    const rules = fc.array(
      fc.record({
        contentType: fc.constant('article' as const),
        category: fc.option(fc.constantFrom('a', 'b')),
        item: fc.constantFrom(...itemsOfType.article),
        severity: fc.constantFrom(...severities),
        minimum: fc.constant(null),
        maximum: fc.constant(null),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(facts, rules, (one, list) => {
        const judged = judgeChecklist('article', one, list, nothingAsked);
        expect(blockersIn(judged).every(({ severity }) => severity === 'blocking')).toBe(true);
        const whole = { ...one, hasGenre: true, hasByline: true, hasSource: true, pictures: [] };
        const then = blockersIn(judgeChecklist('article', whole, list, nothingAsked)).map(({ item }) => item);
        const before = new Set(blockersIn(judged).map(({ item }) => item));
        expect(then.every((item) => before.has(item))).toBe(true);
      }),
    );
  });
});

test.each([
  [200, 'answers'],
  [301, 'answers'],
  [403, 'answers'],
  [404, 'missing'],
  [410, 'missing'],
  [503, 'unreachable'],
])('a link that is answered %d %s', (status, outcome) => {
  expect(outcomeOfStatus(status)).toBe(outcome);
});
