import { inTransaction } from '../../../../platform/sql';
import { refreshCoverage } from '../../../../platform/translation/coverage-refresh';
import type { EditorialCore } from '../core';

/**
 * Brings the board of languages up to date without anybody looking: the first look after an upgrade
 * needn't compare everything, and notes of what was written don't pile up where nobody translates.
 */
export const keepBoard = (core: EditorialCore): Promise<void> =>
  inTransaction(core.strapi, (sql) => refreshCoverage(core.strapi, sql));
