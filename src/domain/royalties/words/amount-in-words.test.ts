import fc from 'fast-check';
import { locales, type Locale } from '../../shared/locales';
import { amountInWords } from './amount-in-words';

const examples: readonly (readonly [number, string, string, string])[] = [
  [0, 'Không đồng', 'Zero dong', '零越南盾整'],
  [5, 'Năm đồng', 'Five dong', '伍越南盾整'],
  [10, 'Mười đồng', 'Ten dong', '壹拾越南盾整'],
  [11, 'Mười một đồng', 'Eleven dong', '壹拾壹越南盾整'],
  [14, 'Mười bốn đồng', 'Fourteen dong', '壹拾肆越南盾整'],
  [15, 'Mười lăm đồng', 'Fifteen dong', '壹拾伍越南盾整'],
  [21, 'Hai mươi mốt đồng', 'Twenty-one dong', '贰拾壹越南盾整'],
  [24, 'Hai mươi tư đồng', 'Twenty-four dong', '贰拾肆越南盾整'],
  [55, 'Năm mươi lăm đồng', 'Fifty-five dong', '伍拾伍越南盾整'],
  [104, 'Một trăm linh bốn đồng', 'One hundred four dong', '壹佰零肆越南盾整'],
  [115, 'Một trăm mười lăm đồng', 'One hundred fifteen dong', '壹佰壹拾伍越南盾整'],
  [1_000, 'Một nghìn đồng', 'One thousand dong', '壹仟越南盾整'],
  [1_005, 'Một nghìn không trăm linh năm đồng', 'One thousand five dong', '壹仟零伍越南盾整'],
  [107_000, 'Một trăm linh bảy nghìn đồng', 'One hundred seven thousand dong', '壹拾万柒仟越南盾整'],
  [
    372_500,
    'Ba trăm bảy mươi hai nghìn năm trăm đồng',
    'Three hundred seventy-two thousand five hundred dong',
    '叁拾柒万贰仟伍佰越南盾整',
  ],
  [
    1_490_000,
    'Một triệu bốn trăm chín mươi nghìn đồng',
    'One million four hundred ninety thousand dong',
    '壹佰肆拾玖万越南盾整',
  ],
  [1_000_005, 'Một triệu không trăm linh năm đồng', 'One million five dong', '壹佰万零伍越南盾整'],
  [
    21_021_000,
    'Hai mươi mốt triệu không trăm hai mươi mốt nghìn đồng',
    'Twenty-one million twenty-one thousand dong',
    '贰仟壹佰零贰万壹仟越南盾整',
  ],
  [
    1_234_000_000_015,
    'Một nghìn hai trăm ba mươi tư tỷ không trăm mười lăm đồng',
    'One trillion two hundred thirty-four billion fifteen dong',
    '壹万贰仟叁佰肆拾亿零壹拾伍越南盾整',
  ],
  [-48_000, 'Âm bốn mươi tám nghìn đồng', 'Minus forty-eight thousand dong', '负肆万捌仟越南盾整'],
];

test.each(examples)('%d is written out in three languages', (amount, vi, en, zh) => {
  expect(amountInWords(amount, 'vi')).toBe(vi);
  expect(amountInWords(amount, 'en')).toBe(en);
  expect(amountInWords(amount, 'zh-Hans')).toBe(zh);
});

/** Reads words back the way a person does: digits, places within a group, groups. */
const read = (
  words: readonly string[],
  values: Readonly<Record<string, number>>,
  places: Readonly<Record<string, number>>,
  groups: readonly (readonly [string, number])[],
): number => {
  const largest = groups.find(([name]) => words.includes(name));
  if (largest) {
    const [name, size] = largest;
    const at = words.lastIndexOf(name);
    return (
      read(words.slice(0, at), values, places, groups.slice(name === 'tỷ' || name === '亿' ? 0 : 1)) * size +
      read(words.slice(at + 1), values, places, groups.slice(1))
    );
  }
  let [sum, digit] = [0, 0];
  for (const word of words) {
    const place = places[word];
    if (place === undefined) {
      digit += values[word] ?? NaN;
    } else {
      sum += digit * place;
      digit = 0;
    }
  }
  return sum + digit;
};

const numbered = (words: string): Readonly<Record<string, number>> =>
  Object.fromEntries(words.split(' ').map((word, index) => [word, index]));

const readers: Readonly<Record<Locale, (text: string) => number>> = {
  vi: (text) =>
    read(
      text
        .toLowerCase()
        .replace(/ đồng$/, '')
        .replaceAll('mười', 'một mươi')
        .split(' '),
      { ...numbered('không một hai ba bốn năm sáu bảy tám chín'), mốt: 1, tư: 4, lăm: 5, linh: 0 },
      { mươi: 10, trăm: 100 },
      [
        ['tỷ', 1e9],
        ['triệu', 1e6],
        ['nghìn', 1e3],
      ],
    ),
  en: (text) =>
    read(
      text
        .toLowerCase()
        .replace(/ dong$/, '')
        .split(/[ -]/),
      {
        ...numbered(
          'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
        ),
        ...Object.fromEntries(
          'twenty thirty forty fifty sixty seventy eighty ninety'
            .split(' ')
            .map((word, index) => [word, 20 + 10 * index]),
        ),
      },
      { hundred: 100 },
      [
        ['quadrillion', 1e15],
        ['trillion', 1e12],
        ['billion', 1e9],
        ['million', 1e6],
        ['thousand', 1e3],
      ],
    ),
  'zh-Hans': (text) =>
    read(
      [...text.replace(/越南盾整$/, '')],
      numbered('零 壹 贰 叁 肆 伍 陆 柒 捌 玖'),
      { 拾: 10, 佰: 100, 仟: 1_000 },
      [
        ['亿', 1e8],
        ['万', 1e4],
      ],
    ),
};

describe.each(locales)('in %s', (locale) => {
  const amounts = fc.oneof(
    fc.nat({ max: 100_000_000 }),
    fc.nat({ max: 9_000 }).map((thousands) => thousands * 1_000),
    fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
    // Numbers with zeros between their digits are where number words go wrong.
    fc.array(fc.constantFrom(0, 0, 0, 1, 4, 5, 9), { minLength: 1, maxLength: 15 }).map((all) => Number(all.join(''))),
  );

  it('the words of every amount read back as the amount', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(readers[locale](amountInWords(amount, locale))).toBe(amount);
      }),
      { numRuns: 2_000 },
    );
  });

  it('a debt reads as the amount with a word before it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), (amount) => {
        const debt = amountInWords(-amount, locale).toLowerCase();
        expect(debt.replace(/^(?:âm |minus |负)/, '')).toBe(amountInWords(amount, locale).toLowerCase());
      }),
    );
  });
});

test('a fraction of a đồng, or what is too large to be exact, is refused', () => {
  for (const amount of [0.5, NaN, Infinity, 2 ** 53]) expect(() => amountInWords(amount, 'vi')).toThrow(RangeError);
});
