/** How much of an entry's history keeps its content. What is purged keeps its row. */
export interface RetentionPolicy {
  /** How many of the newest versions that went live keep their content. */
  readonly majors: number;
  /** Under how many of the newest majors the versions between keep theirs. */
  readonly minorsUnder: number;
}

export interface RetainedVersion {
  readonly id: number;
  readonly number: number;
  readonly major: number | null;
  /** Live, working, scheduled, pending, pinned, parked, or what a translation or a correction refers to: never purged. */
  readonly isProtected: boolean;
  readonly isPurged: boolean;
}

/**
 * The versions of one entry whose content the policy lets go, oldest first. What came after the
 * newest major always stays, and so does everything of an entry that never went live.
 */
export const versionsToPurge = (
  versions: readonly RetainedVersion[],
  policy: RetentionPolicy,
): readonly RetainedVersion[] => {
  const majors = versions
    .filter(({ major }) => major !== null)
    .map(({ number }) => number)
    .sort((one, other) => other - one);
  const kept = new Set(majors.slice(0, policy.majors));
  const lowestMinor = majors.length > policy.minorsUnder ? (majors[policy.minorsUnder] ?? 0) : 0;
  return versions
    .filter(({ number, major, isProtected, isPurged }) => {
      if (isProtected || isPurged) return false;
      return major === null ? number < lowestMinor : !kept.has(number);
    })
    .sort((one, other) => one.number - other.number);
};
