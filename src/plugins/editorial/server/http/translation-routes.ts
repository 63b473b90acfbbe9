import { entry, route } from './route';

export const translationRoutes = [
  route('GET', `${entry}/translation`, 'entries.languages'),
  route('POST', `${entry}/translation/mark-up-to-date`, 'entries.markUpToDate'),
  route('POST', `${entry}/translations/:target/start`, 'entries.startTranslation'),
  route('POST', `${entry}/translation/carry-over`, 'entries.carryOver'),
  route('GET', `${entry}/translation/desk`, 'entries.translationDesk'),
  route('POST', `${entry}/translation/desk`, 'entries.saveTranslationDesk'),
];
