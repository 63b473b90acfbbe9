import type { FormGroup } from './form-groups';

export const headingType = 'editorial-group-heading';

/** A field of Strapi's edit layout, as far as arranging it needs to know it. */
export interface LaidOutField {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly attribute: object;
}

type Panel<Field> = Field[][];

interface Grouping {
  readonly type: string;
  readonly groups: readonly FormGroup[];
  /** A field path by which the person may see the group; undefined when they may see nothing of it. */
  visiblePathOf(names: readonly string[]): string | undefined;
}

/**
 * Arranges a form as one panel per group, under a heading. Dynamic zones stay alone in their panel,
 * because Strapi draws nothing else beside them. A field that no group names comes last.
 */
export const groupedLayout = <Field extends LaidOutField>(
  panels: readonly Panel<Field>[],
  { type, groups, visiblePathOf }: Grouping,
): Panel<Field>[] => {
  const fields = new Map(panels.flat(2).map((field) => [field.name, field]));
  const grouped = groups.flatMap(({ group, rows }) => {
    const placed = rows
      .map((row) => row.flatMap(({ name, size }) => placedField(fields, name, size)))
      .filter((row) => row.length > 0);
    const isZone = (row: Field[]): boolean => row.some((field) => field.type === 'dynamiczone');
    const plain = placed.filter((row) => !isZone(row));
    const zones = placed.filter(isZone).map((row) => [row]);
    const path = visiblePathOf(plain.flat().map(({ name }) => name));
    if (plain.length === 0 || path === undefined) return zones;
    const [first] = plain[0] as [Field];
    return [[[headingField(first, path, `editorial.group.${type}.${group}`)], ...plain], ...zones];
  });
  const named = new Set<string>(groups.flatMap(({ rows }) => rows.flat().map(({ name }) => name)));
  const others = [...fields.values()].filter(({ name }) => !named.has(name)).map((field) => [field]);
  return others.length > 0 ? [...grouped, others] : grouped;
};

const placedField = <Field extends LaidOutField>(
  fields: ReadonlyMap<string, Field>,
  name: string,
  size: number,
): Field[] => {
  const field = fields.get(name);
  return field ? [{ ...field, size }] : [];
};

/** Strapi draws fields only, and only those whose name the person may see: so a heading goes as one. */
const headingField = <Field extends LaidOutField>(field: Field, path: string, message: string): Field => ({
  ...field,
  name: path,
  type: headingType,
  size: 12,
  attribute: { type: headingType, message },
});

/** The first of a person's permitted fields that lies in one of the named attributes. */
export const permittedPath = (
  names: readonly string[],
  permitted: readonly (readonly string[] | null)[],
): string | undefined => {
  const lists = permitted.filter((list) => list !== null && list.length > 0) as readonly (readonly string[])[];
  if (lists.length === 0) return names[0];
  const isNamed = (path: string): boolean => names.some((name) => path === name || path.startsWith(`${name}.`));
  const [first = [], ...others] = lists;
  return first.filter(isNamed).find((path) => others.every((list) => list.includes(path))) ?? first.find(isNamed);
};
