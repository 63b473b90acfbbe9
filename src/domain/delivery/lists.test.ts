import * as fc from 'fast-check';
import { addressOf, matchAddress } from './address';
import { nameKey } from './name-key';
import { boundsOfTime, newestFirst, sortKeyOf } from './sort-key';

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

describe('names are sorted as the language has them', () => {
  const vietnamese = [
    'An',
    'Ăn',
    'Ân',
    'Ấn',
    'Ba',
    'Bà',
    'Bả',
    'Bã',
    'Bá',
    'Bạ',
    'Cao',
    'Chu',
    'Dương',
    'Đặng',
    'Em',
    'Ê',
  ];

  test('Vietnamese by letters, then by tones, đ after d', () => {
    const shuffled = [...vietnamese].reverse();
    expect(shuffled.sort((one, other) => compare(nameKey(one, 'vi'), nameKey(other, 'vi')))).toEqual(vietnamese);
  });

  test('whole names word by word: family names stay together', () => {
    const names = ['Lê Anh', 'Lê Văn Bình', 'Lệ An', 'Nguyễn An', 'Nguyễn Ánh'];
    const sorted = [...names].reverse().sort((one, other) => compare(nameKey(one, 'vi'), nameKey(other, 'vi')));
    expect(sorted).toEqual(names);
  });

  test('English without regard to case and marks', () => {
    expect(nameKey('Éclair', 'en')).toBe(nameKey('eclair', 'en'));
  });

  test('Chinese by its reading', () => {
    const names = ['白云', '陈明', '李华', '王伟', '张三'];
    const sorted = [...names]
      .reverse()
      .sort((one, other) => compare(nameKey(one, 'zh-Hans'), nameKey(other, 'zh-Hans')));
    expect(sorted).toEqual(names);
  });

  test('composed and decomposed names have the same place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...vietnamese), (name) => {
        expect(nameKey(name.normalize('NFD'), 'vi')).toBe(nameKey(name.normalize('NFC'), 'vi'));
      }),
    );
  });
});

describe('lists in the order of time', () => {
  test('what is later comes first, also before 1970; what has no time comes last', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), fc.date({ noInvalidDate: true }), (one, other) => {
        const difference = other.getTime() - one.getTime();
        expect(compare(newestFirst(one.getTime()), newestFirst(other.getTime()))).toBe(Math.sign(difference));
        expect(compare(newestFirst(one.getTime()), newestFirst(null))).toBe(-1);
      }),
    );
  });

  test('a day bounds the whole of it in the newsroom', () => {
    const { fromKey, toKey } = boundsOfTime('article', '2026-11-27', '2026-11-27');
    const keyOf = (displayDate: string) => sortKeyOf('article', 'vi', { displayDate }, null);
    const isIn = (time: string) => keyOf(time) >= String(fromKey) && keyOf(time) <= String(toKey);
    expect(['2026-11-26T16:59:59.999Z', '2026-11-26T17:00:00.000Z', '2026-11-27T16:59:59.999Z'].map(isIn)).toEqual([
      false,
      true,
      true,
    ]);
    expect(isIn('2026-11-27T17:00:00.000Z')).toBe(false);
  });

  test('awards by year, newest first, then by name; their bounds are years', () => {
    const keys = [
      sortKeyOf('award', 'vi', { year: 2026, name: 'B' }, null),
      sortKeyOf('award', 'vi', { year: 2026, name: 'C' }, null),
      sortKeyOf('award', 'vi', { year: 2025, name: 'A' }, null),
    ];
    expect([...keys].sort(compare)).toEqual(keys);
    const { fromKey, toKey } = boundsOfTime('award', '2026-05-01', '2026-06-01');
    expect(keys.map((key) => key >= String(fromKey) && key <= String(toKey))).toEqual([true, true, false]);
  });
});

describe('addresses', () => {
  const patterns = { article: 'https://site.example/{locale}/bai-viet/{slug}', person: '/{locale}/p/{documentId}' };

  test('are made by the patterns of the site, and read back by them', () => {
    const article = { type: 'article', documentId: 'abc', locale: 'vi', slug: 'cho-dem' } as const;
    expect(addressOf(patterns, article)).toBe('https://site.example/vi/bai-viet/cho-dem');
    expect(matchAddress(patterns.article, 'vi', '/vi/bai-viet/cho-dem')).toBe('cho-dem');
    expect(matchAddress(patterns.article, 'vi', '/vi/bai-viet/cho-dem/')).toBe('cho-dem');
    expect(matchAddress(patterns.article, 'en', '/vi/bai-viet/cho-dem')).toBeNull();
    expect(addressOf(patterns, { ...article, type: 'person' })).toBe('/vi/p/abc');
    expect(addressOf({}, { ...article, type: 'event' })).toBe('/vi/events/cho-dem');
  });

  test('no path makes the reading fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (path) => {
        const found = matchAddress('/{locale}/a/{slug}', 'vi', `/vi/a/${path}`);
        expect(found === null || typeof found === 'string').toBe(true);
      }),
    );
  });
});
