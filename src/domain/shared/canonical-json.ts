export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined };

/**
 * JSON Canonicalization Scheme (RFC 8785): members sorted by UTF-16 code units, no white space,
 * numbers and strings as ECMAScript writes them. Equal content gives equal bytes.
 * Members that are undefined are left out. Throws a RangeError on NaN, infinities and lone
 * surrogates, which have no JSON form.
 */
export const canonicalJson = (value: JsonValue): string => {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (typeof value === 'string') return canonicalString(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort(byCodeUnits)
    .map((key) => `${canonicalString(key)}:${canonicalJson(value[key] as JsonValue)}`);
  return `{${members.join(',')}}`;
};

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

const byCodeUnits = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const canonicalNumber = (value: number): string => {
  if (!Number.isFinite(value)) throw new RangeError(`${value} has no JSON form`);
  return JSON.stringify(value);
};

const canonicalString = (value: string): string => {
  if (!value.isWellFormed()) throw new RangeError('a string with a lone surrogate has no JSON form');
  return JSON.stringify(value);
};
