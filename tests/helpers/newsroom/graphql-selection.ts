import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';

import { expectOk, type Client } from './client';

export const readGraphqlSchema = async (client: Client): Promise<GraphQLSchema> =>
  buildClientSchema(
    expectOk(await client.graphql(getIntrospectionQuery()), 'the introspection').body.data as IntrospectionQuery,
  );

/**
 * Everything that can be asked of a type, with its components and blocks, `depth` references deep;
 * lists below it are cut to a few, to stay under the server's limit for one operation.
 */
export const selectAll = (schema: GraphQLSchema, typeName: string, depth: number): string =>
  selectionOf(schema.getType(typeName) as GraphQLNamedType, depth, '');

const selectionOf = (type: GraphQLNamedType, depth: number, alias: string): string => {
  if (isUnionType(type)) {
    // Members of a union may give one name different types: an alias for each keeps them apart.
    const members = type
      .getTypes()
      .map((member) => `... on ${member.name} ${selectionOf(member, depth, `${member.name}_`)}`);
    return `{ __typename ${members.join(' ')} }`;
  }
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).map((field) => fieldSelection(field, depth, alias));
  return `{ __typename ${fields.join(' ')} }`;
};

const fieldSelection = (field: GraphQLField<unknown, unknown>, depth: number, alias: string): string => {
  const type = getNamedType(field.type);
  const isComposite = isObjectType(type) || isUnionType(type);
  const isPart = type.name.startsWith('Component') || type.name.endsWith('DynamicZone');
  if ((isComposite && !isPart && depth === 0) || field.args.some((one) => /!$/.test(String(one.type)))) return '';
  const name = alias ? `${alias}${field.name}: ${field.name}` : field.name;
  const pages = field.args.some((one) => one.name === 'pagination') ? '(pagination: { limit: 3 })' : '';
  return isComposite ? `${name}${pages} ${selectionOf(type, isPart ? depth : depth - 1, '')}` : name;
};
