import { z } from 'zod';
import { deliveredTypes, isDeliveredType } from '../../../../domain/delivery/delivered-types';
import { DomainFailure } from '../../../../domain/shared/failure';
import { isLocale, locales } from '../../../../domain/shared/locales';
import { readChanges, readWhole, type SyncHead, type SyncRow } from '../../../../platform/delivery/sync-store';
import { readSql } from '../../../../platform/sql';
import { syncQuery } from '../../contracts';
import type { DeliveryCore } from '../core';
import { json, withMembers, type ReadAnswer, type ReadRequest } from './answer';
import { decode, encode } from './encode';
import { parseQuery } from './parse-query';

const tokenShape = z.strictObject({
  epoch: z.uuid(),
  rendering: z.string().max(20),
  /** Everything up to here has been seen, or will have been when the initial pages are through. */
  sequence: z.number().int().min(0),
  /** Where the initial pages have got to; left out when they are through. */
  after: z.tuple([z.string(), z.string(), z.string()]).optional(),
  types: z.array(z.enum(deliveredTypes)).optional(),
  locales: z.array(z.enum(locales)).optional(),
});

type Token = z.output<typeof tokenShape>;

/** First everything in pages, then whatever has changed since: the last state of each thing. */
export const sync = async (core: DeliveryCore, { query }: ReadRequest): Promise<ReadAnswer> => {
  const wanted = parseQuery(syncQuery, query);
  const token = 'token' in wanted ? parseToken(wanted.token) : null;
  const narrowed = 'token' in wanted ? token : { types: typesOf(wanted.types), locales: localesOf(wanted.locales) };
  const filter = {
    types: narrowed?.types ?? deliveredTypes,
    locales: narrowed?.locales ?? locales,
    limit: wanted.limit + 1,
  };
  const sql = readSql(core.strapi);
  const isWhole = token === null || token.after !== undefined;
  const { head, rows } = isWhole
    ? await readWhole(sql, filter, token?.after ?? null)
    : await readChanges(sql, filter, token.sequence);
  if (token) requireValid(token, head);
  const page = rows.slice(0, wanted.limit);
  const isCut = rows.length > wanted.limit;
  const next = nextToken({ token, head, page, isCut, isWhole });
  // What has changed while the initial pages were read waits behind the last of them.
  const hasMore = isCut || next.sequence < head.lastSequence;
  const kept = { types: narrowed?.types, locales: narrowed?.locales };
  return {
    status: 200,
    contentType: json,
    body: `{"data":[${page.map(rowJson).join(',')}],"meta":${JSON.stringify({
      token: encode(JSON.stringify({ ...next, ...kept })),
      hasMore,
    })}}`,
    surrogateKeys: ['sync'],
    maxAge: 0,
  };
};

const nextToken = (at: {
  readonly token: Token | null;
  readonly head: SyncHead;
  readonly page: readonly SyncRow[];
  readonly isCut: boolean;
  readonly isWhole: boolean;
}): Token => {
  const { token, head, page, isCut, isWhole } = at;
  const { epoch, rendering, lastSequence } = head;
  const last = page.at(-1);
  // What changes while the initial pages are read comes once more afterwards.
  const since = token?.sequence ?? lastSequence;
  if (!isWhole) return { epoch, rendering, sequence: isCut && last ? last.sequence : lastSequence };
  return isCut && last
    ? { epoch, rendering, sequence: since, after: [last.type, last.documentId, last.locale] }
    : { epoch, rendering, sequence: since };
};

/**
 * A database that came back from a backup has another epoch, and rows rendered by other rules differ
 * without having changed: from there a replica has to begin anew.
 * @throws DomainFailure SYNC_TOKEN_EXPIRED
 */
const requireValid = (token: Token, { epoch, rendering, lastSequence }: SyncHead): void => {
  if (token.epoch === epoch && token.rendering === rendering && token.sequence <= lastSequence) return;
  throw new DomainFailure('SYNC_TOKEN_EXPIRED', {
    reason: token.rendering === rendering ? 'epoch' : 'rendering',
  });
};

/** @throws DomainFailure INVALID_SYNC_TOKEN */
const parseToken = (text: string): Token => {
  const token = tokenShape.safeParse(jsonIn(decode(text)));
  if (!token.success) throw new DomainFailure('INVALID_SYNC_TOKEN', {});
  return token.data;
};

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON is no token: the shape refuses it.
    return null;
  }
};

const listOf = <Value extends string>(
  text: string | undefined,
  option: string,
  isOne: (value: unknown) => value is Value,
): Value[] | undefined => {
  const values = text?.split(',');
  if (values && !values.every(isOne)) {
    throw new DomainFailure('INVALID_OPTION', { options: [{ option, problem: 'names what there is not' }] });
  }
  return values as Value[] | undefined;
};

const typesOf = (text: string | undefined) => listOf(text, 'types', isDeliveredType);
const localesOf = (text: string | undefined) => listOf(text, 'locales', isLocale);

const rowJson = (row: SyncRow): string => {
  if (row.isLive && row.head !== null) {
    const entry = withMembers(row.head, {
      corrections: row.corrections,
      body: row.body,
      sequence: String(row.sequence),
    });
    return `{"state":"live","entry":${entry}}`;
  }
  const { type, documentId, locale, sequence, notice } = row;
  return JSON.stringify(
    row.isRetracted
      ? { state: 'retracted', type, documentId, locale, sequence, notice }
      : { state: 'deleted', type, documentId, locale, sequence },
  );
};
