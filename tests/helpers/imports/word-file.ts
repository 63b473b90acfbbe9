import { deflateRawSync } from 'node:zlib';
import sharp from 'sharp';
import { crc32, zip, type ArchivedFile } from '../../../src/platform/spreadsheet/zip';

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const contentTypes = `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
  <Default Extension="xml" ContentType="application/xml"/>
  <Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/>
  <Default Extension="emf" ContentType="image/x-emf"/>
  <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>`;

const packageRelations = `${xmlHead}<Relationships xmlns="${relationships}">
  <Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A paragraph, with a style, in bold or italics. */
export const paragraph = (text: string, look: { style?: string; bold?: boolean; italic?: boolean } = {}): string =>
  `<w:p>${look.style ? `<w:pPr><w:pStyle w:val="${look.style}"/></w:pPr>` : ''}<w:r><w:rPr>${look.bold ? '<w:b/>' : ''}${
    look.italic ? '<w:i/>' : ''
  }</w:rPr><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`;

/** A paragraph that shows the picture of a relation. */
export const pictureOf = (relation: string, description = ''): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="${escape(description)}"/><a:graphic><a:graphicData>
   <pic:pic><pic:blipFill><a:blip r:embed="${relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

export const documentOf = (body: string): string =>
  `${xmlHead}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"
   xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
   xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
   xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}</w:body></w:document>`;

export interface WordParts {
  readonly body: string;
  /** Pictures by relation id, named with their ending. */
  readonly pictures?: Readonly<Record<string, { readonly name: string; readonly bytes: Uint8Array }>>;
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

/** The parts of a small Word file. */
export const wordParts = ({ body, pictures = {}, more = {} }: WordParts): readonly ArchivedFile[] => {
  const relations = Object.entries(pictures).map(
    ([id, { name }]) => `<Relationship Id="${id}" Type="${office}/image" Target="media/${name}"/>`,
  );
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': packageRelations,
    'word/document.xml': documentOf(body),
    'word/_rels/document.xml.rels': `${xmlHead}<Relationships xmlns="${relationships}">${relations.join('')}</Relationships>`,
    ...Object.fromEntries(Object.values(pictures).map(({ name, bytes }) => [`word/media/${name}`, bytes])),
    ...more,
  };
  return Object.entries(parts).map(([path, content]) => ({
    path,
    bytes: typeof content === 'string' ? Buffer.from(content) : content,
  }));
};

export const wordFile = (parts: WordParts): Buffer => zip(wordParts(parts));

/** An archive of one packed part that says of itself what it is told to say. */
export const lyingArchive = (path: string, content: Uint8Array, said: { size: number }): Buffer => {
  const packed = deflateRawSync(content, { level: 9 });
  const bytes = zip([{ path, bytes: packed }]);
  const central = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  const sum = crc32(content);
  for (const at of [4, central + 6]) {
    bytes.writeUInt16LE(8, at + 4);
    bytes.writeUInt32LE(sum, at + 10);
    bytes.writeUInt32LE(said.size, at + 18);
  }
  return bytes;
};

const segment = (marker: number, content: Uint8Array): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};

const iptcRecord = (record: number, tag: number, value: Uint8Array): Buffer => {
  const head = Buffer.from([0x1c, record, tag, 0, 0]);
  head.writeUInt16BE(value.length, 3);
  return Buffer.concat([head, value]);
};

/** The fields of the press (IPTC-IIM in an APP13 segment), in UTF-8 as agencies write them today. */
const iptcSegment = (fields: Readonly<Record<number, string>>): Buffer => {
  const records = Buffer.concat([
    iptcRecord(1, 90, Buffer.from('\u001b%G')),
    ...Object.entries(fields).map(([tag, value]) => iptcRecord(2, Number(tag), Buffer.from(value))),
  ]);
  const block = Buffer.concat([Buffer.from('8BIM'), Buffer.from([4, 4, 0, 0, 0, 0, 0, 0]), records]);
  block.writeUInt32BE(records.length, 8);
  const padded = records.length % 2 === 0 ? block : Buffer.concat([block, Buffer.alloc(1)]);
  return segment(0xed, Buffer.concat([Buffer.from('Photoshop 3.0\0'), padded]));
};

/** A photograph of one colour, with what its IPTC fields and its EXIF time say. */
export const photograph = async (
  colour: string,
  said: { readonly caption?: string; readonly byline?: string; readonly takenAt?: string } = {},
  size: { readonly width: number; readonly height: number } = { width: 64, height: 48 },
): Promise<Buffer> => {
  const plain = await sharp({ create: { ...size, channels: 3, background: colour } })
    .jpeg()
    .withExif(said.takenAt ? { IFD2: { DateTimeOriginal: said.takenAt } } : {})
    .toBuffer();
  const fields: Record<number, string> = {};
  if (said.byline) fields[80] = said.byline;
  if (said.caption) fields[120] = said.caption;
  return Object.keys(fields).length === 0
    ? plain
    : Buffer.concat([plain.subarray(0, 2), iptcSegment(fields), plain.subarray(2)]);
};

/** A PNG that says that it is many times larger than it is. */
export const boastfulPng = async (width: number, height: number): Promise<Buffer> => {
  const bytes = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
};
