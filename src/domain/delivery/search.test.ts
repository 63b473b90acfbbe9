import * as fc from 'fast-check';
import { highlight, wantedTerms } from './highlight';
import { foldWord, termsOf, toQuery, toVector } from '../shared/search-terms';

const terms = (text: string): readonly string[] => termsOf(text).map(({ term }) => term);

describe('terms', () => {
  test('Vietnamese is the same with and without marks, composed and decomposed', () => {
    expect(terms('Đồng Khởi')).toEqual(['dong', 'khoi']);
    expect(terms('Đồng Khởi'.normalize('NFD'))).toEqual(['dong', 'khoi']);
    expect(terms('DONG KHOI')).toEqual(['dong', 'khoi']);
  });

  test('Chinese is taken in overlapping pairs', () => {
    expect(terms('平阳省工业')).toEqual(['平阳', '阳省', '省工', '工业']);
    expect(terms('GDP增长')).toEqual(['gdp', '增长']);
  });

  test('each says where it stands in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { term, start, end } of termsOf(text)) expect(foldWord(text.slice(start, end))).toBe(foldWord(term));
      }),
    );
  });
});

describe('queries', () => {
  test('all words have to be there; pairs of Chinese follow one another; one character begins pairs', () => {
    expect(toQuery('đồng khởi')).toBe("'dong' & 'khoi'");
    expect(toQuery('平阳省')).toBe("('平阳' <-> '阳省')");
    expect(toQuery('阳')).toBe("'阳':*");
    expect(toQuery('Bình Dương 平阳')).toBe("'binh' & 'duong' & ('平阳')");
  });

  test('nothing to search for is no query', () => {
    expect(toQuery(' !?& | <-> () : * \' " ')).toBeNull();
  });

  test("nothing typed becomes anything but words of the database's query", () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const query = toQuery(typed);
        if (query === null) return;
        expect(query.replace(/'[^'\\]+'(?::\*)?/g, 'T')).toMatch(/^[T&<> ()-]+$/);
        const vector = toVector([['A', typed]]);
        expect(vector.replace(/'[^'\\]+':[\d,A]+/g, 'T')).toMatch(/^(?:T ?)*$/);
      }),
    );
  });
});

describe('highlights', () => {
  test('mark what was looked for, as it is written', () => {
    expect(highlight('Đường Đồng Khởi sáng đèn', wantedTerms('dong khoi'))).toBe(
      'Đường <mark>Đồng</mark> <mark>Khởi</mark> sáng đèn',
    );
    expect(highlight('平阳省工业园区', wantedTerms('平阳省'))).toBe('<mark>平阳省</mark>工业园区');
  });

  test('what is not there gives nothing', () => {
    expect(highlight('Chợ đêm', wantedTerms('sông'))).toBeNull();
  });

  test('hold no HTML of the text, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const marked = highlight(`${before} <b>dong</b> ${after}`, ['dong']);
        expect((marked ?? '').replace(/<\/?mark>/g, '')).not.toMatch(/[<>]/);
      }),
    );
  });

  test('mark every find of a text that is shown whole', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('đồng', 'DONG', 'sông', 'khởi', 'ruộng'), { maxLength: 40 }), (words) => {
        const marked = words.map((word) => (foldWord(word) === 'dong' ? `<mark>${word}</mark>` : word));
        const isThere = marked.some((word) => word.startsWith('<'));
        const found = highlight(words.join(' '), ['dong']);
        if (!isThere) expect(found).toBeNull();
        // What stands far before the first find is left out, and what is left out is said to be.
        else expect(marked.join(' ').endsWith((found ?? '').replace(/^…/, ''))).toBe(true);
      }),
    );
  });

  test('show a piece of a long text, not all of it', () => {
    const text = `${'lời dài '.repeat(500)} đồng khởi ${'lời dài '.repeat(500)}`;
    const piece = highlight(text, ['dong']);
    expect(piece).toContain('<mark>đồng</mark>');
    expect((piece ?? '').length).toBeLessThan(600);
  });
});
