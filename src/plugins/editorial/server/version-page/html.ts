/** Text that is already safe to stand in a page. Only `markup` and `joined` make it. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | null | undefined | false | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] as string);

const render = (part: Part): string => {
  if (part instanceof Html) return part.text;
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escape(String(part));
  return part.map(render).join('');
};

/** A piece of a page: whatever is put into it is escaped, unless it is a piece itself. Attributes stand in double quotes. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.reduce((text, string, index) => text + render(parts[index - 1]) + string));

export const joined = (parts: readonly Html[], separator: string): Html =>
  new Html(parts.map(({ text }) => text).join(escape(separator)));

/** An address that is safe to follow; null for scripts, data and whatever else a browser would run. */
export const safeUrl = (value: unknown): string | null => {
  if (typeof value !== 'string' || value === '') return null;
  if (/^\/(?!\/)/.test(value)) return value;
  const protocol = /^([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase();
  return protocol !== undefined && ['http', 'https', 'mailto', 'tel'].includes(protocol) ? value : null;
};
