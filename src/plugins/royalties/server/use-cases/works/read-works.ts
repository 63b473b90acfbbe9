import { daysOfMonth } from '../../../../../domain/royalties/local-day';
import type { WorkView } from '../../../../../domain/royalties/views';
import { DomainFailure } from '../../../../../domain/shared/failure';
import { personWithRight } from '../../../../../platform/royalties/acting-person';
import { readWentLive, type SourceFilter, type WorkSource } from '../../../../../platform/royalties/work-source';
import { readSql } from '../../../../../platform/sql';
import type { WorksQuery } from '../../../contracts';
import type { RoyaltyCore } from '../../core';
import { confirmReady } from './confirm-ready';
import { layDesk } from './desk';
import { openFiles } from './open-files';
import { workView } from './work-view';

export interface WorkList {
  readonly data: readonly WorkView[];
  readonly meta: { readonly nextCursor: string | null };
}

/** What went live on a day or in a month, each with its assessment or the proposal for it. */
export const readWorks = async (core: RoyaltyCore, query: WorksQuery): Promise<WorkList> => {
  const { rights } = await personWithRight(core.strapi, 'read', 'assess');
  await confirmReady(core);
  const sql = readSql(core.strapi);
  const limit = query.limit ?? 50;
  const found = await readWentLive(sql, filterOf(query), limit + 1);
  const sources = found.slice(0, limit);
  const desk = await layDesk(core, sql);
  const files = await openFiles(sql, sources, desk);
  const last = sources.at(-1);
  return {
    data: files.map((file) => workView(file, desk, rights)),
    meta: { nextCursor: found.length > limit && last ? cursorAt(last) : null },
  };
};

const filterOf = (query: WorksQuery): SourceFilter => {
  const { day, month } = query;
  const from = day ?? `${month ?? ''}-01`;
  return {
    from,
    to: day ?? `${month ?? ''}-${daysOfMonth(month ?? '')}`,
    type: query.type ?? 'article',
    locale: query.locale ?? null,
    status: query.status ?? null,
    after: query.cursor === undefined ? null : parseCursor(query.cursor),
  };
};

const cursorAt = ({ firstLiveAt, key }: WorkSource): string =>
  Buffer.from(JSON.stringify([firstLiveAt?.toISOString(), key.documentId, key.locale])).toString('base64url');

/** @throws DomainFailure INVALID_OPTION for anything that no page of ours has given */
const parseCursor = (cursor: string): readonly [string, string, string] => {
  const invalid = new DomainFailure('INVALID_OPTION', { options: [{ option: 'cursor', problem: 'is no cursor' }] });
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch (error) {
    throw new DomainFailure(invalid.code, invalid.details, { cause: error });
  }
  const isCursor =
    Array.isArray(parts) &&
    parts.length === 3 &&
    parts.every((part) => typeof part === 'string' && !part.includes('\0')) &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(parts[0] as string);
  if (!isCursor) throw invalid;
  return parts as unknown as readonly [string, string, string];
};
