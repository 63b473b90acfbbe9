import { DomainFailure } from '../../../../domain/shared/failure';
import { uidOf } from '../../../../platform/content-type-uids';
import type { Sql } from '../../../../platform/sql';
import type { EditorialCore } from '../core';

/** A frozen site shows its notice and takes no new publications; taking down stays possible. @throws DomainFailure SITE_FROZEN */
export const requireThawedSite = async (core: EditorialCore, sql: Sql): Promise<void> => {
  const { tableName } = core.strapi.db.metadata.get(uidOf('site'));
  const [row] = await sql.query<{ frozen: boolean }>(`select true as frozen from "${tableName}" where frozen limit 1`);
  if (row) throw new DomainFailure('SITE_FROZEN', {});
};
