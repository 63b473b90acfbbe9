import { canonicalJson, type JsonValue } from '../../shared/canonical-json';
import { alignItems } from './align-items';
import { diffText } from './diff-text';
import type { EditBudget } from './edit-budget';
import type { RowChange } from './entry-diff';
import { textTokens } from './text-tokens';

type Row = readonly JsonValue[];

/** Whether a value is a table: rows of cells. */
export const isTable = (value: JsonValue | undefined): value is readonly Row[] =>
  Array.isArray(value) && value.length > 0 && value.every((row) => Array.isArray(row));

const cellText = (cell: JsonValue | undefined): string =>
  typeof cell === 'string' ? cell : cell === null || cell === undefined ? '' : canonicalJson(cell);

/** What happened to each row, its cells compared by their place. */
export const diffTable = (former: readonly Row[], latter: readonly Row[], budget: EditBudget): readonly RowChange[] => {
  const itemOf = (row: Row) => ({
    key: canonicalJson(row),
    kind: 'row',
    traits: row.flatMap((cell) => textTokens(cellText(cell).slice(0, 500))).filter((token) => token.trim() !== ''),
  });
  return alignItems(former.map(itemOf), latter.map(itemOf), budget).map((placed) => {
    const before = placed.from === null ? [] : (former[placed.from] as Row);
    const after = placed.to === null ? [] : (latter[placed.to] as Row);
    const columns = Math.max(before.length, after.length);
    return {
      ...placed,
      cells: Array.from({ length: columns }, (_, column) =>
        diffText(cellText(before[column]), cellText(after[column]), budget),
      ),
    };
  });
};
