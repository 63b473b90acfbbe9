export interface Conditions {
  readonly ifNoneMatch: string | undefined;
  readonly ifModifiedSince: string | undefined;
}

export interface Validators {
  /** Strong tags of the same content in all its encodings. */
  readonly tags: readonly string[];
  /** Milliseconds since 1970, whole seconds; null where nobody knows. */
  readonly lastModified: number | null;
}

/** Whether the reader has the content already (RFC 9110, 13.2.2): then 304 is the answer. */
export const isUnchanged = (
  { ifNoneMatch, ifModifiedSince }: Conditions,
  { tags, lastModified }: Validators,
): boolean => {
  if (ifNoneMatch !== undefined) {
    return ifNoneMatch.trim() === '*' || tagsIn(ifNoneMatch).some((tag) => tags.includes(tag));
  }
  if (ifModifiedSince === undefined || lastModified === null) return false;
  const since = Date.parse(ifModifiedSince);
  return !Number.isNaN(since) && since >= lastModified;
};

/** The comparison is the weak one: `W/` in front of a tag doesn't count. */
const tagsIn = (header: string): readonly string[] => header.match(/"[^"]*"/g) ?? [];
