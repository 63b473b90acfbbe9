/** A version's number within its entry (1, 2, 3 …) and, if it ever went live, its major number. */
export interface LabelledVersion {
  readonly number: number;
  readonly major: number | null;
}

/**
 * The label of a version, computed and never stored: `major.0` for what went live; the others
 * count minors after the nearest major version below them. Two versions of an entry never show the
 * same label, since a major is given once and minors count the versions between two majors.
 *
 * `minorsSince` is how many versions without a major stand above `majorBelow` up to this one.
 */
export const formatLabel = (version: {
  readonly major: number | null;
  readonly majorBelow: number;
  readonly minorsSince: number;
}): string => (version.major === null ? `${version.majorBelow}.${version.minorsSince}` : `${version.major}.0`);

/** Labels of all versions of one entry, in the order of their numbers. */
export const labelsOf = (versions: readonly LabelledVersion[]): readonly string[] => {
  let majorBelow = 0;
  let minorsSince = 0;
  return [...versions]
    .sort((one, other) => one.number - other.number)
    .map(({ major }) => {
      if (major === null) {
        minorsSince += 1;
      } else {
        majorBelow = major;
        minorsSince = 0;
      }
      return formatLabel({ major, majorBelow, minorsSince });
    });
};

/** The major number of a version that goes live: its own if it was live before, else the next one. */
export const nextMajor = (ownMajor: number | null, highestMajor: number): number => ownMajor ?? highestMajor + 1;
