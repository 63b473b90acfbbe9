import { xmlHead } from './xml';

interface Style {
  readonly font: keyof typeof fonts;
  readonly format?: keyof typeof formats;
  readonly isBoxed?: boolean;
  readonly isShaded?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly isWrapped?: boolean;
}

const fonts = {
  normal: '<sz val="11"/>',
  bold: '<b/><sz val="11"/>',
  italic: '<i/><sz val="11"/>',
  title: '<b/><sz val="14"/>',
} as const;

/** Custom number formats begin at 164. Amounts stay numbers: the sign of the đồng is only how they look. */
const formats = {
  money: { id: 164, code: '#,##0 "₫"' },
  count: { id: 3, code: null },
} as const;

/** The looks that a sheet may use, by name. */
const styles = {
  normal: { font: 'normal' },
  title: { font: 'title', horizontal: 'center' },
  subtitle: { font: 'italic', horizontal: 'center' },
  strong: { font: 'bold' },
  wrapped: { font: 'normal', isWrapped: true },
  heading: { font: 'bold', isBoxed: true, isShaded: true, horizontal: 'center', isWrapped: true },
  text: { font: 'normal', isBoxed: true, isWrapped: true },
  count: { font: 'normal', format: 'count', isBoxed: true },
  money: { font: 'normal', format: 'money', isBoxed: true },
  totalText: { font: 'bold', isBoxed: true, isShaded: true },
  totalMoney: { font: 'bold', format: 'money', isBoxed: true, isShaded: true },
  inWords: { font: 'italic', isWrapped: true },
  signature: { font: 'bold', horizontal: 'center', isWrapped: true },
  signatureNote: { font: 'italic', horizontal: 'center', isWrapped: true },
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof styles;

const names = Object.keys(styles) as readonly StyleName[];
const fontNames = Object.keys(fonts) as readonly (keyof typeof fonts)[];

const numbers = new Map(names.map((name, index) => [name, index + 1]));

/** The number by which a cell names its look; 0 is the sheet's own. */
export const styleNumber = (name: StyleName | undefined): number => (name ? (numbers.get(name) ?? 0) : 0);

const edge = (side: string): string => `<${side} style="thin"><color auto="1"/></${side}>`;

const cellFormat = (style: Style): string => {
  const format = style.format ? formats[style.format].id : 0;
  const alignment = [
    style.horizontal ? ` horizontal="${style.horizontal}"` : '',
    ' vertical="center"',
    style.isWrapped ? ' wrapText="1"' : '',
  ].join('');
  return (
    `<xf numFmtId="${format}" fontId="${fontNames.indexOf(style.font)}" fillId="${style.isShaded ? 2 : 0}"` +
    ` borderId="${style.isBoxed ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"` +
    ` applyBorder="1" applyAlignment="1"><alignment${alignment}/></xf>`
  );
};

const list = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`;

/** The part `xl/styles.xml` (ECMA-376 part 1, 18.8). */
export const stylesXml = (): string =>
  `${xmlHead}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[
    list('numFmts', [`<numFmt numFmtId="164" formatCode="${formats.money.code.replaceAll('"', '&quot;')}"/>`]),
    list(
      'fonts',
      fontNames.map((name) => `<font>${fonts[name]}<name val="Times New Roman"/><family val="1"/></font>`),
    ),
    list('fills', [
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
      '<fill><patternFill patternType="solid"><fgColor rgb="FFF0F0F4"/><bgColor indexed="64"/></patternFill></fill>',
    ]),
    list('borders', [
      '<border><left/><right/><top/><bottom/><diagonal/></border>',
      `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border>`,
    ]),
    list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list('cellXfs', [
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
      ...names.map((name) => cellFormat(styles[name])),
    ]),
    list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
  ].join('')}</styleSheet>`;
