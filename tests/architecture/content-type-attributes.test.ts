import { normalisations } from '../../src/domain/shared/normalise-text';
import {
  attributesBelow,
  breaking,
  everyAttribute,
  holdsComponents,
  mark,
  type Attribute,
} from '../helpers/content-model';

const ofTypes = (types: readonly string[]) => everyAttribute.filter(([, attribute]) => types.includes(attribute.type));

const someTranslatedIn = (attribute: Attribute) =>
  attributesBelow('', { held: attribute })
    .slice(1)
    .some(([, below]) => !holdsComponents(below) && mark(below).translatable);

/** Kept by Strapi, or by its paid plugins, whose tables an installation may still hold. */
const reservedNames =
  /^(id|documentId|createdAt|updatedAt|publishedAt|firstPublishedAt|createdBy|updatedBy|locale|localizations|meta|status|version|entryId|_*strapi.*|__.*)$/;

/** Which ways of making text uniform fit which types of attribute. */
const fittingNormalisations = {
  string: ['name', 'slug', 'url'],
  email: ['email'],
  text: ['text'],
  blocks: ['text'],
  json: ['text'],
  relation: ['none'],
  media: ['none'],
  component: ['none'],
  dynamiczone: ['none'],
  enumeration: ['none'],
  boolean: ['none'],
  integer: ['none'],
  date: ['none'],
  datetime: ['none'],
  time: ['none'],
} as const;

describe('an attribute', () => {
  it('says whether it is translated', () => {
    expect(breaking(everyAttribute, (attribute) => typeof mark(attribute).translatable === 'boolean')).toEqual([]);
  });

  it('says how its text is made uniform, in a way that the domain knows', () => {
    const known: readonly string[] = normalisations;
    expect(breaking(everyAttribute, (attribute) => known.includes(mark(attribute).normalisation ?? ''))).toEqual([]);
  });

  it('is of a type that the newsroom handles', () => {
    expect(breaking(everyAttribute, (attribute) => attribute.type in fittingNormalisations)).toEqual([]);
  });

  it.each(Object.entries(fittingNormalisations))(
    'of the type %s is made uniform as one of %j',
    (type, fitting: readonly string[]) => {
      expect(breaking(ofTypes([type]), (attribute) => fitting.includes(mark(attribute).normalisation ?? ''))).toEqual(
        [],
      );
    },
  );

  it('that holds components counts as translated where something in them is', () => {
    expect(
      breaking(
        ofTypes(['component', 'dynamiczone']),
        (attribute) => mark(attribute).translatable === someTranslatedIn(attribute),
      ),
    ).toEqual([]);
  });

  it('bears no name that Strapi keeps for itself', () => {
    expect(breaking(everyAttribute, (_, at) => !reservedNames.test(at.slice(at.lastIndexOf('.') + 1)))).toEqual([]);
  });

  it('is private only where readers must never see it', () => {
    const privateOnes = everyAttribute.filter(([, attribute]) => attribute.private);
    expect(privateOnes.map(([attributePath]) => attributePath).sort()).toEqual([
      'article.contactEmail',
      'person.email',
      'person.phone',
    ]);
  });

  it('of the type string says its length, and its column can hold it', () => {
    expect(
      breaking(ofTypes(['string']), ({ maxLength = Infinity, column }) => maxLength <= (column?.args?.[0] ?? 255)),
    ).toEqual([]);
  });
});

describe('an enumeration', () => {
  it('names the namespace of its labels, and one namespace has one list of values', () => {
    const lists = new Map<string, string>();
    expect(
      breaking(ofTypes(['enumeration']), (attribute) => {
        const namespace = mark(attribute).enumeration ?? '';
        const values = JSON.stringify(attribute.enum);
        const known = lists.get(namespace) ?? values;
        lists.set(namespace, known);
        return /^[a-z][a-zA-Z]*$/.test(namespace) && known === values;
      }),
    ).toEqual([]);
  });

  it('has only values that GraphQL can name', () => {
    expect(
      breaking(ofTypes(['enumeration']), ({ enum: values = [] }) =>
        values.every((value) => /^[_a-zA-Z][_a-zA-Z0-9]*$/.test(value)),
      ),
    ).toEqual([]);
  });
});
