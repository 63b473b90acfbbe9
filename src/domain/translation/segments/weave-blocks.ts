import { fieldsList, isFields, type Fields } from '../../history/content-model';
import type { JsonValue } from '../../shared/canonical-json';
import type { Member } from './counterparts';
import { isInlineParent, tagInline, untagInline } from './tagged-text';
import { ownPath, type Loom, type Place, type Strand } from './weave';
import { weaveRows, type Row } from './weave-rows';

const kindOf = (block: Fields): string => String(block['type']);

const members = (value: JsonValue | undefined): readonly Member[] =>
  fieldsList(value).map((block) => ({ value: block, kind: kindOf(block) }));

/** Paragraphs, headings, quotes and list items: a segment each, in the source's order. */
export const weaveBlocks = (loom: Loom, strand: Strand, place: Place): JsonValue | undefined => {
  const rows = weaveRows({
    source: members(strand.source),
    before: members(strand.before),
    pattern: members(strand.pattern),
    target: members(strand.target),
  });
  const blocks = rows.flatMap((row) => weaveBlock(loom, row, strand.standing, place));
  return blocks.length === 0 && strand.target === undefined ? undefined : blocks;
};

const weaveBlock = (loom: Loom, row: Row, around: Row['standing'], place: Place): readonly JsonValue[] => {
  const standing = row.standing === 'own' && around === 'gone' ? 'gone' : row.standing;
  const path = `${row.source === null ? ownPath(place.path) : place.path}[${row.place}]`;
  const at = { ...place, path, names: [...place.names, row.kind] };
  const block = row.target ?? row.source;
  if (!isFields(block ?? undefined)) return [];
  if (!isInlineParent(block as Fields)) return weaveNested(loom, { ...row, standing }, at);
  const childrenOf = (value: JsonValue | null): readonly Fields[] =>
    isFields(value ?? undefined) ? fieldsList((value as Fields)['children']) : [];
  const source = tagInline(childrenOf(row.source));
  const target = tagInline(childrenOf(row.target), source.codes);
  const before = tagInline(childrenOf(row.before), source.codes);
  const hasWords = source.text !== '' || target.text !== '';
  const now = hasWords
    ? loom.visit({
        id: path,
        attribute: place.attribute,
        place: at.names,
        source: row.source === null ? null : source.text,
        before: row.before === null ? null : before.text,
        target: target.text,
        standing,
        codes: target.codes,
      })
    : '';
  if (standing === 'gone' || (standing === 'own' && now === '' && hasWords)) return [];
  if (row.target !== null && now === target.text) return [row.target];
  return [{ ...(block as Fields), children: untagInline(now, target.codes, childrenOf(block ?? null)) }];
};

/** A list has items, or lists, in it; a picture has nothing to translate and is the source's. */
const weaveNested = (loom: Loom, row: Row, at: Place): readonly JsonValue[] => {
  if (row.kind !== 'list') return row.standing === 'gone' ? [] : [(row.target ?? row.source) as JsonValue];
  const items = (value: JsonValue | null): JsonValue | undefined =>
    isFields(value ?? undefined) ? ((value as Fields)['children'] ?? undefined) : undefined;
  const strand: Strand = {
    source: items(row.source),
    before: items(row.before),
    pattern: items(row.pattern),
    target: items(row.target),
    standing: row.standing,
  };
  const children = weaveBlocks(loom, strand, at);
  if (!Array.isArray(children) || children.length === 0) return [];
  return [{ ...((row.target ?? row.source) as Fields), children: children as readonly JsonValue[] }];
};
