import * as fc from 'fast-check';

import { formatPieces, parsePieces, problemOfCodes, tagInline, untagInline, type Codes } from './tagged-text';

const words = (said: string, more: object = {}) => ({ type: 'text', text: said, ...more });

describe('codes', () => {
  const link = { type: 'link', url: 'https://a.example/', children: [words('đây')] };
  const rich = [words('Xem '), words('đậm', { bold: true, italic: true }), words(' và '), link, words('.')];

  test('stand for formatting and links, and give them back', () => {
    const { text: tagged, codes } = tagInline(rich);
    expect(tagged).toBe('Xem {1}đậm{/1} và {2}đây{/2}.');
    expect(untagInline(tagged, codes)).toEqual(rich);
    expect(untagInline('{2}这里{/2}{1}粗{/1}', codes)).toEqual([
      words(''),
      { ...link, children: [words('这里')] },
      words('粗', { bold: true, italic: true }),
    ]);
  });

  test('are the same in a translation with another order', () => {
    const { codes } = tagInline(rich);
    expect(tagInline([link, words('B', { bold: true, italic: true })], codes).text).toBe('{2}đây{/2}{1}B{/1}');
  });

  test.each([
    ['{1}a', 'brokenCodes'],
    ['{1}a{2}b{/1}{/2}', 'brokenCodes'],
    ['{1}a{/1}{1}b{/1}', 'brokenCodes'],
    ['{9}a{/9}', 'unknownCode'],
    ['{1/}', 'brokenCodes'],
    ['a {1}b{/1}', null],
    ['no codes', null],
  ])('%s is %s', (tagged, problem) => {
    expect(problemOfCodes(parsePieces(tagged), tagInline(rich).codes)).toBe(problem);
  });

  test('any text survives them, braces and all', () => {
    const any = fc.string({ unit: fc.constantFrom('{', '}', '/', '1', 'a', '字') });
    fc.assert(
      fc.property(fc.array(any.filter((said) => said !== '')), (texts) => {
        const nodes = texts.map((said, index) => words(said, index % 2 ? { bold: true } : {}));
        const { text: tagged, codes } = tagInline(nodes);
        const back = untagInline(tagged, codes as Codes).map((node) => node['text']);
        expect(back.join('')).toBe(texts.join(''));
        expect(formatPieces(parsePieces(tagged))).toBe(tagged);
      }),
    );
  });
});
