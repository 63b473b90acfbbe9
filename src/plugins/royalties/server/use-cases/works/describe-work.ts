import type { WorkDescription } from '../../../../../platform/royalties/assessment-store';
import type { StoredWork } from '../../../../../platform/royalties/work-store';
import type { WorkFile } from './work-view';

/** What the sheet will print of a work from now on, whatever becomes of the entry. */
export const describe = ({ source, counted }: WorkFile, work: StoredWork): WorkDescription => ({
  contentType: work.contentType,
  documentId: work.documentId,
  locale: work.locale,
  title: source?.title ?? work.title,
  genre: source ? source.genre : work.genre,
  category: source?.category ?? null,
  lengthUnits: counted?.counts.lengthUnits ?? null,
  pictures: counted?.counts.pictures ?? 0,
});
