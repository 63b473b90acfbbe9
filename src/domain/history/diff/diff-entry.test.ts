import * as fc from 'fast-check';
import { articleModel as model } from '../../../../tests/helpers/editorial/article-model';
import type { JsonValue } from '../../shared/canonical-json';
import { diffEntry } from './diff-entry';
import type { Change, ComponentChange, Placed, TextRun } from './entry-diff';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(fc.constantFrom('Bình', 'Dương', 'khởi', 'công', 'đường', '平阳', '省', '👩‍👩‍👧', ' ', ', ', '.\n'), {
      maxLength: 20,
    })
    .map((words) => words.join(' ')),
);

const former = (runs: readonly TextRun[]) =>
  runs
    .filter(({ operation }) => operation !== 'added')
    .map((run) => run.text)
    .join('');
const latter = (runs: readonly TextRun[]) =>
  runs
    .filter(({ operation }) => operation !== 'removed')
    .map((run) => run.text)
    .join('');

const changeOf = (field: string, from: JsonValue, to: JsonValue): Change | undefined =>
  diffEntry(model, { [field]: from }, { [field]: to }).fields[0]?.change;

const paragraph = (words: string, marks: object = {}) => ({
  type: 'paragraph',
  children: [{ type: 'text', text: words, ...marks }],
});

