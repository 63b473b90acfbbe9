import type { GraphQLSchema } from 'graphql';

import { nameAttribute, type EditorialType } from '../../../src/domain/shared/content-types';
import { expectOk, type Answer, type Client } from './client';
import { deepPopulate } from './deep-populate';
import { readGraphqlSchema, selectAll } from './graphql-selection';
import type { Entry } from './newsroom';
import { pluralNames } from './tables';

const typeNames: Readonly<Record<EditorialType, string>> = {
  article: 'Article',
  event: 'Event',
  award: 'Award',
  person: 'Person',
  organization: 'Organization',
};

const schemas = new Map<Client, Promise<GraphQLSchema>>();

export const graphqlSchemaFor = (client: Client): Promise<GraphQLSchema> => {
  const known = schemas.get(client) ?? readGraphqlSchema(client);
  schemas.set(client, known);
  return known;
};

/** All ways in which a reader comes to an entry; each looks for it by itself or by a word in its name. */
export const publicPaths = ['REST detail', 'REST list', 'REST search', 'GraphQL detail', 'GraphQL list'] as const;

export type PublicPath = (typeof publicPaths)[number];

/** What one public path shows: null or an empty list where there is nothing. */
export interface Shown {
  readonly answer: Answer;
  /** How many entries the path says there are. */
  readonly count: number;
  readonly text: string;
}

/** Looks for an entry whose name carries `word`, on one public path; details go as deep as `depth` says. */
const look = async (
  client: Client,
  path: PublicPath,
  { type, documentId, locale }: Entry,
  word: string,
  depth: 'shallow' | 'deep',
): Promise<Shown> => {
  const rest = `/api/${pluralNames[type]}`;
  const name = nameAttribute(type);
  switch (path) {
    case 'REST detail': {
      const populate = depth === 'deep' ? `&${deepPopulate(type, 1)}` : '';
      return shownByDetail(await client.get(`${rest}/${documentId}?locale=${locale}${populate}`));
    }
    case 'REST list':
      return shownByList(await client.get(`${rest}?locale=${locale}&filters[${name}][$containsi]=${word}`));
    case 'REST search':
      return shownByList(await client.get(`${rest}?locale=${locale}&_q=${word}`));
    case 'GraphQL detail': {
      const asked = depth === 'deep' ? selectAll(await graphqlSchemaFor(client), typeNames[type], 1) : '{ documentId }';
      const answer = await client.graphql(
        `query ($id: ID!, $locale: I18NLocaleCode) { ${type}(documentId: $id, locale: $locale) ${asked} }`,
        { id: documentId, locale },
      );
      return { answer: withoutErrors(answer), count: answer.body.data[type] === null ? 0 : 1, text: answer.text };
    }
    case 'GraphQL list': {
      const list = `${pluralNames[type]}_connection`;
      const answer = await client.graphql(
        `query ($word: String, $locale: I18NLocaleCode) {
           ${list}(locale: $locale, filters: { ${name}: { containsi: $word } }) {
             pageInfo { total } nodes { documentId ${name} slug }
           }
         }`,
        { word, locale },
      );
      return { answer: withoutErrors(answer), count: answer.body.data[list].pageInfo.total, text: answer.text };
    }
  }
};

const shownByDetail = (answer: Answer): Shown => ({
  answer: answer.status === 404 ? answer : expectOk(answer, 'a public detail'),
  count: answer.status === 404 ? 0 : 1,
  text: answer.text,
});

const shownByList = (answer: Answer): Shown => ({
  answer: expectOk(answer, 'a public list'),
  count: answer.body.meta.pagination.total,
  text: answer.text,
});

const withoutErrors = (answer: Answer): Answer => {
  if (answer.status === 200 && !answer.body.errors) return answer;
  throw new Error(`GraphQL answered ${answer.status}: ${answer.text.slice(0, 1_500)}`);
};

/** The bytes that readers get of an entry, on every path. */
export const publicBytes = async (
  client: Client,
  entry: Entry,
  word: string,
): Promise<Readonly<Record<PublicPath, string>>> => {
  const bytes: Partial<Record<PublicPath, string>> = {};
  for (const path of publicPaths) bytes[path] = (await look(client, path, entry, word, 'deep')).text;
  return bytes as Record<PublicPath, string>;
};

/** On how many entries each public path comes. */
export const publicCounts = async (
  client: Client,
  entry: Entry,
  word: string,
): Promise<Readonly<Record<PublicPath, number>>> => {
  const counts: Partial<Record<PublicPath, number>> = {};
  for (const path of publicPaths) counts[path] = (await look(client, path, entry, word, 'shallow')).count;
  return counts as Record<PublicPath, number>;
};

const onAllPaths = (count: number): Readonly<Record<PublicPath, number>> =>
  Object.fromEntries(publicPaths.map((path) => [path, count])) as Record<PublicPath, number>;

export const nowhere = onAllPaths(0);
export const everywhere = onAllPaths(1);
