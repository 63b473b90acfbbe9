import { canonicalJson, type JsonValue } from '../../shared/canonical-json';
import { alignItems, type Item } from './align-items';
import { diffSequence, replaced } from './diff-sequence';
import type { EditBudget } from './edit-budget';
import type { BlockChange, Format, Placed, RichTextRun } from './entry-diff';
import { flattenBlocks, type FlatBlock } from './flatten-blocks';
import { textTokens } from './text-tokens';

/** What happened to each paragraph, heading, list item and picture of rich text. */
export const diffBlocks = (
  former: JsonValue | undefined,
  latter: JsonValue | undefined,
  budget: EditBudget,
): readonly BlockChange[] => {
  const [one, other] = [flattenBlocks(former), flattenBlocks(latter)];
  return alignItems(one.map(itemOf), other.map(itemOf), budget).map((placed) =>
    blockChange(
      placed,
      placed.from === null ? null : at(one, placed.from),
      placed.to === null ? null : at(other, placed.to),
      budget,
    ),
  );
};

const at = (blocks: readonly FlatBlock[], place: number): FlatBlock => blocks[place] as FlatBlock;

const mostTraits = 400;

const itemOf = (flat: FlatBlock): Item => {
  const words = flat.texts
    .flatMap(({ text }) => textTokens(text.slice(0, 4_000)))
    .filter((token) => token.trim() !== '');
  return {
    key: canonicalJson(flat as unknown as JsonValue),
    kind: flat.block.type === 'image' ? 'image' : 'text',
    traits: flat.image ? [flat.image.hash] : words.slice(0, mostTraits),
  };
};

const blockChange = (
  placed: Placed,
  former: FlatBlock | null,
  latter: FlatBlock | null,
  budget: EditBudget,
): BlockChange => {
  const shown = (latter ?? former) as FlatBlock;
  const isOtherBlock = former !== null && canonicalJson({ ...former.block }) !== canonicalJson({ ...shown.block });
  return {
    ...placed,
    block: shown.block,
    formerBlock: isOtherBlock ? former.block : null,
    runs: placed.change === 'same' ? wholeRuns(shown, 'equal') : changedRuns(former, latter, budget),
    image: shown.image,
  };
};

const wholeRuns = ({ texts }: FlatBlock, operation: RichTextRun['operation']): readonly RichTextRun[] =>
  texts.filter(({ text }) => text !== '').map(({ text, format }) => ({ operation, text, format, formerFormat: null }));

const changedRuns = (
  former: FlatBlock | null,
  latter: FlatBlock | null,
  budget: EditBudget,
): readonly RichTextRun[] => {
  if (!former) return latter ? wholeRuns(latter, 'added') : [];
  if (!latter) return wholeRuns(former, 'removed');
  const [one, other] = [tokensOf(former), tokensOf(latter)];
  const texts = (tokens: readonly Token[]) => tokens.map(({ text }) => text);
  const found = diffSequence(texts(one), texts(other), budget);
  if (!found) budget.isCoarse = true;
  const runs: RichTextRun[] = [];
  let [from, to] = [0, 0];
  for (const { operation, count } of found ?? replaced(one.length, other.length)) {
    for (let step = 0; step < count; step += 1) {
      const before = operation === 'added' ? null : (one[from++] as Token);
      const after = operation === 'removed' ? null : (other[to++] as Token);
      append(runs, runOf(before, after));
    }
  }
  return runs;
};

interface Token {
  readonly text: string;
  readonly format: Format;
}

/** A word that is half bold is two tokens: formats differ within it. */
const tokensOf = ({ texts }: FlatBlock): readonly Token[] =>
  texts.flatMap(({ text, format }) => textTokens(text).map((token) => ({ text: token, format })));

const runOf = (before: Token | null, after: Token | null): RichTextRun => {
  const { text, format } = (after ?? before) as Token;
  if (!before) return { operation: 'added', text, format, formerFormat: null };
  if (!after) return { operation: 'removed', text, format, formerFormat: null };
  return isSameFormat(before.format, format)
    ? { operation: 'equal', text, format, formerFormat: null }
    : { operation: 'formatted', text, format, formerFormat: before.format };
};

const isSameFormat = (one: Format | null, other: Format | null): boolean =>
  one?.link === other?.link && one?.marks.join() === other?.marks.join();

/** Joins a run to the last one where they are alike. */
const append = (runs: RichTextRun[], run: RichTextRun): void => {
  const last = runs.at(-1);
  if (
    last?.operation === run.operation &&
    isSameFormat(last.format, run.format) &&
    isSameFormat(last.formerFormat, run.formerFormat)
  ) {
    runs[runs.length - 1] = { ...last, text: last.text + run.text };
  } else {
    runs.push(run);
  }
};
