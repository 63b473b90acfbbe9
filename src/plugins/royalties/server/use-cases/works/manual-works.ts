import type { WorkView } from '../../../../../domain/royalties/views';
import { DomainFailure } from '../../../../../domain/shared/failure';
import { personWithRight } from '../../../../../platform/royalties/acting-person';
import {
  insertManualWork,
  lockWork,
  readManualWorks,
  readWork,
  updateManualWork,
  type StoredWork,
} from '../../../../../platform/royalties/work-store';
import { inTransaction, readSql, type Sql } from '../../../../../platform/sql';
import type { ManualWorkBody } from '../../../contracts';
import type { RoyaltyCore } from '../../core';
import { confirmFile, type Confirmation } from './confirm-work';
import { layDesk } from './desk';
import { openManualFiles } from './open-files';
import { keepProposal } from './save-assessment';
import { workView, type WorkFile } from './work-view';

const fileOf = async (sql: Sql, work: StoredWork | null, id: number | null): Promise<WorkFile> => {
  const [file] = work?.kind === 'manual' ? await openManualFiles(sql, [work]) : [];
  if (!file) throw new DomainFailure('WORK_NOT_FOUND', { id });
  return file;
};

/** Works that aren't in the CMS: print only, monthly board pay, layout. Newest first. */
export const readManualWorkList = async (
  core: RoyaltyCore,
  query: { readonly month?: string; readonly cursor?: string; readonly limit?: number },
): Promise<{ readonly data: readonly WorkView[]; readonly meta: { readonly nextCursor: string | null } }> => {
  const { rights } = await personWithRight(core.strapi, 'read', 'assess');
  const sql = readSql(core.strapi);
  const limit = query.limit ?? 50;
  const before = query.cursor === undefined ? null : cursorId(query.cursor);
  const works = await readManualWorks(sql, { month: query.month ?? null, before }, limit + 1);
  const desk = await layDesk(core, sql);
  const files = await openManualFiles(sql, works.slice(0, limit));
  return {
    data: files.map((file) => workView(file, desk, rights)),
    meta: { nextCursor: works.length > limit ? String(works[limit - 1]?.id) : null },
  };
};

const cursorId = (cursor: string): number => {
  if (!/^\d{1,9}$/.test(cursor)) {
    throw new DomainFailure('INVALID_OPTION', { options: [{ option: 'cursor', problem: 'is no cursor' }] });
  }
  return Number(cursor);
};

export const readManualWork = async (core: RoyaltyCore, id: number): Promise<WorkView> => {
  const { rights } = await personWithRight(core.strapi, 'read', 'assess');
  const sql = readSql(core.strapi);
  return workView(await fileOf(sql, await readWork(sql, id), id), await layDesk(core, sql), rights);
};

/** Makes a manual work, or changes the one with the id; answers it as a proposal. */
export const saveManualWork = async (core: RoyaltyCore, id: number | null, body: ManualWorkBody): Promise<WorkView> => {
  const person = await personWithRight(core.strapi, 'assess');
  return inTransaction(core.strapi, async (sql) => {
    const known = id === null ? await insertManualWork(sql, body) : await lockWork(sql, id);
    const { stored } = await fileOf(sql, known, id);
    const work = stored as StoredWork;
    if (id !== null) await updateManualWork(sql, id, body);
    await keepProposal(core, sql, person, work, body);
    return workView(await fileOf(sql, await readWork(sql, work.id), work.id), await layDesk(core, sql), person.rights);
  });
};

/** What a manual work would come to; nothing is written. */
export const tryManualWork = async (core: RoyaltyCore, id: number | null, body: ManualWorkBody): Promise<WorkView> => {
  const { rights } = await personWithRight(core.strapi, 'assess');
  const sql = readSql(core.strapi);
  const desk = await layDesk(core, sql);
  const known = id === null ? null : (await fileOf(sql, await readWork(sql, id), id)).stored;
  const stored: StoredWork = {
    id: 0,
    status: 'proposed',
    revision: 0,
    proposedBy: null,
    readyBy: null,
    confirmedBy: null,
    confirmedAt: null,
    assessmentId: null,
    contentType: null,
    documentId: null,
    ...known,
    ...body,
    kind: 'manual',
  };
  const file = { source: null, stored, counted: null, booked: [], assessment: null };
  return { ...workView(file, desk, rights, body.lines), id };
};

export const confirmManualWork = async (core: RoyaltyCore, id: number, options: Confirmation): Promise<WorkView> => {
  const person = await personWithRight(core.strapi, 'confirm');
  return inTransaction(core.strapi, async (sql) => {
    const desk = await layDesk(core, sql);
    await confirmFile(core, sql, person, desk, await fileOf(sql, await readWork(sql, id), id), options);
    return workView(await fileOf(sql, await readWork(sql, id), id), desk, person.rights);
  });
};
