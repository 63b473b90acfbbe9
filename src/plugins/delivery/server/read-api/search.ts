import type { Fields } from '../../../../domain/history/content-model';
import { textOf } from '../../../../domain/delivery/html';
import { highlight, wantedTerms } from '../../../../domain/delivery/highlight';
import { plainText } from '../../../../domain/history/plain-text';
import { toQuery } from '../../../../domain/shared/search-terms';
import { boundsOfTime } from '../../../../domain/delivery/sort-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import type { JsonValue } from '../../../../domain/shared/canonical-json';
import { editorialTypes } from '../../../../domain/shared/content-types';
import type { Locale } from '../../../../domain/shared/locales';
import { searchDelivered, type Hit, type SearchResult } from '../../../../platform/delivery/search-store';
import { fromJson, readSql } from '../../../../platform/sql';
import { filterTypes, searchQuery } from '../../contracts';
import type { DeliveryCore } from '../core';
import { json, keysOfRow, withMembers, type ReadAnswer, type ReadRequest } from './answer';
import { decode, encode } from './encode';
import { entryJson } from './list-entries';
import { parseQuery } from './parse-query';

const farthest = 1_000;

/** Searches what is live in a language. */
export const search = async (core: DeliveryCore, locale: Locale, { query }: ReadRequest): Promise<ReadAnswer> => {
  const wanted = parseQuery(searchQuery, query);
  const offset = wanted.cursor === undefined ? 0 : offsetOf(wanted.cursor);
  const text = toQuery(wanted.q);
  const types: readonly string[] = wanted.types ?? editorialTypes;
  const { hits, counts }: SearchResult =
    text === null
      ? { hits: [], counts: {} }
      : await searchDelivered(readSql(core.strapi), {
          query: text,
          locale,
          types,
          filters: filterTypes.flatMap((filter) => {
            const name = wanted[filter];
            return name === undefined ? [] : [{ type: filter, name }];
          }),
          bounds: timeBounds(wanted.from ?? null, wanted.to ?? null),
          limit: wanted.limit + 1,
          offset,
        });
  const page = hits.slice(0, wanted.limit);
  const next = offset + wanted.limit;
  const total = types.reduce((sum, type) => sum + (counts[type] ?? 0), 0);
  const marked = wantedTerms(wanted.q);
  return {
    status: 200,
    contentType: json,
    body: `{"data":[${page.map((hit) => hitJson(hit, marked)).join(',')}],"meta":${JSON.stringify({
      query: wanted.q,
      total,
      counts: Object.fromEntries(editorialTypes.map((type) => [type, counts[type] ?? 0])),
      limit: wanted.limit,
      nextCursor: hits.length > wanted.limit && next < farthest ? encode(`search:${next}`) : null,
    })}}`,
    surrogateKeys: [`search/${locale}`, ...page.flatMap((hit) => keysOfRow(hit.type, hit))],
  };
};

const offsetOf = (cursor: string): number => {
  const offset = /^search:(\d{1,4})$/.exec(decode(cursor))?.[1];
  if (offset === undefined || Number(offset) >= farthest) throw new DomainFailure('INVALID_CURSOR', {});
  return Number(offset);
};

const timed = ['article', 'event', 'award'] as const;

const timeBounds = (from: string | null, to: string | null) =>
  from === null && to === null
    ? null
    : Object.fromEntries(timed.map((type) => [type, boundsOfTime(type, from, to)] as const));

/** The entry as lists show it, with pieces of its texts in which the words are marked. */
const hitJson = (hit: Hit, marked: readonly string[]): string => {
  const head = fromJson<Fields>(hit.head);
  const highlights = {
    name: highlight(textOf(head['title'] ?? head['name']), marked),
    text:
      highlight(textOf(head['summary']), marked) ??
      highlight(textIn(hit.body), marked) ??
      highlight(plainText(head), marked),
  };
  return withMembers(entryJson(hit, 'none'), { highlights: JSON.stringify(highlights) });
};

/** Bodies are long: one is read only where the words aren't in what stands before it. */
const textIn = (body: string | null): string => (body === null ? '' : plainText(fromJson<JsonValue>(body)));
