import type { Locale } from '../../../../../../domain/shared/locales';
import type { CoverageRowView } from '../../../../contracts/coverage';
import type { BulkEntry } from '../../bulk/bulk-dialog';
import type { EntryAddress } from '../../entry/address';

/** What can be done with the chosen documents in the languages that are looked at. */
export const chosenCells = (
  rows: readonly CoverageRowView[],
  wanted: readonly Locale[],
): {
  readonly toStart: readonly EntryAddress[];
  readonly toAssign: readonly BulkEntry[];
  readonly toExport: readonly EntryAddress[];
} => {
  const cells = rows.flatMap(({ contentType, documentId, title, cells: own }) =>
    own
      .filter(({ locale }) => wanted.includes(locale))
      .map((cell) => ({ contentType, documentId, title, locale: cell.locale, cell })),
  );
  const keyOf = ({ contentType, documentId, locale }: EntryAddress): EntryAddress => ({
    contentType,
    documentId,
    locale,
  });
  return {
    toStart: cells.filter(({ cell }) => cell.canStart).map(keyOf),
    toAssign: cells
      .filter(({ cell }) => cell.progress !== 'missing' && cell.progress !== 'notYet')
      .map((one) => ({ ...keyOf(one), title: one.title })),
    toExport: cells.filter(({ cell }) => cell.canStart || (cell.sourceLocale !== null && cell.canEdit)).map(keyOf),
  };
};
