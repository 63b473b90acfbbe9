import type { WorkView } from '../../../../../domain/royalties/views';
import type { EntryKey } from '../../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../../domain/shared/failure';
import { personWithRight } from '../../../../../platform/royalties/acting-person';
import { readWorkSource } from '../../../../../platform/royalties/work-source';
import { readSql, type Sql } from '../../../../../platform/sql';
import type { RoyaltyCore } from '../../core';
import { confirmReady } from './confirm-ready';
import { layDesk, type Desk } from './desk';
import { openFiles } from './open-files';
import { workView, type WorkFile } from './work-view';

/** The assessment of an entry, stored or proposed on the spot. @throws DomainFailure WORK_NOT_FOUND */
export const readWork = async (core: RoyaltyCore, key: EntryKey): Promise<WorkView> => {
  const { rights } = await personWithRight(core.strapi, 'read', 'assess');
  await confirmReady(core);
  const sql = readSql(core.strapi);
  const desk = await layDesk(core, sql);
  return workView(await openFile(sql, key, desk), desk, rights);
};

/** @throws DomainFailure WORK_NOT_FOUND where there is no such entry, or it lies in the trash */
export const openFile = async (sql: Sql, key: EntryKey, desk: Desk): Promise<WorkFile> => {
  const source = await readWorkSource(sql, key);
  const [file] = source ? await openFiles(sql, [source], desk) : [];
  if (!file) throw new DomainFailure('WORK_NOT_FOUND', { ...key });
  return file;
};
