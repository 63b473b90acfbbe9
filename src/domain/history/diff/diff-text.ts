import { diffSequence, replaced, type Step } from './diff-sequence';
import type { EditBudget } from './edit-budget';
import type { TextRun } from './entry-diff';
import { textSentences, textTokens } from './text-tokens';

/** The runs that lead from one text to another: by word, Chinese by character; by sentence where they differ much. */
export const diffText = (former: string, latter: string, budget: EditBudget): readonly TextRun[] => {
  for (const tokensOf of [textTokens, textSentences]) {
    const [one, other] = [tokensOf(former), tokensOf(latter)];
    const steps = diffSequence(one, other, budget);
    if (steps) return readable(runsOf(one, other, steps));
    budget.isCoarse = true;
  }
  return runsOf([former], [latter], replaced(1, 1));
};

const runsOf = (former: readonly string[], latter: readonly string[], steps: readonly Step[]): readonly TextRun[] => {
  let [from, to] = [0, 0];
  return steps.map(({ operation, count }) => {
    const text = (operation === 'removed' ? former.slice(from, from + count) : latter.slice(to, to + count)).join('');
    if (operation !== 'added') from += count;
    if (operation !== 'removed') to += count;
    return { operation, text };
  });
};

/** Several changed words in a row read as one change: the spaces between them say nothing. */
const readable = (runs: readonly TextRun[]): readonly TextRun[] => {
  const result: TextRun[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed !== '') result.push({ operation: 'removed', text: removed });
    if (added !== '') result.push({ operation: 'added', text: added });
    [removed, added] = ['', ''];
  };
  runs.forEach(({ operation, text }, index) => {
    if (operation === 'removed') removed += text;
    else if (operation === 'added') added += text;
    else if (removed !== '' && added !== '' && /^[^\S\n]+$/.test(text) && isReplacement(runs, index + 1)) {
      removed += text;
      added += text;
    } else {
      flush();
      result.push({ operation, text });
    }
  });
  flush();
  return result;
};

const isReplacement = (runs: readonly TextRun[], index: number): boolean =>
  runs[index]?.operation === 'removed' && runs[index + 1]?.operation === 'added';