describe('rich text', () => {
  test('a changed paragraph shows its words, a moved one that it moved', () => {
    const change = changeOf(
      'description',
      ['Một đoạn mở đầu khá dài', 'Đoạn hai', 'Đoạn ba', 'Đoạn thứ tư ở cuối'].map((words) => paragraph(words)),
      ['Đoạn thứ tư ở cuối', 'Một đoạn mở đầu rất dài', 'Đoạn hai', 'Đoạn ba'].map((words) => paragraph(words)),
    );
    expect(change).toMatchObject({
      kind: 'blocks',
      items: [
        { change: 'same', moved: true, from: 3, to: 0 },
        { change: 'changed', moved: false, from: 0, to: 1 },
        { change: 'same', moved: false, from: 1, to: 2 },
        { change: 'same', moved: false, from: 2, to: 3 },
      ],
    });
  });

  test('a format alone is told as such', () => {
    const change = changeOf('description', [paragraph('đậm nhạt')], [paragraph('đậm nhạt', { bold: true })]);
    expect(change).toMatchObject({
      items: [
        {
          runs: [
            { operation: 'formatted', text: 'đậm nhạt', format: { marks: ['bold'] }, formerFormat: { marks: [] } },
          ],
        },
      ],
    });
  });

  test('lists are compared item by item, with their depth', () => {
    const item = (words: string) => ({ type: 'list-item', children: [{ type: 'text', text: words }] });
    const list = (...children: readonly JsonValue[]) => ({ type: 'list', format: 'unordered', children });
    const change = changeOf('description', [list(item('một'), item('hai'))], [list(item('một'), list(item('hai')))]);
    expect(change).toMatchObject({
      items: [
        { change: 'same', block: { type: 'list-item', level: 1 } },
        { change: 'changed', block: { level: 2 }, formerBlock: { level: 1 } },
      ],
    });
  });

  test('the runs of all paragraphs give both texts back', () => {
    const paragraphs = fc.array(
      text.map((words) => paragraph(words)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(paragraphs, paragraphs, (one, other) => {
        const change = changeOf('description', one, other);
        if (change?.kind !== 'blocks') return;
        const texts = (side: typeof former, place: 'from' | 'to') =>
          change.items
            .filter((item) => item[place] !== null)
            .sort((left, right) => (left[place] as number) - (right[place] as number))
            .map(({ runs }) => side(runs));
        const words = (list: typeof one) => list.map(({ children }) => children[0]?.text);
        expect(texts(former, 'from')).toEqual(words(one));
        expect(texts(latter, 'to')).toEqual(words(other));
      }),
    );
  });
});

const expectEachOnce = (items: readonly Placed[], before: number, after: number): void => {
  const places = (side: 'from' | 'to') =>
    items.flatMap((item) => (item[side] === null ? [] : [item[side]])).sort((one, other) => one - other);
  expect(places('from')).toEqual(Array.from({ length: before }, (_, index) => index));
  expect(places('to')).toEqual(Array.from({ length: after }, (_, index) => index));
};

describe('lists', () => {
  const reference = fc
    .constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6')
    .map((documentId) => ({ contentType: 'person', documentId }));

  test('every reference of both versions appears once, with what happened to it', () => {
    const references = fc.uniqueArray(reference, { selector: ({ documentId }) => documentId });
    fc.assert(
      fc.property(references, references, (one, other) => {
        const change = changeOf('persons', one, other);
        if (change?.kind !== 'references') return;
        expectEachOnce(change.items, one.length, other.length);
        for (const item of change.items) {
          const isIn = (list: typeof one) => list.some(({ documentId }) => documentId === item.reference.documentId);
          expect(item.change).toBe(isIn(one) ? (isIn(other) ? 'same' : 'removed') : 'added');
        }
      }),
    );
  });

  test('components are told as added, removed, moved and changed', () => {
    const rich = (words: string) => ({ __component: 'content.rich-text', text: [paragraph(words)] });
    const figure = (caption: string, id = 1) => ({
      __component: 'content.figure',
      caption,
      image: {
        id,
        name: 'a.jpg',
        hash: `h${id}`,
        mime: 'image/jpeg',
        url: '/uploads/a.jpg',
        alternativeText: null,
        caption: null,
      },
    });
    const change = changeOf(
      'body',
      [rich('Đoạn mở đầu của bài viết'), figure('Cầu mới thông xe'), rich('Đoạn sẽ bị bỏ hẳn đi')],
      [figure('Cầu mới thông xe sáng nay'), rich('Đoạn mở đầu của bài viết'), rich('Hoàn toàn khác')],
    );
    if (change?.kind !== 'components') throw new Error('a dynamic zone is compared by its components');
    expectEachOnce(change.items, 3, 3);
    const told = change.items.map(({ component, change: what, moved, fields }: ComponentChange) => [
      component,
      what,
      moved,
      fields.map(({ field }) => field),
    ]);
    expect(told).toEqual([
      ['content.figure', 'changed', true, ['caption']],
      ['content.rich-text', 'same', false, []],
      ['content.rich-text', 'removed', false, ['text']],
      ['content.rich-text', 'added', false, ['text']],
    ]);
  });

  test('a table is compared by its rows and cells', () => {
    const rows = [
      ['Năm', 'Số'],
      ['2025', '1'],
    ];
    const table = (list: JsonValue) => [{ __component: 'content.table', rows: list }];
    const change = changeOf('body', table(rows), table([...rows, ['2026', '2']]));
    expect(change).toMatchObject({
      items: [
        {
          fields: [{ change: { kind: 'table', rows: [{ change: 'same' }, { change: 'same' }, { change: 'added' }] } }],
        },
      ],
    });
  });
});

describe('entries', () => {
  const content = fc.record({
    title: fc.option(text),
    source: fc.option(fc.record({ name: fc.option(text) })),
    bylines: fc.array(fc.record({ shownAs: fc.option(text), person: fc.constant(null) }), { maxLength: 3 }),
    displayDate: fc.option(fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z')),
  });

  test('a content differs in nothing from itself', () => {
    fc.assert(
      fc.property(content, (one) => {
        expect(diffEntry(model, one, structuredClone(one)).fields).toEqual([]);
      }),
    );
  });

  test('each attribute is either changed or unchanged', () => {
    fc.assert(
      fc.property(content, content, (one, other) => {
        const { fields, unchanged } = diffEntry(model, one, other);
        expect([...fields.map(({ field }) => field), ...unchanged].sort()).toEqual(
          model.attributes.map(({ name }) => name).sort(),
        );
      }),
    );
  });

  test('what a content type has lost since is still compared', () => {
    const { fields } = diffEntry(model, { lead: 'cũ' }, {});
    expect(fields).toEqual([{ field: 'lead', change: { kind: 'value', valueKind: 'json', from: 'cũ', to: null } }]);
  });

  test.each(['words', 'paragraphs', 'references', 'components'])(
    'made to be expensive in %s, it stays affordable',
    (kind) => {
      const many = (seed: number, count: number) =>
        Array.from({ length: count }, (_, index) => `t${(index * seed) % 99_991}`);
      const made = (seed: number): Record<string, JsonValue> => {
        switch (kind) {
          case 'words':
            return { title: many(seed, 60_000).join(' ') };
          case 'paragraphs':
            return { description: many(seed, 4_000).map((word) => paragraph(`${word} ${word}x`)) };
          case 'references':
            return { persons: many(seed, 20_000).map((documentId) => ({ contentType: 'person', documentId })) };
          default:
            return { bylines: many(seed, 3_000).map((shownAs) => ({ shownAs: `${shownAs} chung` })) };
        }
      };
      const started = performance.now();
      const diff = diffEntry(model, made(7_919), made(104_729));
      expect(diff.isCoarse).toBe(true);
      expect(performance.now() - started).toBeLessThan(5_000);
    },
  );
});
