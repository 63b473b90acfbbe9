import { entry, route } from './route';

export const translationRoutes = [
  route('GET', `${entry}/translation`, 'entries.languages'),
  route('POST', `${entry}/translation/mark-up-to-date`, 'entries.markUpToDate'),
  route('POST', `${entry}/translations/:target/start`, 'entries.startTranslation'),
];
