import path from 'node:path';
import type { ImportedArticle, ImportedPart } from '../../../../../domain/imports/imported-article';
import { countLeftOut } from '../../../../../domain/imports/left-out-counter';
import { splitCredit, toArticle } from '../../../../../domain/imports/to-article';
import { DomainFailure } from '../../../../../domain/shared/failure';
import { readHtml, type ReadMarkup } from '../../../../../platform/imports/read-html';
import { readPicture, type ReadPicture } from '../../../../../platform/imports/read-picture';
import { readWord } from '../../../../../platform/imports/read-word';
import type { ImportedPartView } from '../../../contracts/imports';

export interface ImportedFile {
  readonly bytes: Buffer;
  readonly name: string;
}

/** An article with the pictures that it can show, by their number. */
export interface ReadImport extends Pick<ImportedArticle, 'title' | 'summary' | 'leftOut'> {
  readonly body: readonly ImportedPartView[];
  readonly pictures: ReadonlyMap<number, ReadPicture>;
}

/** @throws DomainFailure IMPORT_FORMAT_UNKNOWN, IMPORT_UNREADABLE, IMPORT_UNSAFE, IMPORT_EMPTY, IMPORT_TOO_LARGE */
export const readImport = async (file: ImportedFile): Promise<ReadImport> => {
  const read = await readMarkup(file);
  const article = toArticle(read.markup, path.parse(file.name).name, read.leftOut);
  const leftOut = countLeftOut(article.leftOut);
  const shown = new Set(article.body.flatMap((part) => (part.kind === 'figure' ? [part.picture] : [])));
  const pictures = new Map<number, ReadPicture>();
  for (const number of shown) {
    const source = read.pictures[number];
    const picture = source ? await readPicture(source) : 'pictureBroken';
    if (typeof picture === 'string') leftOut.add(picture);
    else pictures.set(number, picture);
  }
  const body = article.body.flatMap((part) => partOf(part, pictures));
  if (body.length === 0 && article.summary === '') throw new DomainFailure('IMPORT_EMPTY', {});
  return { title: article.title, summary: article.summary, body, pictures, leftOut: leftOut.list() };
};

const readMarkup = async ({ bytes, name }: ImportedFile): Promise<ReadMarkup> => {
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) return readWord(bytes);
  const text = decode(bytes);
  if (text !== null && /<[a-z!/]/i.test(text)) return readHtml(text);
  throw new DomainFailure('IMPORT_FORMAT_UNKNOWN', { name });
};

/** HTML of today is UTF-8; Windows programs still write UTF-16 with its mark. */
const decode = (bytes: Buffer): string | null => {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
};

/** What stands below a picture goes before what the picture's own fields say. */
const partOf = (part: ImportedPart, pictures: ReadonlyMap<number, ReadPicture>): readonly ImportedPartView[] => {
  if (part.kind !== 'figure') return [part];
  const picture = pictures.get(part.picture);
  if (!picture) return part.caption === '' ? [] : [captionAlone(part.caption)];
  const below = splitCredit(part.caption);
  return [
    {
      ...part,
      caption: below.caption || picture.caption,
      credit: below.credit || picture.credit,
      takenAt: picture.takenAt,
    },
  ];
};

const captionAlone = (text: string): ImportedPartView => ({
  kind: 'rich-text',
  blocks: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
});
