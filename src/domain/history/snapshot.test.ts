import * as fc from 'fast-check';
import { canonicalJson, type JsonValue } from '../shared/canonical-json';
import { takeSnapshot, withoutMediaDetails, type Content } from './snapshot';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });

const { value: values } = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), text),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(text, tie('value'), { maxKeys: 3 }),
  ),
}));

const contents = fc.dictionary(text, values, { maxKeys: 6 }) as fc.Arbitrary<Content>;

/** The same content with the members of every object in the opposite order. */
const reordered = (value: JsonValue): JsonValue => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(reordered);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reordered(member as JsonValue)]),
  );
};

test('the hash is the SHA-256 of the canonical JSON', () => {
  // printf '{"name":"Đồng Khởi","year":2026}' | sha256sum
  expect(takeSnapshot({ year: 2026, name: 'Đồng Khởi' })).toMatchObject({
    canonical: '{"name":"Đồng Khởi","year":2026}',
    hash: 'a80dded90b005a1efdddeea5e7c49ca56cb28099f24b9a38f52c787de8733681',
  });
});

test('the order of members makes no difference, at any depth', () => {
  fc.assert(
    fc.property(contents, (content) => {
      expect(takeSnapshot(reordered(content as JsonValue) as Content).hash).toBe(takeSnapshot(content).hash);
    }),
  );
});

test('two contents have the same hash exactly when they say the same', () => {
  fc.assert(
    fc.property(contents, contents, (one, other) => {
      const saysTheSame = canonicalJson(one as JsonValue) === canonicalJson(other as JsonValue);
      expect(takeSnapshot(one).hash === takeSnapshot(other).hash).toBe(saysTheSame);
    }),
  );
});

test('a change of any attribute changes the hash, also its removal', () => {
  fc.assert(
    fc.property(contents, fc.nat(), values, (content, choice, value) => {
      const names = Object.keys(content);
      fc.pre(names.length > 0);
      const name = names[choice % names.length] as string;
      fc.pre(canonicalJson(content[name] as JsonValue) !== canonicalJson(value));
      const { hash } = takeSnapshot(content);
      expect(takeSnapshot({ ...content, [name]: value }).hash).not.toBe(hash);
      expect(takeSnapshot({ ...content, [name]: undefined }).hash).not.toBe(hash);
    }),
  );
});

test('the order of list items is part of what is said', () => {
  const bylines = [{ shownAs: 'Lê Phương' }, { shownAs: 'Nhóm PV' }];
  expect(takeSnapshot({ bylines }).hash).not.toBe(takeSnapshot({ bylines: bylines.toReversed() }).hash);
});

const file = fc.record({
  id: fc.integer({ min: 1, max: 9 }),
  hash: fc.constantFrom('anh_1', 'anh_2'),
  mime: fc.constantFrom('image/jpeg', 'image/png'),
  url: fc.webUrl(),
  name: text,
  alternativeText: fc.option(text),
  caption: fc.option(text),
});

const place = (media: JsonValue): Content => ({
  cover: { image: media, caption: 'Chú thích của bài' },
  body: [{ __component: 'content.gallery', images: [media] }],
});

const comparable = (content: Content): string => canonicalJson(withoutMediaDetails(content as JsonValue));

test('names, captions and addresses in the media library are no part of a decision; which file it is, is', () => {
  fc.assert(
    fc.property(file, file, (one, other) => {
      const isSameFile = one.id === other.id && one.hash === other.hash;
      expect(comparable(place(one)) === comparable(place(other))).toBe(isSameFile);
    }),
  );
});

test('the caption that the entry itself gives to a picture is part of a decision', () => {
  const withCaption = (caption: string): Content => ({ cover: { image: { id: 1, hash: 'anh' }, caption } });
  expect(comparable(withCaption('một'))).not.toBe(comparable(withCaption('hai')));
});

test('content without media stays as it is, and comparing leaves what is compared untouched', () => {
  fc.assert(
    fc.property(contents, (content) => {
      const before = canonicalJson(content as JsonValue);
      expect(comparable(content)).toBe(before);
      expect(canonicalJson(content as JsonValue)).toBe(before);
    }),
  );
});
