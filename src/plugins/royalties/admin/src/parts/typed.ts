/** What a person types for a figure, as the server wants it; null where it isn't one. */

/** "2,5" and "2.5" are both two and a half. */
export const typedDecimal = (text: string): string | null => {
  const plain = text.trim().replace(',', '.');
  return /^\d{1,6}(\.\d{1,6})?$/.test(plain) ? plain : null;
};

/** An amount of whole đồng, with or without the marks between thousands. */
export const typedAmount = (text: string): number | null => {
  const plain = text.replace(/[\s.,₫\u00A0]/g, '');
  return /^\d{1,12}$/.test(plain) ? Number(plain) : null;
};

/** A percentage such as "60" or "12,5" as the decimal that it stands for. */
export const typedPercent = (text: string): string | null => {
  const decimal = typedDecimal(text.replace('%', ''));
  if (decimal === null) return null;
  const [whole = '0', fraction = ''] = decimal.split('.');
  const digits = `${whole.padStart(3, '0')}${fraction}`;
  const point = digits.length - fraction.length - 2;
  const [left, right] = [digits.slice(0, point).replace(/^0+(?=\d)/, ''), digits.slice(point).replace(/0+$/, '')];
  return right === '' ? left : `${left}.${right}`;
};

/** The decimal of a rate as a percentage to type on: "0.6" is "60". */
export const percentOf = (rate: string): string => {
  const [whole = '0', fraction = ''] = rate.split('.');
  const digits = `${whole}${fraction.padEnd(2, '0')}`;
  const left = digits.slice(0, whole.length + 2).replace(/^0+(?=\d)/, '');
  const right = digits.slice(whole.length + 2).replace(/0+$/, '');
  return right === '' ? left : `${left}.${right}`;
};
