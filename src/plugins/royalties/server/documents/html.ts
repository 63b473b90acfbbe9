const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => replacements[sign] ?? sign);

/** An element whose content is HTML already. */
export const element = (name: string, content: string, className?: string): string =>
  `<${name}${className === undefined ? '' : ` class="${className}"`}>${content}</${name}>`;

/** Made for paper: black on white whatever the panel's theme, headings again on each page. */
const style = `
@page { size: A4 landscape; margin: 14mm 12mm; }
* { box-sizing: border-box; }
body { font: 11pt/1.35 'Times New Roman', 'Noto Serif CJK SC', serif; color: #000; background: #fff; margin: 0 auto; padding: 8mm; max-width: 297mm; }
h1 { font-size: 15pt; text-align: center; margin: 0 0 2mm; }
h2 { font-size: 12.5pt; margin: 8mm 0 3mm; break-after: avoid; }
p { margin: 0 0 2mm; }
.center { text-align: center; }
.note { font-style: italic; }
table { width: 100%; border-collapse: collapse; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.3mm solid #000; padding: 1mm 1.5mm; vertical-align: top; overflow-wrap: anywhere; }
th { background: #f0f0f4; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.figure { text-align: right; white-space: nowrap; }
.total td { font-weight: bold; }
.signatures { display: flex; justify-content: space-around; margin-top: 8mm; break-inside: avoid; text-align: center; }
.signatures > div { min-width: 60mm; }
.room { height: 22mm; }
.voucher { max-width: 170mm; margin: 0 auto; }
.voucher th { text-align: left; width: 45%; }
@media print { body { padding: 0; max-width: none; } }
`;

/** A whole page that brings everything along: nothing is loaded from anywhere. */
export const htmlPage = (options: {
  readonly title: string;
  readonly language: string;
  readonly body: string;
}): string =>
  `<!doctype html><html lang="${escapeHtml(options.language)}"><head><meta charset="utf-8">` +
  `<title>${escapeHtml(options.title)}</title><style>${style}</style></head><body>${options.body}</body></html>\n`;
