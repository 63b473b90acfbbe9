import type { Locale } from '../../domain/shared/locales';
import { formatOrigin, type ExchangeEntry, type ExchangeUnit } from '../../domain/translation/exchange/exchange-file';
import { parsePieces, type TaggedText } from '../../domain/translation/segments/tagged-text';
import { escapeXml, xmlHead } from '../spreadsheet/xml';
import { zip } from '../spreadsheet/zip';
import type { TableWords } from './table-words';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const officeRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
export const docxMime = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A Word document (ECMA-376) with a table for each entry: the source beside the translation. */
export const writeDocx = (entries: readonly ExchangeEntry[], words: TableWords): Buffer =>
  zip(
    [
      ['[Content_Types].xml', contentTypes],
      ['_rels/.rels', relations],
      ['word/document.xml', documentXml(entries, words)],
    ].map(([path = '', text = '']) => ({ path, bytes: Buffer.from(text, 'utf8') })),
  );

const contentTypes = `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${docxMime}.main+xml"/></Types>`;

const relations = `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${officeRelation}" Target="word/document.xml"/></Relationships>`;

const documentXml = (entries: readonly ExchangeEntry[], words: TableWords): string =>
  `${xmlHead}<w:document xmlns:w="${main}"><w:body>${entries
    .map((entry) => entryXml(entry, words))
    .join(
      '',
    )}<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="850" w:right="850" w:bottom="850" w:left="850" w:header="400" w:footer="400" w:gutter="0"/></w:sectPr></w:body></w:document>`;

const entryXml = (entry: ExchangeEntry, words: TableWords): string =>
  [
    paragraph(run(entry.title, '<w:b/><w:sz w:val="28"/>')),
    paragraph(run(words.instruction, '<w:color w:val="666666"/><w:sz w:val="18"/>')),
    paragraph(run(formatOrigin(entry), '<w:color w:val="999999"/><w:sz w:val="14"/>')),
    '<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>',
    ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
      (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="BBBBBB"/>`,
    ),
    '</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>',
    '<w:tblGrid><w:gridCol w:w="1900"/><w:gridCol w:w="6600"/><w:gridCol w:w="6600"/></w:tblGrid>',
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${[
      words.place,
      words.languages[entry.sourceLocale],
      words.languages[entry.key.locale],
    ]
      .map((title) => cell(paragraph(run(title, '<w:b/>')), 'EEEEEE'))
      .join('')}</w:tr>`,
    ...entry.units.map((unit) => rowXml(unit, entry.sourceLocale, entry.key.locale)),
    '</w:tbl>',
    paragraph(''),
  ].join('');

const rowXml = (unit: ExchangeUnit, source: Locale, target: Locale): string =>
  `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(
    paragraph(run(unit.id, '<w:color w:val="999999"/><w:sz w:val="14"/>')) +
      paragraph(run(unit.note, '<w:color w:val="666666"/><w:sz w:val="16"/>')),
    'F6F6F6',
  )}${cell(tagged(unit.source, source), 'F6F6F6')}${cell(tagged(unit.target, target), unit.isDone ? null : 'FFF7E0')}</w:tr>`;

const cell = (content: string, fill: string | null): string =>
  `<w:tc><w:tcPr>${fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : ''}</w:tcPr>${content}</w:tc>`;

const paragraph = (content: string): string => `<w:p>${content}</w:p>`;

const run = (text: string, properties: string): string => `<w:r><w:rPr>${properties}</w:rPr>${lines(text)}</w:r>`;

const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join('<w:br/>');

/** Codes stand in the text as they are written, in another colour. */
const tagged = (text: TaggedText, locale: Locale): string => {
  const language = `<w:lang w:val="${languageTags[locale]}" w:eastAsia="${languageTags[locale]}"/>`;
  return paragraph(
    parsePieces(text)
      .map((piece) => {
        if ('text' in piece) return run(piece.text.replaceAll('{', '{{'), language);
        const code = 'open' in piece ? `{${piece.open}}` : 'close' in piece ? `{/${piece.close}}` : `{${piece.alone}/}`;
        return run(code, '<w:color w:val="B03060"/>');
      })
      .join(''),
  );
};

const languageTags: Readonly<Record<Locale, string>> = { vi: 'vi-VN', en: 'en-GB', 'zh-Hans': 'zh-CN' };
