import mammoth from 'mammoth';
import { countLeftOut } from '../../domain/imports/left-out-counter';
import { DomainFailure } from '../../domain/shared/failure';
import { readHtml, type ReadMarkup, type SourcePicture } from './read-html';
import { importLimits } from './limits';
import { safeWordFile } from './safe-word-file';

/** What Word's own styles mean for an article; newsrooms name theirs in Vietnamese as well. */
const styleMap = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Tiêu đề'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.summary:fresh",
  "p[style-name='Sapo'] => p.summary:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Chú thích'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  'u => u',
  'strike => s',
  'comment-reference => !',
];

/** Reads a Word file. @throws DomainFailure IMPORT_UNREADABLE, IMPORT_UNSAFE */
export const readWord = async (file: Buffer): Promise<ReadMarkup> => {
  const safe = safeWordFile(file);
  const leftOut = countLeftOut(safe.leftOut);
  const pictures: SourcePicture[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    if (pictures.length >= importLimits.pictures) {
      leftOut.add('tooManyPictures');
      return { src: '' };
    }
    const bytes = await readPictureBytes(image);
    if (bytes === null) {
      leftOut.add('pictureLinked');
      return { src: '' };
    }
    pictures.push({ bytes });
    return { src: `picture:${pictures.length - 1}` };
  });
  const html = await convert(safe.bytes, { styleMap, convertImage });
  return readHtml(html, { pictures, leftOut: leftOut.list() });
};

interface WordPicture {
  readAsBuffer(): Promise<Buffer>;
}

/** A picture that the file only names by an address has no bytes, and is not fetched. */
const readPictureBytes = async (image: WordPicture): Promise<Buffer | null> => {
  try {
    return Buffer.from(await image.readAsBuffer());
  } catch (error) {
    if (error instanceof Error && /external|could not (?:read|find|open)|null/i.test(error.message)) return null;
    throw error;
  }
};

const convert = async (buffer: Buffer, options: Parameters<typeof mammoth.convertToHtml>[1]): Promise<string> => {
  try {
    return (await mammoth.convertToHtml({ buffer }, options)).value;
  } catch (error) {
    throw new DomainFailure('IMPORT_UNREADABLE', { reason: 'the document could not be converted' }, { cause: error });
  }
};
