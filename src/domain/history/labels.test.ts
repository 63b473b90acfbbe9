import * as fc from 'fast-check';
import { labelsOf, nextMajor, type LabelledVersion } from './labels';

test('counts minors from 0.1 and gives the approved version the next major', () => {
  const versions = [
    { number: 1, major: null },
    { number: 2, major: 1 },
    { number: 3, major: null },
    { number: 4, major: 2 },
    { number: 5, major: null },
  ];
  expect(labelsOf(versions)).toEqual(['0.1', '1.0', '1.1', '2.0', '2.1']);
});

/** Random lives of an entry: saves, publications of the newest or of an older version. */
const entryLives = fc.array(fc.oneof(fc.constant('save' as const), fc.nat({ max: 30 })), { maxLength: 60 });

const play = (life: readonly ('save' | number)[]): LabelledVersion[] => {
  const majors: (number | null)[] = [null];
  let highest = 0;
  for (const step of life) {
    if (step === 'save') {
      majors.push(null);
      continue;
    }
    const index = step % majors.length;
    const major = nextMajor(majors[index] ?? null, highest);
    highest = Math.max(highest, major);
    majors[index] = major;
  }
  return majors.map((major, index) => ({ number: index + 1, major }));
};

test('labels never repeat, whatever is saved and published in whatever order', () => {
  fc.assert(
    fc.property(entryLives, (life) => {
      const labels = labelsOf(play(life));
      expect(new Set(labels).size).toBe(labels.length);
    }),
  );
});

test('a version keeps its major number when it goes live again', () => {
  fc.assert(
    fc.property(entryLives, fc.nat(), (life, choice) => {
      const versions = play(life).filter(({ major }) => major !== null);
      fc.pre(versions.length > 0);
      const version = versions[choice % versions.length] as LabelledVersion;
      expect(nextMajor(version.major, 1_000)).toBe(version.major);
    }),
  );
});
