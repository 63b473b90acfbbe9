import { fieldsList, isFields, type Fields } from '../../history/content-model';
import type { Content } from '../../history/snapshot';
import type { JsonValue } from '../../shared/canonical-json';
import type { AttributeMark, ContentMarks, Marks } from '../content-parts';
import type { Member } from './counterparts';
import { nameable, type ExistsInTarget } from './nameable';
import type { Visit } from './segment';
import { weaveBlocks } from './weave-blocks';
import { weaveCells } from './weave-cells';
import { weaveRows, type Row } from './weave-rows';
import { weaveText } from './weave-text';

/** The contents that a translation lies between. */
export interface Woven {
  readonly marks: ContentMarks;
  /** The version of the source that is translated. */
  readonly source: Content;
  /** The version that the translation was last compared with. */
  readonly before: Content;
  /** The version whose paragraphs, pictures and items the translation's own follow. */
  readonly pattern: Content;
  /** The translation as it is; null where there is none. */
  readonly target: Content | null;
  /** Attributes whose facts are taken from the source. */
  readonly carry: ReadonlySet<string>;
  readonly existsInTarget: ExistsInTarget;
}

/** A value at one place of the three contents of the source and in the translation. */
export interface Strand {
  readonly source: JsonValue | undefined;
  readonly before: JsonValue | undefined;
  readonly pattern: JsonValue | undefined;
  readonly target: JsonValue | undefined;
  readonly standing: Row['standing'];
}

export interface Place {
  readonly attribute: string;
  readonly path: string;
  readonly names: readonly string[];
  readonly carries: boolean;
}

/** What every step of the weaving needs. */
export interface Loom {
  readonly marks: ContentMarks;
  readonly existsInTarget: ExistsInTarget;
  readonly visit: Visit;
}

/**
 * The translation's content after every segment was visited in the source's order: its texts are what
 * the visits answer, its paragraphs and items are the source's, its facts stay as they are.
 */
export const weave = (woven: Woven, visit: Visit): Content => {
  const { marks, source, before, pattern, target } = woven;
  const loom: Loom = { marks, existsInTarget: woven.existsInTarget, visit };
  return Object.fromEntries(
    Object.entries(marks.attributes).map(([name, mark]) => {
      const carries = target === null || woven.carry.has(name);
      const strand: Strand = {
        source: source[name],
        before: before[name],
        pattern: pattern[name],
        target: target?.[name],
        standing: 'source',
      };
      return [name, weaveValue(loom, mark, strand, { attribute: name, path: name, names: [name], carries }) ?? null];
    }),
  );
};

const weaveValue = (loom: Loom, mark: AttributeMark, strand: Strand, place: Place): JsonValue | undefined => {
  switch (mark.kind) {
    case 'text':
      return weaveTextValue(loom, strand, place);
    case 'address':
    case 'own':
      return strand.target;
    case 'fact':
      return place.carries && strand.standing === 'source'
        ? nameable(strand.source, loom.existsInTarget)
        : strand.target;
    case 'component':
      return mark.repeatable
        ? weaveList(loom, () => mark.component, strand, place)
        : weaveComponent(loom, mark.component, strand, place);
    case 'zone':
      return weaveList(loom, (item) => String(item['__component']), strand, place);
  }
};

/** A list of paragraphs, a table, or a plain text: as the value shows itself. */
const weaveTextValue = (loom: Loom, strand: Strand, place: Place): JsonValue | undefined => {
  const said = [strand.source, strand.target, strand.pattern, strand.before].find((value) => Array.isArray(value)) as
    | readonly JsonValue[]
    | undefined;
  if (!said) return weaveText(loom, strand, place);
  return said.every((row) => Array.isArray(row)) && said.length > 0
    ? weaveCells(loom, strand, place)
    : weaveBlocks(loom, strand, place);
};

const weaveComponent = (loom: Loom, component: string, strand: Strand, place: Place): JsonValue | undefined => {
  const { source, target } = strand;
  if (!isFields(source) && !isFields(target)) return target;
  // What only the translation has goes with its facts, when the source's are carried over.
  if (!isFields(source) && place.carries) return null;
  if (!isFields(target) && !place.carries) return target ?? null;
  return weaveFields(loom, loom.marks.components[component] ?? {}, strand, place);
};

const weaveFields = (loom: Loom, marks: Marks, strand: Strand, place: Place): Fields => {
  const fields = (value: JsonValue | undefined): Fields => (isFields(value) ? value : {});
  const isNew = !isFields(strand.target);
  return Object.fromEntries(
    Object.entries(marks).map(([name, mark]) => {
      const inner: Strand = {
        source: fields(strand.source)[name],
        before: fields(strand.before)[name],
        pattern: fields(strand.pattern)[name],
        target: fields(strand.target)[name],
        standing: strand.standing,
      };
      const at = {
        ...place,
        path: `${place.path}.${name}`,
        names: [...place.names, name],
        carries: place.carries || isNew,
      };
      return [name, weaveValue(loom, mark, inner, at) ?? null];
    }),
  );
};

const weaveList = (
  loom: Loom,
  componentOf: (item: Fields) => string,
  strand: Strand,
  place: Place,
): readonly JsonValue[] => {
  const members = (value: JsonValue | undefined): readonly Member[] =>
    fieldsList(value).map((item) => ({ value: item, kind: componentOf(item) }));
  const rows = weaveRows({
    source: members(strand.source),
    before: members(strand.before),
    pattern: members(strand.pattern),
    target: members(strand.target),
  });
  return rows.flatMap((row): readonly JsonValue[] => {
    const marks = loom.marks.components[row.kind] ?? {};
    const at = {
      ...place,
      path: `${row.source === null ? ownPath(place.path) : place.path}[${row.place}]`,
      names: [...place.names, row.kind],
    };
    const inner: Strand = {
      source: row.source ?? undefined,
      before: row.before ?? undefined,
      pattern: row.pattern ?? undefined,
      target: row.target ?? undefined,
      standing: row.standing,
    };
    const item = weaveFields(loom, marks, inner, at);
    const named = { ...item, ...componentName(row.source ?? row.target) };
    if (row.standing === 'source') return [named];
    const holdsFacts = Object.values(marks).some(({ kind }) => kind !== 'text');
    return row.standing === 'gone' || (place.carries && holdsFacts) ? [] : [named];
  });
};

const componentName = (item: JsonValue | null): Fields =>
  isFields(item ?? undefined) && typeof (item as Fields)['__component'] === 'string'
    ? { __component: (item as Fields)['__component'] }
    : {};

export const ownPath = (path: string): string => (path.startsWith('~') ? path : `~${path}`);
