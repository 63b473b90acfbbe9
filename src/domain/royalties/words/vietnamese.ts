const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

const billion = 1_000_000_000;

const digit = (value: number): string => digits[value] ?? '';

/** After tens of twenty and more, one, four and five have forms of their own; after ten only five has. */
const unitsAfter = (tens: number, units: number): string => {
  if (units === 5 && tens >= 1) return 'lăm';
  if (units === 1 && tens >= 2) return 'mốt';
  if (units === 4 && tens >= 2) return 'tư';
  return digit(units);
};

const belowHundred = (value: number, isAfterHundreds: boolean): readonly string[] => {
  const [tens, units] = [Math.floor(value / 10), value % 10];
  if (value === 0) return [];
  if (tens === 0) return isAfterHundreds ? ['linh', digit(units)] : [digit(units)];
  const ten = tens === 1 ? ['mười'] : [digit(tens), 'mươi'];
  return units === 0 ? ten : [...ten, unitsAfter(tens, units)];
};

/** Three digits; inside a number their hundreds are read out even when there are none. */
const belowThousand = (value: number, isInside: boolean): readonly string[] => {
  const hundreds = Math.floor(value / 100);
  const hasHundreds = hundreds > 0 || isInside;
  return [...(hasHundreds ? [digit(hundreds), 'trăm'] : []), ...belowHundred(value % 100, hasHundreds)];
};

const belowBillion = (value: number, isInside: boolean): readonly string[] => {
  const groups = [
    { size: Math.floor(value / 1_000_000), name: ['triệu'] },
    { size: Math.floor(value / 1_000) % 1_000, name: ['nghìn'] },
    { size: value % 1_000, name: [] },
  ];
  const first = groups.findIndex(({ size }) => size > 0);
  return groups.flatMap(({ size, name }, index) =>
    size === 0 ? [] : [...belowThousand(size, isInside || index > first), ...name],
  );
};

const positive = (value: number, isInside: boolean): readonly string[] => {
  if (value < billion) return belowBillion(value, isInside);
  return [...positive(Math.floor(value / billion), isInside), 'tỷ', ...belowBillion(value % billion, true)];
};

/** A whole number as it is read out in Vietnamese ("một triệu không trăm linh năm"), in lower case. */
export const vietnameseNumber = (value: number): string => {
  if (value === 0) return digit(0);
  const words = positive(Math.abs(value), false).join(' ');
  return value < 0 ? `âm ${words}` : words;
};
