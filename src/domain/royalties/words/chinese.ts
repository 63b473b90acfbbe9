const digits = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;

const places = ['仟', '佰', '拾', ''] as const;

const myriad = 10_000;
const hundredMillion = 100_000_000;

/** Four digits; zeros between digits are written once, those at the end not at all. */
const belowMyriad = (value: number, isInside: boolean): string => {
  if (value === 0) return '';
  const text = String(value).padStart(4, '0');
  const written = [...text]
    .map((character, index) => (character === '0' ? '零' : `${digits[Number(character)]}${places[index]}`))
    .join('');
  const once = written.replace(/零+/g, '零').replace(/零$/, '');
  return isInside ? once : once.replace(/^零/, '');
};

const belowHundredMillion = (value: number, isInside: boolean): string => {
  const [upper, lower] = [Math.floor(value / myriad), value % myriad];
  if (upper === 0) return lower === 0 ? '' : belowMyriad(lower, isInside);
  return `${belowMyriad(upper, isInside)}万${belowMyriad(lower, true)}`;
};

const positive = (value: number): string => {
  if (value < hundredMillion) return belowHundredMillion(value, false);
  return `${positive(Math.floor(value / hundredMillion))}亿${belowHundredMillion(value % hundredMillion, true)}`;
};

/**
 * A whole number in the capital numerals of Chinese cheques and receipts ("壹佰肆拾玖万").
 * Source: People's Bank of China, rules for filling in notes and vouchers (正确填写票据和结算凭证的基本规定).
 */
export const chineseNumber = (value: number): string => {
  if (value === 0) return digits[0];
  return value < 0 ? `负${positive(-value)}` : positive(value);
};
