import { formGroups, type FormGroup } from '../../src/plugins/editorial/admin/src/edit-form/form-groups';
import { adminLocales, components, contentTypes, everyAttribute, labels } from '../helpers/content-model';

/** What Strapi adds to every type and the panel can show as a column. */
const systemAttributes = [
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
];

/** The panel draws these over the whole row, whatever the layout says. */
const wholeRowTypes = ['dynamiczone', 'component', 'blocks', 'json'];

const groupsOf = (name: string): readonly FormGroup[] =>
  (formGroups as Readonly<Record<string, readonly FormGroup[]>>)[`api::${name}.${name}`] ?? [];

const attributeTails = [
  ...Object.entries(contentTypes).flatMap(([name, schema]) =>
    Object.keys(schema.attributes).map((attribute) => `content-types.api::${name}.${name}.${attribute}`),
  ),
  ...Object.entries(components).flatMap(([uid, schema]) =>
    Object.keys(schema.attributes).map((attribute) => `components.${uid}.${attribute}`),
  ),
];

const zoneCategories = everyAttribute.flatMap(([, attribute]) =>
  (attribute.components ?? []).map((uid) => uid.slice(0, uid.indexOf('.'))),
);

const enumerationValues = everyAttribute.flatMap(([, attribute]) =>
  (attribute.enum ?? []).map((value) => [attribute.pluginOptions?.editorial?.enumeration ?? '', value] as const),
);

const neededKeys = new Set([
  ...Object.values(contentTypes).map((schema) => schema.info.displayName),
  ...Object.keys(components),
  ...zoneCategories,
  ...attributeTails.map((tail) => `content-manager.${tail}`),
  ...Object.keys(contentTypes).flatMap((name) => [
    ...systemAttributes.map((attribute) => `content-manager.content-types.api::${name}.${name}.${attribute}`),
    ...groupsOf(name).map(({ group }) => `editorial.group.${name}.${group}`),
  ]),
  ...enumerationValues.map(([namespace, value]) => `editorial.enumeration.${namespace}.${value}`),
]);
/** A hint is optional; where one language has it, all have it. */
const allowedKeys = new Set([...neededKeys, ...attributeTails.map((tail) => `editorial.hint.${tail}`)]);

describe.each(adminLocales)('the labels in %s', (locale) => {
  const ours = labels[locale] ?? {};
  const keys = Object.keys(ours);

  it('name every type, component, attribute, value and group', () => {
    expect([...neededKeys].filter((key) => !ours[key]?.trim())).toEqual([]);
  });

  it('name nothing that does not exist', () => {
    expect(keys.filter((key) => !allowedKeys.has(key))).toEqual([]);
  });

  it('have the same keys as the Vietnamese ones, sorted', () => {
    expect(keys).toEqual(Object.keys(labels.vi ?? {}));
    expect(keys).toEqual([...keys].sort());
  });

  it('are composed (NFC) and free of what the message format would read as an argument or a tag', () => {
    expect(keys.filter((key) => ours[key] !== ours[key]?.normalize('NFC') || /[{}<>]/.test(ours[key] ?? ''))).toEqual(
      [],
    );
  });

  // The panel's stock inputs and filters look an enumeration's value up without its namespace.
  it('give one value one name in every enumeration', () => {
    const names = new Map<string, Set<string | undefined>>();
    for (const [namespace, value] of enumerationValues) {
      const found = names.get(value) ?? new Set();
      names.set(value, found.add(ours[`editorial.enumeration.${namespace}.${value}`]));
    }
    expect([...names].filter(([, found]) => found.size > 1).map(([value]) => value)).toEqual([]);
  });
});

describe('the form groups', () => {
  it('exist for every type, and for no other', () => {
    expect(Object.keys(formGroups).sort()).toEqual(
      Object.keys(contentTypes)
        .map((name) => `api::${name}.${name}`)
        .sort(),
    );
  });

  it.each(Object.entries(contentTypes))('of %s show every attribute exactly once', (name, schema) => {
    const shown = groupsOf(name).flatMap(({ rows }) => rows.flatMap((row) => row.map((field) => field.name)));
    expect([...shown].sort()).toEqual(Object.keys(schema.attributes).sort());
  });

  it.each(Object.entries(contentTypes))('of %s fit into rows of twelve columns', (name, schema) => {
    const rows = groupsOf(name).flatMap((group) => group.rows);
    const tooWide = rows.filter((row) => row.reduce((width, field) => width + field.size, 0) > 12);
    const cramped = rows.filter(
      (row) =>
        row.some((field) => wholeRowTypes.includes(schema.attributes[field.name]?.type ?? '')) &&
        (row.length > 1 || row[0]?.size !== 12),
    );
    expect({ tooWide, cramped }).toEqual({ tooWide: [], cramped: [] });
  });

  it.each(Object.keys(contentTypes))('of %s have names of their own', (name) => {
    const names = groupsOf(name).map(({ group }) => group);
    expect(new Set(names).size).toBe(names.length);
  });
});
