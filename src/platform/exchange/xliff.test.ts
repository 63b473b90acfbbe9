import * as fc from 'fast-check';
import { xliff2js } from 'xliff';
import type { ExchangeUnit } from '../../domain/translation/exchange/exchange-file';
import { formatPieces, parsePieces, plainText, type Piece } from '../../domain/translation/segments/tagged-text';
import { DomainFailure } from '../../domain/shared/failure';
import type { CodeMeaning } from './code-meaning';
import { readXliff } from './read-xliff';
import { writeXliff, type XliffEntry } from './write-xliff';

const nasty = fc.constantFrom(
  '<',
  '&',
  ']]>',
  '"',
  '{',
  '{{',
  '{1}',
  '\r',
  '\n',
  '\t',
  '\u0001',
  '\uFFFE',
  ' ',
  '平阳',
  'Đồng',
);
const text = fc.array(fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 5 });

/** Codes nested as formatting and links are, each number once. */
const pieces = fc
  .array(fc.record({ kind: fc.constantFrom('text', 'around', 'alone'), said: text }), { maxLength: 5 })
  .map((parts) =>
    parts.reduceRight<readonly Piece[]>((inner, { kind, said }, index) => {
      const own: readonly Piece[] = said.join('') === '' ? [] : [{ text: said.join('') }];
      if (kind === 'around') return [{ open: index + 1 }, ...own, ...inner, { close: index + 1 }];
      return kind === 'alone' ? [...own, { alone: index + 1 }, ...inner] : [...own, ...inner];
    }, []),
  );

const tagged = pieces.map(formatPieces);

const units = fc
  .array(fc.record({ source: tagged, target: tagged, note: fc.string(), isDone: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => all.map((one, index): ExchangeUnit => ({ ...one, id: `body[${index}].text[0]` })));

const meanings = (unit: ExchangeUnit): ReadonlyMap<number, CodeMeaning> =>
  new Map(
    parsePieces(unit.source).flatMap((piece): readonly (readonly [number, CodeMeaning])[] => {
      if ('open' in piece) return [[piece.open, { kind: 'link', marks: [], url: 'https://a.vn/?a=1&b="2"' }]];
      return 'alone' in piece ? [[piece.alone, { kind: 'other', marks: [], url: null }]] : [];
    }),
  );

const fileOf = (given: readonly ExchangeUnit[]): string => {
  const entry: XliffEntry = {
    key: { contentType: 'article', documentId: 'abc', locale: 'zh-Hans' },
    sourceLocale: 'vi',
    sourceVersion: 7,
    targetVersion: 8,
    title: 'Đồng Khởi <1960> & sau đó',
    units: given,
    codesOf: meanings,
  };
  return writeXliff({ source: 'vi', target: 'zh-Hans' }, [entry]);
};

/** Words as another program may show them: spaces and characters that XML can't hold left aside. */
const words = (said: string): string => said.replace(/[\s\p{Cc}\uFFFE\uFFFF]+/gu, '');

/** Of the tree that the other program makes of a text: its words, and the ids of its codes. */
const seen = (value: unknown): { readonly words: string; readonly codes: readonly string[] } => {
  if (typeof value === 'string') return { words: value, codes: [] };
  if (Array.isArray(value)) {
    const all = value.map(seen);
    return { words: all.map((one) => one.words).join(''), codes: all.flatMap(({ codes }) => codes) };
  }
  const inline = value as { Span?: { id: string; contents?: unknown }; Standalone?: { id: string } };
  if (inline.Span) {
    const inner = seen(inline.Span.contents ?? '');
    return { words: inner.words, codes: [inline.Span.id, ...inner.codes] };
  }
  return { words: '', codes: inline.Standalone ? [inline.Standalone.id] : [] };
};

const codesIn = (said: string): readonly string[] =>
  parsePieces(said).flatMap((piece) =>
    'open' in piece ? [`${piece.open}`] : 'alone' in piece ? [`${piece.alone}`] : [],
  );

test('what goes out comes back, whatever characters and codes are in it', () => {
  fc.assert(
    fc.property(units, (given) => {
      const [entry] = readXliff(Buffer.from(fileOf(given), 'utf8'));
      expect(entry).toMatchObject({ sourceVersion: 7, targetVersion: 8 });
      expect(entry?.units).toEqual(given.map(({ id, source, target, isDone }) => ({ id, source, target, isDone })));
    }),
  );
});

test('a parser that others wrote reads the same languages, units, words and codes', async () => {
  await fc.assert(
    fc.asyncProperty(units, async (given) => {
      const document = await xliff2js(fileOf(given));
      expect(document).toMatchObject({ xliffVersion: '2.1', sourceLanguage: 'vi', targetLanguage: 'zh-Hans' });
      const read = document.resources['f1'] ?? {};
      expect(Object.keys(read)).toEqual(given.map(({ id }) => id.replace(/\[(\d+)\]/g, ':$1')));
      Object.values(read).forEach((unit, index) => {
        for (const side of ['source', 'target'] as const) {
          const mine = given[index]?.[side] ?? '';
          const theirs = seen(unit[side] ?? '');
          expect([words(theirs.words), theirs.codes]).toEqual([words(plainText(mine)), codesIn(mine)]);
        }
      });
    }),
  );
});

test('whatever is done to a file, it is read or refused with a code, and broken XML with its line', () => {
  const damage = fc.record({
    given: units,
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    removed: fc.nat({ max: 40 }),
    put: fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('<', '</target>', '<!DOCTYPE a>', '&x;', '\u0000')),
  });
  fc.assert(
    fc.property(damage, ({ given, at, removed, put }) => {
      const file = fileOf(given);
      const place = Math.floor(at * file.length);
      const damaged = Buffer.from(file.slice(0, place) + put + file.slice(place + removed), 'utf8');
      try {
        readXliff(damaged);
      } catch (error) {
        if (!(error instanceof DomainFailure)) throw error;
        expect(['EXCHANGE_FILE_BROKEN', 'EXCHANGE_FILE_FOREIGN']).toContain(error.code);
        expect(error.details['line']).toBeGreaterThan(0);
      }
    }),
    { numRuns: 500 },
  );
});
