import { alignItems } from '../../history/diff/align-items';
import { diffSequence } from '../../history/diff/diff-sequence';
import { newBudget } from '../../history/diff/edit-budget';
import { textTokens } from '../../history/diff/text-tokens';
import { canonicalJson, type JsonValue } from '../../shared/canonical-json';

/** A member of a list with what it is: a component's name, a block's type. */
export interface Member {
  readonly value: JsonValue;
  readonly kind: string;
}

/**
 * For each member of the newer list its counterpart in the older list of the same language, by what
 * they say; null for what is new. Where as many of a kind went as came, they are taken in order.
 */
export const counterparts = (newer: readonly Member[], older: readonly Member[]): readonly (number | null)[] => {
  const placed = alignItems(older.map(toItem), newer.map(toItem), newBudget());
  const result = newer.map((): number | null => null);
  let gap: { readonly came: number[]; readonly went: number[] } = { came: [], went: [] };
  const closeGap = (): void => {
    for (const kind of new Set(newer.map((member) => member.kind))) {
      const came = gap.came.filter((index) => newer[index]?.kind === kind);
      const went = gap.went.filter((index) => older[index]?.kind === kind);
      if (came.length === went.length) came.forEach((to, index) => (result[to] = went[index] ?? null));
    }
    gap = { came: [], went: [] };
  };
  for (const { from, to } of placed) {
    if (from !== null && to !== null) {
      result[to] = from;
      closeGap();
    } else if (to !== null) gap.came.push(to);
    else if (from !== null) gap.went.push(from);
  }
  closeGap();
  return result;
};

/** The same for lists in two languages, whose words can't be compared: by the order of the kinds. */
export const counterpartsByKind = (newer: readonly Member[], older: readonly Member[]): readonly (number | null)[] => {
  const result = newer.map((): number | null => null);
  const kindsOf = (members: readonly Member[]) => members.map(({ kind }) => kind);
  const steps = diffSequence(kindsOf(older), kindsOf(newer), newBudget());
  if (!steps) return newer.map((_, index) => (index < older.length ? index : null));
  let [from, to] = [0, 0];
  for (const { operation, count } of steps) {
    if (operation === 'equal') for (let step = 0; step < count; step += 1) result[to + step] = from + step;
    if (operation !== 'added') from += count;
    if (operation !== 'removed') to += count;
  }
  return result;
};

const toItem = ({ value, kind }: Member) => ({ key: canonicalJson(value), kind, traits: wordsIn(value) });

/** What every paragraph and every picture says of itself makes none like another. */
const kinds: ReadonlySet<string> = new Set(['type', 'format', '__component', 'contentType']);

const wordsIn = (value: JsonValue): readonly string[] => {
  if (typeof value === 'string') return textTokens(value).filter((word) => word.trim() !== '');
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return (value as readonly JsonValue[]).flatMap(wordsIn);
  return Object.entries(value).flatMap(([name, member]) => (kinds.has(name) ? [] : wordsIn(member ?? null)));
};
