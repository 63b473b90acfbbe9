/** Names by which a CDN forgets answers: everything of ours, and what stands behind one path. */
export const surrogateKeysOf = (url: string): string => {
  const path = url.split('?', 1)[0] ?? url;
  const [, first = '', second = '', third = ''] = path.split('/');
  if (first !== 'api') return `public ${first.replace(/[^a-z0-9-]/gi, '-')}`;
  return ['public', second, ...(third === '' ? [] : [`${second}/${third}`])].join(' ');
};
