import type { JsonValue } from '../../shared/canonical-json';
import { counterparts, counterpartsByKind, type Member } from './counterparts';

/** One member of a list in the source, as it was before, and in the translation; null where it isn't there. */
export interface Row {
  readonly source: JsonValue | null;
  readonly before: JsonValue | null;
  readonly pattern: JsonValue | null;
  readonly target: JsonValue | null;
  /** Its place in the source, or in the translation for what only the translation has. */
  readonly place: number;
  readonly kind: string;
  /** gone: the source had it when the translation was built, and has it no more. own: only the translation ever had it. */
  readonly standing: 'source' | 'gone' | 'own';
}

/** The lists that one list of a content is in: in the source now, when last compared, when last built from. */
export interface Lists {
  readonly source: readonly Member[];
  readonly before: readonly Member[];
  /** The source's list that the translation's own was built after. */
  readonly pattern: readonly Member[];
  readonly target: readonly Member[];
}

/** The rows of a list in the source's order; what the source lacks stands behind what it stood behind. */
export const weaveRows = ({ source, before, pattern, target }: Lists): readonly Row[] => {
  const beforeOf = counterparts(source, before);
  const patternOf = counterparts(source, pattern);
  const patternOfTarget = counterpartsByKind(target, pattern);
  const targetOfPattern = new Map(patternOfTarget.flatMap((at, index) => (at === null ? [] : [[at, index] as const])));
  const rowOfTarget = new Map<number, number>();
  const valueAt = (members: readonly Member[], index: number | null | undefined): JsonValue | null =>
    index === null || index === undefined ? null : (members[index]?.value ?? null);
  const rows = source.map(({ value, kind }, place): Row => {
    const at = patternOf[place] ?? null;
    const found = at === null ? undefined : targetOfPattern.get(at);
    const index = found !== undefined && target[found]?.kind === kind ? found : null;
    if (index !== null) rowOfTarget.set(index, place);
    return {
      source: value,
      before: valueAt(before, beforeOf[place]),
      pattern: valueAt(pattern, at),
      target: valueAt(target, index),
      place,
      kind,
      standing: 'source',
    };
  });
  const behind = new Map<number, Row[]>();
  let last = -1;
  target.forEach(({ value, kind }, place) => {
    const row = rowOfTarget.get(place);
    if (row !== undefined) {
      last = Math.max(last, row);
      return;
    }
    const standing = patternOfTarget[place] == null ? 'own' : 'gone';
    const alone: Row = { source: null, before: null, pattern: null, target: value, place, kind, standing };
    behind.set(last, [...(behind.get(last) ?? []), alone]);
  });
  return [...(behind.get(-1) ?? []), ...rows.flatMap((row, index) => [row, ...(behind.get(index) ?? [])])];
};
