import * as fc from 'fast-check';
import { canonicalJson, type JsonValue } from './canonical-json';

// The example of RFC 8785, section 3.2.2.
test('writes the example of RFC 8785 byte for byte', () => {
  const example = JSON.parse(
    '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
  ) as JsonValue;
  expect(canonicalJson(example)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test('sorts members by UTF-16 code units, as RFC 8785 section 3.2.3 shows', () => {
  const example = { '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, ö: 7 };
  expect(canonicalJson(example)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"\ud83d\ude00":5,"\ufb33":3}');
});

test('gives the same bytes whatever the order of members, and reads back as the same value', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (record) => {
      const reversed = Object.fromEntries(Object.entries(record).reverse());
      const text = canonicalJson(record as JsonValue);
      expect(canonicalJson(reversed as JsonValue)).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(record)));
    }),
  );
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, '\ud800'])('refuses %p, which has no JSON form', (value) => {
  expect(() => canonicalJson(value)).toThrow(RangeError);
});
