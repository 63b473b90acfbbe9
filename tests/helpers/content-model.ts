import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The parts of a schema file that the tests look at. */
export interface Attribute {
  readonly type: string;
  readonly target?: string;
  readonly relation?: string;
  readonly inversedBy?: string;
  readonly mappedBy?: string;
  readonly component?: string;
  readonly components?: readonly string[];
  readonly enum?: readonly string[];
  readonly private?: boolean;
  readonly maxLength?: number;
  readonly column?: { readonly args?: readonly number[] };
  readonly pluginOptions?: {
    readonly i18n?: { readonly localized?: boolean };
    readonly editorial?: {
      readonly translatable?: boolean;
      readonly normalisation?: string;
      readonly enumeration?: string;
    };
  };
}

export interface Schema {
  readonly kind?: string;
  readonly collectionName: string;
  readonly info: { readonly displayName: string; readonly singularName?: string };
  readonly options: { readonly draftAndPublish?: boolean };
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
  readonly attributes: Readonly<Record<string, Attribute>>;
}

export const source = path.resolve(__dirname, '../../src');
export const adminLocales = ['vi', 'en', 'zh-Hans'] as const;

const readJson = <T>(file: string): T => JSON.parse(readFileSync(path.join(source, file), 'utf8')) as T;

/** Schemas by the type's singular name, which is also its folder. */
export const contentTypes: Readonly<Record<string, Schema>> = Object.fromEntries(
  readdirSync(path.join(source, 'api')).map((name) => [
    name,
    readJson<Schema>(`api/${name}/content-types/${name}/schema.json`),
  ]),
);

/** Schemas by uid, such as `content.figure`. */
export const components: Readonly<Record<string, Schema>> = Object.fromEntries(
  readdirSync(path.join(source, 'components')).flatMap((group) =>
    readdirSync(path.join(source, 'components', group)).map((file) => [
      `${group}.${path.basename(file, '.json')}`,
      readJson<Schema>(`components/${group}/${file}`),
    ]),
  ),
);

export const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  adminLocales.map((locale) => [
    locale,
    readJson<Record<string, string>>(`admin/translations/content-types/${locale}.json`),
  ]),
);

/** The components that an attribute holds: none, one, or those of a dynamic zone. */
export const heldComponents = (attribute: Attribute): readonly string[] =>
  attribute.component ? [attribute.component] : (attribute.components ?? []);

/** Every attribute below these, through all components, with a path for messages. */
export const attributesBelow = (
  owner: string,
  attributes: Readonly<Record<string, Attribute>>,
): readonly (readonly [string, Attribute])[] =>
  Object.entries(attributes).flatMap(([name, attribute]) => [
    [`${owner}.${name}`, attribute] as const,
    ...heldComponents(attribute).flatMap((uid) =>
      attributesBelow(`${owner}.${name}(${uid})`, components[uid]?.attributes ?? {}),
    ),
  ]);

/** Every attribute of every type and component, each once. */
export const everyAttribute: readonly (readonly [string, Attribute])[] = [
  ...Object.entries(contentTypes),
  ...Object.entries(components),
].flatMap(([owner, schema]) =>
  Object.entries(schema.attributes).map(([name, attribute]) => [`${owner}.${name}`, attribute] as const),
);

type PathAndAttribute = readonly [string, Attribute];

/** The paths of the attributes that break a rule: a rule holds when there are none. */
export const breaking = (
  attributes: readonly PathAndAttribute[],
  holds: (attribute: Attribute, attributePath: string) => boolean,
): readonly string[] =>
  attributes
    .filter(([attributePath, attribute]) => !holds(attribute, attributePath))
    .map(([attributePath]) => attributePath);

/** What the attribute says about itself to the newsroom: translated or not, how it is made uniform. */
export const mark = (attribute: Attribute) => attribute.pluginOptions?.editorial ?? {};
export const holdsComponents = (attribute: Attribute) => heldComponents(attribute).length > 0;
