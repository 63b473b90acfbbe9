import { unzip } from '../../../src/platform/exchange/unzip';
import { escapeXml } from '../../../src/platform/spreadsheet/xml';
import { zip } from '../../../src/platform/spreadsheet/zip';

const documentPart = 'word/document.xml';

/** The XML of a Word document's text. */
export const docxText = (bytes: Uint8Array): string =>
  Buffer.from(
    unzip(bytes)
      .find(({ name }) => name === documentPart)
      ?.read() ?? [],
  ).toString('utf8');

/** The document as a translator leaves it: the last cell of each row says what its place stands for. */
export const withDocxText = (bytes: Uint8Array, rows: Readonly<Record<string, string>>): Uint8Array => {
  const text = docxText(bytes).replace(/<w:tr>(?:(?!<w:tr>)[^])*?<\/w:tr>/g, (row) => {
    const id = />([^<>]+)<\/w:t>/.exec(row)?.[1] ?? '';
    const said = rows[id];
    if (said === undefined) return row;
    const runs = said
      .split('\n')
      .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
      .join('<w:br/>');
    return row.replace(
      /(<w:tc>(?:(?!<w:tc>)[^])*?)<w:p>(?:(?!<w:p>)[^])*<\/w:p>(<\/w:tc><\/w:tr>)$/,
      `$1<w:p><w:r>${runs.replaceAll('$', '$$$$')}</w:r></w:p>$2`,
    );
  });
  return zip(
    unzip(bytes).map(({ name, read }) => ({
      path: name,
      bytes: name === documentPart ? Buffer.from(text, 'utf8') : read(),
    })),
  );
};
