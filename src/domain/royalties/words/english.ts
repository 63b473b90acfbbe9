const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;

const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

const scales = ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion'] as const;

const belowHundred = (value: number): readonly string[] => {
  if (value === 0) return [];
  if (value < 20) return [small[value] ?? ''];
  const ten = tens[Math.floor(value / 10)] ?? '';
  return [value % 10 === 0 ? ten : `${ten}-${small[value % 10]}`];
};

const belowThousand = (value: number): readonly string[] => [
  ...(value >= 100 ? [small[Math.floor(value / 100)] ?? '', 'hundred'] : []),
  ...belowHundred(value % 100),
];

const groupsOf = (value: number): readonly number[] =>
  value === 0 ? [] : [value % 1_000, ...groupsOf(Math.floor(value / 1_000))];

/** A whole number in English on the short scale ("one million four hundred ninety thousand"), in lower case. */
export const englishNumber = (value: number): string => {
  if (value === 0) return small[0];
  const words = groupsOf(Math.abs(value))
    .map((group, index) => (group === 0 ? [] : [...belowThousand(group), ...(index > 0 ? [scales[index] ?? ''] : [])]))
    .reverse()
    .flat()
    .join(' ');
  return value < 0 ? `minus ${words}` : words;
};
