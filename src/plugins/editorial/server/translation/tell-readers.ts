import { DomainFailure } from '../../../../domain/shared/failure';
import { currentActing } from '../../../../platform/editorial/acting';
import { inTransaction } from '../../../../platform/sql';
import { writeReaderCounts } from '../../../../platform/translation/coverage-store';
import type { ReaderCountsBody } from '../../contracts/coverage';
import type { EditorialCore } from '../core';

/**
 * Takes figures of the site's statistics, by which the board can be sorted; for those who oversee the
 * newsroom. @throws DomainFailure RIGHT_REQUIRED
 */
export const tellReaders = async (core: EditorialCore, { counts }: ReaderCountsBody): Promise<number> => {
  const acting = currentActing(core.strapi);
  if (!acting.readsAudit) throw new DomainFailure('RIGHT_REQUIRED', { right: 'readAudit' });
  await inTransaction(core.strapi, (sql) => writeReaderCounts(sql, counts, core.clock.now()));
  return counts.length;
};
