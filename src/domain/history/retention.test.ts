import * as fc from 'fast-check';
import { versionsToPurge, type RetainedVersion } from './retention';

/** Versions in order; `M` went live, `m` is one between, `P` a protected one. */
const versionsOf = (kinds: string): readonly RetainedVersion[] => {
  let major = 0;
  return [...kinds].map((kind, index) => ({
    id: 100 + index,
    number: index + 1,
    major: kind === 'M' ? (major += 1) : null,
    isProtected: kind === 'P',
    isPurged: false,
  }));
};

const purged = (kinds: string, majors: number, minorsUnder: number): readonly number[] =>
  versionsToPurge(versionsOf(kinds), { majors, minorsUnder }).map(({ number }) => number);

test('the newest majors stay, and the minors under the newest of them', () => {
  expect(purged('mmMmMmMmm', 2, 1)).toEqual([1, 2, 3, 4]);
  expect(purged('mmMmMmMmm', 2, 2)).toEqual([1, 2, 3]);
  expect(purged('mmMmMmMmm', 3, 3)).toEqual([]);
  expect(purged('mmMmMmMmm', 1, 0)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('an entry that never went live keeps everything', () => {
  expect(purged('mmmm', 0, 0)).toEqual([]);
});

test('a protected version stays whatever the policy says', () => {
  expect(purged('PmMMM', 1, 0)).toEqual([2, 3, 4]);
});

const kinds = fc.array(fc.constantFrom('m', 'M', 'P'), { maxLength: 40 }).map((list) => list.join(''));

test('what stands above the newest major is never purged, and a looser policy purges no more', () => {
  fc.assert(
    fc.property(kinds, fc.nat({ max: 5 }), fc.nat({ max: 5 }), (list, majors, minorsUnder) => {
      const found = purged(list, majors, minorsUnder);
      const newest = list.lastIndexOf('M') + 1;
      expect(found.every((number) => number <= newest)).toBe(true);
      const looser = purged(list, majors + 1, minorsUnder + 1);
      expect(looser.every((number) => found.includes(number))).toBe(true);
    }),
  );
});
