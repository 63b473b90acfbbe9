import { entry, route } from './route';

const version = `${entry}/versions/:id`;

export const historyRoutes = [
  route('GET', `${entry}/versions`, 'entries.versions'),
  route('GET', version, 'entries.version'),
  route('GET', `${version}/diff/:otherId`, 'entries.diff'),
  route('GET', `${version}/page`, 'entries.page'),
  route('POST', `${version}/restore`, 'entries.restore'),
  route('POST', `${version}/pin`, 'entries.pin'),
  route('POST', `${version}/unpin`, 'entries.unpin'),
  route('GET', `${entry}/dossier`, 'entries.dossier'),
];
