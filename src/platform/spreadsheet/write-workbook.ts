import { sheetXml } from './sheet-xml';
import { createSharedStrings } from './shared-strings';
import { stylesXml } from './styles';
import { quotedSheetName, type Workbook } from './workbook';
import { escapeXml, xmlHead } from './xml';
import { zip } from './zip';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const workbookMime = `${contentType}.sheet`;

const numbered = ({ sheets }: Workbook) => sheets.map((sheet, index) => ({ sheet, number: index + 1 }));

const contentTypesXml = (workbook: Workbook): string => {
  const overrides = [
    ['/xl/workbook.xml', `${contentType}.sheet.main+xml`],
    ['/xl/styles.xml', `${contentType}.styles+xml`],
    ['/xl/sharedStrings.xml', `${contentType}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...numbered(workbook).map(({ number }) => [`/xl/worksheets/sheet${number}.xml`, `${contentType}.worksheet+xml`]),
  ];
  return [
    `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`),
    '</Types>',
  ].join('');
};

const relationsXml = (relations: readonly (readonly [type: string, target: string])[]): string =>
  `${xmlHead}<Relationships xmlns="${packageRelationships}">${relations
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** Rows that repeat on every printed page. */
const printTitlesXml = (workbook: Workbook): string => {
  const names = numbered(workbook).flatMap(({ sheet: { name, headingRow }, number }) =>
    headingRow === undefined
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${number - 1}">${escapeXml(quotedSheetName(name))}!$${headingRow}:$${headingRow}</definedName>`,
        ],
  );
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
};

/** Programs compute every formula again when they open the file; the cached values serve those that can't. */
const workbookXml = (workbook: Workbook): string =>
  [
    `${xmlHead}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>`,
    ...numbered(workbook).map(
      ({ sheet, number }) => `<sheet name="${escapeXml(sheet.name)}" sheetId="${number}" r:id="rId${number}"/>`,
    ),
    `</sheets>${printTitlesXml(workbook)}<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`,
  ].join('');

const corePropertiesXml = ({ title, language, createdAt }: Workbook): string =>
  [
    `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${escapeXml(createdAt)}</dcterms:created>`,
    `<dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`,
  ].join('');

/**
 * An Office Open XML workbook (ECMA-376, .xlsx). The same workbook is the same bytes on every machine:
 * no time but the given one goes in.
 */
export const writeWorkbook = (workbook: Workbook): Buffer => {
  const sheets = numbered(workbook);
  const strings = createSharedStrings();
  const worksheets = sheets.map(
    ({ sheet, number }) => [`xl/worksheets/sheet${number}.xml`, sheetXml(sheet, number === 1, strings)] as const,
  );
  const parts: readonly (readonly [path: string, xml: string])[] = [
    ['[Content_Types].xml', contentTypesXml(workbook)],
    [
      '_rels/.rels',
      relationsXml([
        [`${relationships}/officeDocument`, 'xl/workbook.xml'],
        [`${packageRelationships}/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', corePropertiesXml(workbook)],
    ['xl/workbook.xml', workbookXml(workbook)],
    [
      'xl/_rels/workbook.xml.rels',
      relationsXml([
        ...sheets.map(({ number }) => [`${relationships}/worksheet`, `worksheets/sheet${number}.xml`] as const),
        [`${relationships}/styles`, 'styles.xml'],
        [`${relationships}/sharedStrings`, 'sharedStrings.xml'],
      ]),
    ],
    ['xl/styles.xml', stylesXml()],
    ['xl/sharedStrings.xml', strings.xml()],
    ...worksheets,
  ];
  return zip(parts.map(([path, xml]) => ({ path, bytes: Buffer.from(xml, 'utf8') })));
};
