/** What XML 1.0 can't hold at all, escaped or not. */
const unwritable = new RegExp('[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]', 'g');

/** `_x000D_` in a cell stands for a character (ECMA-376 part 1, 22.9.2.19): a text that looks so is told apart. */
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;

export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(unwritable, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

export const escapeCellText = (text: string): string => escapeXml(text.replace(looksEscaped, '_x005F_'));

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
