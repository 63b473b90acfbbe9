import type { Month } from '../../../../../domain/royalties/rules';
import { amountInWords } from '../../../../../domain/royalties/words/amount-in-words';
import type { Locale } from '../../../../../domain/shared/locales';
import { readGenreNames } from '../../../../../platform/royalties/genre-name-store';
import { readPeriod } from '../../../../../platform/royalties/period-store';
import { writeWorkbook } from '../../../../../platform/spreadsheet/write-workbook';
import { readSql } from '../../../../../platform/sql';
import type { RoyaltyCore } from '../../core';
import { statementHtml } from '../../documents/statement-html';
import { statementWorkbook, type StatementDocument } from '../../documents/statement-workbook';
import { readStatement } from './read-statement';

/** The statement with what a document needs beside it. Rights are judged where it is read. */
const documentOf = async (core: RoyaltyCore, month: Month, locale: Locale): Promise<StatementDocument> => {
  const statement = await readStatement(core, month, locale);
  const sql = readSql(core.strapi);
  const { lockedAt } = await readPeriod(sql, month);
  return {
    statement,
    locale,
    genreNames: await readGenreNames(sql, month, locale),
    amountInWords: amountInWords(statement.totals.amount, locale),
    // A sheet that may still change is of the moment; a locked one is of its lock, for ever.
    asOf: (lockedAt ?? core.clock.now()).toISOString(),
  };
};

/** The statement as an Excel file; of a locked month the same bytes every time, in one language. */
export const makeStatementWorkbook = async (core: RoyaltyCore, month: Month, locale: Locale): Promise<Buffer> =>
  writeWorkbook(statementWorkbook(await documentOf(core, month, locale)));

/** The statement as a page for the printer. */
export const makeStatementPage = async (core: RoyaltyCore, month: Month, locale: Locale): Promise<string> =>
  statementHtml(await documentOf(core, month, locale));
