import type { Locale } from '../../domain/shared/locales';
import { formatOrigin, type ExchangeEntry, type ExchangeUnit } from '../../domain/translation/exchange/exchange-file';
import { parsePieces, type TaggedText } from '../../domain/translation/segments/tagged-text';
import type { CodeMeaning } from './code-meaning';
import { escapeXml } from '../spreadsheet/xml';

export const xliffNamespace = 'urn:oasis:names:tc:xliff:document:2.0';
export const xliffMime = 'application/xliff+xml';

/** XLIFF wants a name token as id: `body[0].text[1]` becomes `body:0.text:1`. */
const unitIdOf = (id: string): string => id.replace(/\[(\d+)\]/g, ':$1');
export const segmentIdOf = (unitId: string): string => unitId.replace(/:(\d+)/g, '[$1]');

export interface XliffEntry extends ExchangeEntry {
  /** What the codes of a unit are, for tools that show them. */
  codesOf(unit: ExchangeUnit): ReadonlyMap<number, CodeMeaning>;
}

/** An XLIFF 2.1 document (OASIS) of entries that share their languages. */
export const writeXliff = (
  languages: { readonly source: Locale; readonly target: Locale },
  entries: readonly XliffEntry[],
): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${xliffNamespace}" version="2.1" srcLang="${languages.source}" trgLang="${languages.target}">`,
    ...entries.flatMap((entry, index) => [
      `  <file id="f${index + 1}" original="${escapeXml(formatOrigin(entry))}" xml:space="preserve">`,
      `    <notes><note category="title">${escapeXml(entry.title)}</note></notes>`,
      ...entry.units.map((unit) => unitXml(unit, entry.codesOf(unit))),
      '  </file>',
    ]),
    '</xliff>',
    '',
  ].join('\n');

const unitXml = (unit: ExchangeUnit, codes: ReadonlyMap<number, CodeMeaning>): string => {
  const data = [...codes].flatMap(([number, { url }]) =>
    url === null ? [] : [`<data id="d${number}">${escapeXml(url)}</data>`],
  );
  return [
    `    <unit id="${unitIdOf(unit.id)}">`,
    `      <notes><note category="place">${escapeXml(unit.note)}</note></notes>`,
    ...(data.length > 0 ? [`      <originalData>${data.join('')}</originalData>`] : []),
    `      <segment state="${unit.isDone ? 'translated' : 'initial'}">`,
    `        <source>${inlineXml(unit.source, codes)}</source>`,
    `        <target>${inlineXml(unit.target, codes)}</target>`,
    '      </segment>',
    '    </unit>',
  ].join('\n');
};

const inlineXml = (text: TaggedText, codes: ReadonlyMap<number, CodeMeaning>): string =>
  parsePieces(text)
    .map((piece) => {
      if ('text' in piece) return characters(piece.text);
      if ('close' in piece) return '</pc>';
      const number = 'open' in piece ? piece.open : piece.alone;
      const attributes = attributesOf(number, codes.get(number), 'open' in piece ? 'dataRefStart' : 'dataRef');
      return 'open' in piece ? `<pc ${attributes}>` : `<ph ${attributes}/>`;
    })
    .join('');

const subTypes: Readonly<Record<string, string>> = { bold: 'xlf:b', italic: 'xlf:i', underline: 'xlf:u' };

const attributesOf = (number: number, meaning: CodeMeaning | undefined, reference: string): string => {
  const parts = [`id="${number}"`];
  if (meaning?.kind === 'format') {
    const [mark = '', ...others] = meaning.marks;
    const subType = others.length === 0 ? subTypes[mark] : undefined;
    parts.push('type="fmt"', ...(subType ? [`subType="${subType}"`] : []));
  } else parts.push(`type="${meaning?.kind === 'link' ? 'link' : 'other'}"`);
  if (meaning && meaning.url !== null) parts.push(`${reference}="d${number}"`);
  return parts.join(' ');
};

const control = new RegExp('[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]', 'g');

/** What XML can't hold travels as its code point; a carriage return would be read as a line feed. */
const characters = (text: string): string =>
  text
    .split(control)
    .map((part) => escapeXml(part).replaceAll('\r', '&#13;'))
    .reduce((joined, part, index) => {
      if (index === 0) return part;
      const [found = ''] = [...text.matchAll(control)][index - 1] ?? [];
      return `${joined}<cp hex="${found.charCodeAt(0).toString(16).padStart(4, '0')}"/>${part}`;
    }, '');
