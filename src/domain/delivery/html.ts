const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

export const attribute = (name: string, value: string): string => ` ${name}="${escapeHtml(value)}"`;

export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** An address that is safe to follow; null for scripts, data and whatever else a browser would run. */
export const safeUrl = (value: unknown): string | null => {
  if (typeof value !== 'string' || value === '') return null;
  if (/^\/(?![/\\])/.test(value)) return value;
  const protocol = /^([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase();
  return protocol !== undefined && ['http', 'https', 'mailto', 'tel'].includes(protocol) ? value : null;
};
