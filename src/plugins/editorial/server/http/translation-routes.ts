import { entry, route } from './route';

export const translationRoutes = [
  route('GET', `${entry}/translation`, 'entries.languages'),
  route('GET', `${entry}/translation/changes`, 'entries.sourceChanges'),
  route('POST', `${entry}/translation/mark-up-to-date`, 'entries.markUpToDate'),
  route('POST', `${entry}/translations/:target/start`, 'entries.startTranslation'),
  route('POST', `${entry}/translation/carry-over`, 'entries.carryOver'),
  route('GET', `${entry}/translation/desk`, 'entries.translationDesk'),
  route('POST', `${entry}/translation/desk`, 'entries.saveTranslationDesk'),
  route('GET', `${entry}/translation/suggestions`, 'entries.suggestions'),
  route('GET', '/translation/export', 'entries.downloadTranslations'),
  route('GET', `${entry}/xliff`, 'entries.xliff'),
  route('GET', `${entry}/translation.docx`, 'entries.translationTable'),
  route('POST', '/xliff', 'entries.importTranslations'),
  route('POST', '/translation/import', 'entries.importTranslations'),
  route('POST', '/translation/export', 'entries.exportTranslations'),
  route('POST', '/translation/start', 'entries.startMany'),
  route('GET', '/coverage', 'entries.coverage'),
  route('PUT', '/reader-counts', 'entries.tellReaders'),
];
