import type { AttributeKind, AttributeModel, ContentModel } from '../history/content-model';
import { correctionKinds } from '../publishing/corrections';
import { isEditorialType } from '../shared/content-types';
import { locales } from '../shared/locales';
import { deliveredTypes, type DeliveredType } from './delivered-types';

/** A JSON Schema (2020-12), as OpenAPI 3.1 has it. */
export type Schema = Readonly<Record<string, unknown>>;

const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const text: Schema = { type: ['string', 'null'] };
const listOf = (items: Schema): Schema => ({ type: 'array', items });
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: Readonly<Record<string, Schema>>, required: readonly string[]): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});

/** Schemas that all types share. */
export const sharedSchemas: Readonly<Record<string, Schema>> = {
  Reference: object(
    {
      documentId: { type: 'string' },
      type: { enum: deliveredTypes },
      slug: text,
      url: text,
      name: { type: 'string' },
      code: { type: 'string', description: "A genre's code." },
      mediaTopic: { type: 'string', description: "A category's IPTC media topic." },
    },
    ['documentId', 'type', 'slug', 'url', 'name'],
  ),
  Alternate: object({ locale: { enum: locales }, slug: text, url: { type: 'string' } }, ['locale', 'slug', 'url']),
  Correction: object(
    {
      kind: { enum: correctionKinds },
      whatWasWrong: { type: 'string' },
      text: { type: 'string', description: 'What is right.' },
      printIssue: text,
      printPage: text,
      correctedAt: { type: 'string', format: 'date-time' },
      apology: orNull(ref('Reference')),
    },
    ['kind', 'whatWasWrong', 'text', 'correctedAt'],
  ),
  File: object(
    {
      url: { type: 'string' },
      name: text,
      mime: text,
      alternativeText: text,
      caption: text,
      width: { type: ['integer', 'null'] },
      height: { type: ['integer', 'null'] },
      size: { type: ['integer', 'null'], description: 'Bytes.' },
      renditions: {
        type: 'object',
        additionalProperties: object(
          { url: text, mime: text, width: { type: ['integer', 'null'] }, height: { type: ['integer', 'null'] } },
          ['url', 'mime', 'width', 'height'],
        ),
      },
    },
    ['url', 'name', 'mime'],
  ),
  Blocks: { type: ['array', 'null'], items: { type: 'object' }, description: 'Rich text as a tree of blocks.' },
};

/** The public form of a type as a schema, made from its attributes. */
export const entrySchema = (type: DeliveredType, model: ContentModel, hidden: ReadonlySet<string>): Schema => {
  const named = isEditorialType(type);
  const attributes = model.attributes.filter(({ name }) => !hidden.has(name) && name !== 'slug');
  const properties: Record<string, Schema> = {
    documentId: { type: 'string' },
    type: { const: type },
    locale: { enum: locales },
    slug: text,
    url: { type: 'string', description: "Where the site shows it, by the site's address patterns." },
    ...propertiesOf(attributes, model),
    ...(named
      ? {
          firstPublishedAt: { type: 'string', format: 'date-time' },
          modifiedAt: { type: 'string', format: 'date-time', description: 'When its content last changed.' },
          version: { type: 'string', description: 'The number of the version that is live.' },
          corrections: { ...listOf(ref('Correction')), description: 'Newest first.' },
        }
      : {}),
    alternates: { ...listOf(ref('Alternate')), description: 'Left out by sync, which tells of each language.' },
    servedLocale: { enum: locales, description: 'Another one than asked for where `fallback` served it.' },
    sequence: { type: 'integer', description: 'Its place in the order of all changes.' },
    ...(type === 'article'
      ? {
          displayDate: { type: ['string', 'null'], format: 'date-time' },
          bodyHtml: { type: 'string', description: 'With `body=html`.' },
        }
      : {}),
  };
  return object(properties, [
    'documentId',
    'type',
    'locale',
    'slug',
    'url',
    'servedLocale',
    'sequence',
    ...(named ? ['firstPublishedAt', 'modifiedAt', 'version'] : []),
  ]);
};

const propertiesOf = (attributes: readonly AttributeModel[], model: ContentModel): Readonly<Record<string, Schema>> =>
  Object.fromEntries(attributes.map(({ name, kind }) => [name, schemaOf(kind, model)]));

const schemaOf = (kind: AttributeKind, model: ContentModel): Schema => {
  switch (kind.kind) {
    case 'number':
      return { type: ['number', 'null'] };
    case 'boolean':
      return { type: ['boolean', 'null'] };
    case 'datetime':
      return { type: ['string', 'null'], format: 'date-time' };
    case 'date':
      return { type: ['string', 'null'], format: 'date' };
    case 'enumeration':
      return { enum: [...kind.values, null] };
    case 'json':
      return {};
    case 'blocks':
      return ref('Blocks');
    case 'reference':
      return kind.isList ? listOf(ref('Reference')) : orNull(ref('Reference'));
    case 'media':
      return kind.isList ? listOf(ref('File')) : orNull(ref('File'));
    case 'component': {
      const component = object(propertiesOf(model.components[kind.component] ?? [], model), []);
      return kind.isList ? listOf(component) : orNull(component);
    }
    case 'zone':
      return listOf({
        oneOf: kind.components.map((component) =>
          object({ __component: { const: component }, ...propertiesOf(model.components[component] ?? [], model) }, [
            '__component',
          ]),
        ),
      });
    default:
      return text;
  }
};
