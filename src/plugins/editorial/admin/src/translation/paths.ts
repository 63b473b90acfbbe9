import type { EntryAddress } from '../entry/address';

export const deskRoutePath = 'plugins/editorial/translation/:type/:documentId/:locale';

export const deskPath = ({ contentType, documentId, locale }: EntryAddress): string =>
  `/plugins/editorial/translation/${contentType}/${documentId}/${locale}`;
