import type { JsonValue } from '../shared/canonical-json';
import { isSameValue } from './changed-attributes';
import type { Content } from './snapshot';

export interface MergedContent {
  readonly content: Content;
  /** Attributes that both changed, each to something else: the draft's value stands, sorted by name. */
  readonly conflicts: readonly string[];
}

/**
 * Puts a parked draft on top of a fix that was made beside it. Both began with `base`: what only one
 * of them changed is taken from it; what both changed is the draft's, and named.
 */
export const mergeContents = ({
  base,
  fix,
  draft,
}: Readonly<Record<'base' | 'fix' | 'draft', Content>>): MergedContent => {
  const content: Record<string, JsonValue> = {};
  const conflicts: string[] = [];
  for (const name of [...new Set([base, fix, draft].flatMap(Object.keys))].sort()) {
    const isFixed = !isSameValue(base[name], fix[name]);
    const isDrafted = !isSameValue(base[name], draft[name]);
    if (isFixed && isDrafted && !isSameValue(fix[name], draft[name])) conflicts.push(name);
    const value = isDrafted || !isFixed ? draft[name] : fix[name];
    if (value !== undefined) content[name] = value;
  }
  return { content, conflicts };
};

/** The conflicts that nobody has settled: the entry still says there what the draft said. */
export const openConflicts = (
  conflicts: readonly string[],
  contents: Readonly<Record<'draft' | 'working', Content>>,
): readonly string[] => conflicts.filter((name) => isSameValue(contents.draft[name], contents.working[name]));
