import * as fc from 'fast-check';
import { canonicalJson, type JsonValue } from '../shared/canonical-json';
import { editorialTypes } from '../shared/content-types';
import { locales } from '../shared/locales';
import { sha256 } from './hash';
import { chainStart, versionActions, versionRowHash, type VersionFacts } from './version-chain';

const hash = fc.nat({ max: 50 }).map((number) => sha256(String(number)));
const instant = fc
  .date({ noInvalidDate: true, min: new Date('2000-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z') })
  .map((date) => date.toISOString());
const words = fc.string({ unit: 'grapheme', maxLength: 12 });

const facts: fc.Arbitrary<VersionFacts> = fc.record({
  key: fc.record({
    contentType: fc.constantFrom(...editorialTypes),
    documentId: hash.map((digits) => digits.slice(0, 24)),
    locale: fc.constantFrom(...locales),
  }),
  number: fc.integer({ min: 1, max: 100_000 }),
  contentHash: hash,
  schemaVersion: hash.map((digits) => digits.slice(0, 16)),
  action: fc.constantFrom(...versionActions),
  origin: fc.constantFrom('admin-panel', 'admin-token', 'rest', 'graphql', 'code'),
  actorKind: fc.constantFrom('user', 'token', 'siteUser', 'system'),
  actorId: fc.option(fc.integer({ min: 1, max: 1_000 })),
  actorName: words,
  comment: fc.option(words),
  createdAt: instant,
  changedFields: fc.option(fc.array(words, { maxLength: 3 })),
  note: fc.option(fc.dictionary(words, fc.nat(), { maxKeys: 2 })),
  sourceLocale: fc.option(fc.constantFrom(...locales)),
  sourceVersionId: fc.option(fc.integer({ min: 1, max: 1_000 })),
});

/** Every field of a row, those of the key by themselves. */
const fields = [
  'key.contentType',
  'key.documentId',
  'key.locale',
  'number',
  'contentHash',
  'schemaVersion',
  'action',
  'origin',
  'actorKind',
  'actorId',
  'actorName',
  'comment',
  'createdAt',
  'changedFields',
  'note',
  'sourceLocale',
  'sourceVersionId',
] as const;

type Field = (typeof fields)[number];

const read = (from: VersionFacts, field: Field): unknown =>
  field.split('.').reduce<unknown>((value, name) => (value as Readonly<Record<string, unknown>>)[name], from);

const isSame = (one: VersionFacts, other: VersionFacts, field: Field): boolean =>
  canonicalJson(read(one, field) as JsonValue) === canonicalJson(read(other, field) as JsonValue);

/** One row's facts with one field taken from another's. */
const withFieldOf = (one: VersionFacts, other: VersionFacts, field: Field): VersionFacts => {
  const [name = '', inner] = field.split('.');
  const value = read(other, field);
  return inner === undefined ? { ...one, [name]: value } : { ...one, key: { ...one.key, [inner]: value } };
};

interface Row {
  readonly facts: VersionFacts;
  readonly previousHash: string;
  readonly rowHash: string;
}

const chainOf = (all: readonly VersionFacts[]): readonly Row[] => {
  const rows: Row[] = [];
  for (const one of all) {
    const previousHash = rows.at(-1)?.rowHash ?? chainStart;
    rows.push({ facts: one, previousHash, rowHash: versionRowHash(one, previousHash) });
  }
  return rows;
};

/** The first row that doesn't fit what stands before it, or null: a reader that trusts nothing but the hashes. */
const firstBroken = (rows: readonly Row[]): number | null => {
  const broken = rows.findIndex((row, index) => {
    const before = rows[index - 1]?.rowHash ?? chainStart;
    return row.previousHash !== before || row.rowHash !== versionRowHash(row.facts, row.previousHash);
  });
  return broken === -1 ? null : broken;
};

const chains = fc.array(facts, { minLength: 2, maxLength: 8 }).map(chainOf);

