import * as fc from 'fast-check';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/**
 * Queries that a curious reader might send to GraphQL, made from its own schema: any root field,
 * any arguments, any selection.
 */

const anyText = (hints: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...hints) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        'a',
        '',
        '1',
        'vi',
        '%',
        "'",
        '\u0000',
        '2026-03-02',
        'name:asc',
        'id:desc',
        'nothing',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  );

const scalarLiteral = (typeName: string, hints: readonly string[]): fc.Arbitrary<string> => {
  const texts = anyText(hints).map((text) => JSON.stringify(text));
  switch (typeName) {
    case 'Int':
    case 'Long':
      return fc.constantFrom('0', '1', '-1', '100', '2147483647');
    case 'Float':
      return fc.constantFrom('0', '1.5', '-3');
    case 'Boolean':
      return fc.constantFrom('true', 'false');
    case 'I18NLocaleCode':
      return fc.constantFrom('"vi"', '"en"', '"zh-Hans"', '"fr"', '"*"');
    case 'DateTime':
      return fc.constantFrom('"2026-03-02T03:04:05.000Z"', '"x"', '"2026-03-02"');
    case 'Date':
      return fc.constantFrom('"2026-03-02"', '"x"');
    case 'JSON':
      return fc.oneof(texts, fc.constantFrom('{}', '[1]', '1'));
    default:
      return texts;
  }
};

const literalOf = (
  type: GraphQLInputType,
  hints: readonly string[],
  documentIds: readonly string[],
  depth: number,
): fc.Arbitrary<string> => {
  if (isNonNullType(type)) return literalOf(type.ofType as GraphQLInputType, hints, documentIds, depth);
  if (isListType(type)) {
    return fc
      .array(literalOf(type.ofType as GraphQLInputType, hints, documentIds, depth), { minLength: 1, maxLength: 2 })
      .map((items) => `[${items.join(', ')}]`);
  }
  const named = getNamedType(type) as GraphQLNamedType;
  if (isEnumType(named)) return fc.constantFrom(...named.getValues().map(({ name }) => name));
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields()).filter(
      (field) => depth > 0 || !isInputObjectType(getNamedType(field.type)),
    );
    if (fields.length === 0) return fc.constant('{}');
    return fc
      .constantFrom<GraphQLInputField>(...fields)
      .chain((field) =>
        literalOf(field.type, hints, documentIds, depth - 1).map((value) => `{ ${field.name}: ${value} }`),
      );
  }
  if (named.name === 'ID') {
    return fc.constantFrom(...documentIds, '1', 'x').map((id) => JSON.stringify(id));
  }
  return scalarLiteral(named.name, hints);
};

const argumentsOf = (
  field: GraphQLField<unknown, unknown>,
  hints: readonly string[],
  documentIds: readonly string[],
): fc.Arbitrary<string> => {
  const given = field.args.map((argument: GraphQLArgument) => {
    const literal = literalOf(argument.type, hints, documentIds, 3).map((value) => `${argument.name}: ${value}`);
    if (isNonNullType(argument.type)) return literal;
    return fc.oneof({ weight: 2, arbitrary: literal }, { weight: 3, arbitrary: fc.constant('') });
  });
  return fc.tuple(...given).map((parts) => {
    const named = parts.filter((part) => part !== '');
    return named.length > 0 ? `(${named.join(', ')})` : '';
  });
};

const selectionOf = (
  type: GraphQLNamedType,
  hints: readonly string[],
  documentIds: readonly string[],
  depth: number,
): fc.Arbitrary<string> => {
  if (isUnionType(type)) {
    return fc
      .constantFrom(...type.getTypes())
      .chain((member) =>
        selectionOf(member, hints, documentIds, depth).map((below) => `{ __typename ... on ${member.name} ${below} }`),
      );
  }
  if (!isObjectType(type)) return fc.constant('');
  const fields = Object.values(type.getFields());
  const leaves = fields.filter(
    (field) => !isObjectType(getNamedType(field.type)) && !isUnionType(getNamedType(field.type)),
  );
  const branches = fields.filter((field) => !leaves.includes(field));
  const leaf =
    leaves.length > 0
      ? fc.subarray(
          leaves.map(({ name }) => name),
          { minLength: 1 },
        )
      : fc.constant(['__typename']);
  const branch =
    depth > 0 && branches.length > 0
      ? fc
          .uniqueArray(fc.constantFrom(...branches), { minLength: 0, maxLength: 2 })
          .chain((chosen) => fc.tuple(...chosen.map((field) => fieldOf(field, hints, documentIds, depth - 1))))
      : fc.constant<string[]>([]);
  return fc.tuple(leaf, branch).map(([names, nested]) => `{ ${[...names, ...nested].join(' ')} }`);
};

const fieldOf = (
  field: GraphQLField<unknown, unknown>,
  hints: readonly string[],
  documentIds: readonly string[],
  depth: number,
): fc.Arbitrary<string> =>
  fc
    .tuple(argumentsOf(field, hints, documentIds), selectionOf(getNamedType(field.type), hints, documentIds, depth))
    .map(([given, below]) => `${field.name}${given} ${below}`);

/** Any query of one or two root fields whose names fit. */
export const anyGraphqlQuery = (
  schema: GraphQLSchema,
  isWanted: (rootField: string) => boolean,
  hints: readonly string[],
  documentIds: readonly string[],
): fc.Arbitrary<string> => {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => isWanted(name));
  return fc
    .uniqueArray(fc.constantFrom(...roots), { minLength: 1, maxLength: 2 })
    .chain((chosen) => fc.tuple(...chosen.map((root) => fieldOf(root, hints, documentIds, 3))))
    .map((fields) => `{ ${fields.join(' ')} }`);
};
