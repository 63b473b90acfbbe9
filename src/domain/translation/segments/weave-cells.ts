import type { JsonValue } from '../../shared/canonical-json';
import type { Member } from './counterparts';
import { ownPath, type Loom, type Place, type Strand } from './weave';
import { weaveRows } from './weave-rows';
import { weaveText } from './weave-text';

const members = (value: JsonValue | undefined): readonly Member[] =>
  Array.isArray(value) ? (value as readonly JsonValue[]).map((row) => ({ value: row, kind: 'row' })) : [];

/** The rows and columns of a table: a segment for each cell with words in it. */
export const weaveCells = (loom: Loom, strand: Strand, place: Place): JsonValue => {
  const rows = weaveRows({
    source: members(strand.source),
    before: members(strand.before),
    pattern: members(strand.pattern),
    target: members(strand.target),
  });
  return rows.flatMap((row): readonly JsonValue[] => {
    const cells = (value: JsonValue | null): readonly JsonValue[] =>
      Array.isArray(value) ? (value as readonly JsonValue[]) : [];
    const path = `${row.source === null ? ownPath(place.path) : place.path}[${row.place}]`;
    const columns = cells(row.source ?? row.target);
    const woven = columns.map((_, column) => {
      const cell: Strand = {
        source: cells(row.source)[column],
        before: cells(row.before)[column],
        pattern: cells(row.pattern)[column],
        target: cells(row.target)[column],
        standing: row.standing,
      };
      const at = { ...place, path: `${path}[${column}]`, names: [...place.names, 'cell'] };
      const isText = typeof cell.source === 'string' || typeof cell.target === 'string';
      return (isText ? weaveText(loom, cell, at) : (cell.target ?? cell.source)) ?? '';
    });
    return row.standing === 'gone' ? [] : [woven];
  });
};
