import type { Dossier } from '../../api/history-api';

/** Hands a file to the browser as a download: a plain link would go without the person's token. */
export const saveFile = ({ file, name }: Dossier): void => {
  const url = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(url);
};
