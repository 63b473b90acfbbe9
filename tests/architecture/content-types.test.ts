import { existsSync } from 'node:fs';
import path from 'node:path';
import { editorialTypes, supportingTypes } from '../../src/domain/shared/content-types';
import {
  attributesBelow,
  breaking,
  components,
  contentTypes,
  everyAttribute,
  heldComponents,
  holdsComponents,
  mark,
  source,
  type Attribute,
  type Schema,
} from '../helpers/content-model';

const pick = (names: readonly string[]): readonly [string, Schema][] =>
  names.map((name) => {
    const schema = contentTypes[name];
    if (!schema) throw new Error(`no schema for the content type ${name}`);
    return [name, schema];
  });

const attributesOf = ([owner, schema]: readonly [string, Schema]) =>
  Object.entries(schema.attributes).map(([name, attribute]) => [`${owner}.${name}`, attribute] as const);

const isLocalized = (attribute: Attribute) => attribute.pluginOptions?.i18n?.localized === true;
const isReference = (attribute: Attribute) => ['relation', 'media'].includes(attribute.type);

const editorial = pick(editorialTypes);
const supporting = pick(supportingTypes);
const draftAndPublishUids = editorialTypes.map((name) => `api::${name}.${name}`);

describe('the content types', () => {
  it('are exactly the ones that the domain names', () => {
    expect(Object.keys(contentTypes).sort()).toEqual([...editorialTypes, ...supportingTypes].sort());
  });

  it.each(Object.keys(contentTypes))('%s has a controller, a service and a router', (name) => {
    const missing = ['controllers', 'services', 'routes'].filter(
      (folder) => !existsSync(path.join(source, 'api', name, folder, `${name}.ts`)),
    );
    expect(missing).toEqual([]);
  });

  it.each(editorial)('%s goes through approval: drafts and languages', (_, schema) => {
    expect(schema.options.draftAndPublish).toBe(true);
    expect(schema.pluginOptions?.i18n?.localized).toBe(true);
  });

  it.each(supporting)('%s supports others: languages, but no drafts', (_, schema) => {
    expect(schema.options.draftAndPublish).toBe(false);
    expect(schema.pluginOptions?.i18n?.localized).toBe(true);
  });

  // What is not localized, Strapi copies into the published rows of the other languages unasked.
  it('that go through approval have every attribute localized, components included', () => {
    expect(breaking(editorial.flatMap(attributesOf), isLocalized)).toEqual([]);
  });

  it('that support others localize what is translated, refers or is made of components', () => {
    const mustBe = supporting
      .flatMap(attributesOf)
      .filter(([, attribute]) => mark(attribute).translatable || isReference(attribute) || holdsComponents(attribute));
    expect(breaking(mustBe, isLocalized)).toEqual([]);
  });

  it('have one-sided relations only', () => {
    expect(breaking(everyAttribute, (attribute) => !attribute.inversedBy && !attribute.mappedBy)).toEqual([]);
  });

  it('that support others never refer to a type with drafts, not even through components', () => {
    const below = supporting.flatMap(([name, schema]) => attributesBelow(name, schema.attributes));
    expect(breaking(below, (attribute) => !draftAndPublishUids.includes(attribute.target ?? ''))).toEqual([]);
  });

  it('hold only components that exist, and every component is held somewhere', () => {
    const held = new Set(everyAttribute.flatMap(([, attribute]) => heldComponents(attribute)));
    expect([...held].sort()).toEqual(Object.keys(components).sort());
  });

  it('have no two tables of one name', () => {
    const tables = [...Object.values(contentTypes), ...Object.values(components)].map(
      (schema) => schema.collectionName,
    );
    expect(tables.filter((table, index) => tables.indexOf(table) !== index)).toEqual([]);
  });
});