test('the fields that are tried below are all that a version row says', () => {
  const [row] = fc.sample(facts, 1) as [VersionFacts];
  const names = Object.keys(row).flatMap((name) =>
    name === 'key' ? Object.keys(row.key).map((inner) => `key.${inner}`) : [name],
  );
  expect([...fields].sort()).toEqual(names.sort());
});

test.each(fields)('another %s gives another row hash', (field) => {
  fc.assert(
    fc.property(facts, facts, hash, (one, other, previousHash) => {
      fc.pre(!isSame(one, other, field));
      const changed = withFieldOf(one, other, field);
      expect(versionRowHash(changed, previousHash)).not.toBe(versionRowHash(one, previousHash));
    }),
    { numRuns: 30 },
  );
});

test('another previous row gives another row hash', () => {
  fc.assert(
    fc.property(facts, hash, hash, (one, before, otherBefore) => {
      fc.pre(before !== otherBefore);
      expect(versionRowHash(one, before)).not.toBe(versionRowHash(one, otherBefore));
    }),
  );
});

test('nothing that is absent is mistaken for something empty', () => {
  fc.assert(
    fc.property(facts, hash, (one, previousHash) => {
      expect(versionRowHash({ ...one, comment: null }, previousHash)).not.toBe(
        versionRowHash({ ...one, comment: '' }, previousHash),
      );
    }),
    { numRuns: 20 },
  );
});

test('the order in which a row names its fields makes no difference', () => {
  fc.assert(
    fc.property(facts, hash, (one, previousHash) => {
      const reversed = Object.fromEntries(Object.entries(one).reverse()) as unknown as VersionFacts;
      expect(versionRowHash(reversed, previousHash)).toBe(versionRowHash(one, previousHash));
    }),
  );
});

test('an untouched chain holds', () => {
  fc.assert(
    fc.property(chains, (rows) => expect(firstBroken(rows)).toBeNull()),
    { numRuns: 30 },
  );
});

test('a changed row is found, and is the one that is named', () => {
  fc.assert(
    fc.property(chains, fc.nat(), fc.constantFrom(...fields), facts, (rows, choice, field, other) => {
      const index = choice % rows.length;
      const target = rows[index] as Row;
      fc.pre(!isSame(target.facts, other, field));
      const changed = { ...target, facts: withFieldOf(target.facts, other, field) };
      expect(firstBroken(rows.with(index, changed))).toBe(index);
    }),
    { numRuns: 50 },
  );
});

test('a row that is changed and hashed anew breaks the chain at the next row', () => {
  fc.assert(
    fc.property(chains, fc.nat(), words, (rows, choice, actorName) => {
      const index = choice % (rows.length - 1);
      const target = rows[index] as Row;
      fc.pre(actorName !== target.facts.actorName);
      const changed = { ...target.facts, actorName };
      const forged = { ...target, facts: changed, rowHash: versionRowHash(changed, target.previousHash) };
      expect(firstBroken(rows.with(index, forged))).toBe(index + 1);
    }),
    { numRuns: 30 },
  );
});

test('a dropped, inserted or moved row breaks the chain where it happened', () => {
  fc.assert(
    fc.property(chains, fc.nat(), facts, (rows, choice, stranger) => {
      const index = choice % (rows.length - 1);
      const [row, next] = rows.slice(index, index + 2) as [Row, Row];
      expect(firstBroken(rows.toSpliced(index, 1))).toBe(index);
      const inserted = { facts: stranger, previousHash: row.rowHash, rowHash: versionRowHash(stranger, row.rowHash) };
      expect(firstBroken(rows.toSpliced(index + 1, 0, inserted))).toBe(index + 2);
      expect(firstBroken(rows.with(index, next).with(index + 1, row))).toBe(index);
    }),
    { numRuns: 30 },
  );
});

test('a cut tail is not found by the chain alone: its head is kept elsewhere for that', () => {
  fc.assert(
    fc.property(chains, (rows) => {
      const cut = rows.slice(0, -1);
      expect(firstBroken(cut)).toBeNull();
      expect(cut.at(-1)?.rowHash).not.toBe(rows.at(-1)?.rowHash);
    }),
    { numRuns: 30 },
  );
});
