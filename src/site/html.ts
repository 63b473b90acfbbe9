import { escapeHtml } from '../domain/delivery/html';

/** Text that is HTML already. Whatever else is put into a page is escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Part = Markup | string | number | null | undefined | false | readonly Part[];

const partText = (part: Part): string => {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return (part as readonly Part[]).map(partText).join('');
  return escapeHtml(String(part as string | number));
};

/** HTML of a template whose values are escaped, in texts and in quoted attributes alike. */
export const html = (strings: TemplateStringsArray, ...values: readonly Part[]): Markup =>
  new Markup(strings.map((text, index) => text + partText(values[index])).join(''));

/** HTML that the delivery API made: it holds no script, style or foreign frame. */
export const delivered = (text: string | null | undefined): Markup => new Markup(text ?? '');

/** Data for search engines inside a page; nothing in it can end the element. */
export const dataBlock = (type: string, value: unknown): Markup =>
  new Markup(`<script type="${type}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`);
