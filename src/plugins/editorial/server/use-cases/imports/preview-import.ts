import sharp from 'sharp';
import type { Locale } from '../../../../../domain/shared/locales';
import type { ReadPicture } from '../../../../../platform/imports/read-picture';
import type { ImportPreviewView } from '../../../contracts/imports';
import type { EditorialCore } from '../../core';
import { requireMayImport } from './require-may-import';
import { readImport, type ImportedFile } from './read-import';

/** Shows what would be made of a file; nothing is stored. @throws DomainFailure RIGHT_REQUIRED and what `readImport` refuses */
export const previewImport = async (
  core: EditorialCore,
  locale: Locale,
  file: ImportedFile,
): Promise<ImportPreviewView> => {
  await requireMayImport(core, locale);
  const { title, summary, body, pictures, leftOut } = await readImport(file);
  const shown: ImportPreviewView['pictures'][number][] = [];
  for (const [number, picture] of pictures) {
    const { width, height, bytes } = picture;
    shown.push({ picture: number, width, height, bytes: bytes.length, thumbnail: await thumbnailOf(picture) });
  }
  return { title, summary, body, pictures: shown, leftOut };
};

const thumbnailOf = async ({ bytes }: ReadPicture): Promise<string> => {
  const small = await sharp(bytes)
    .rotate()
    .resize(480, 360, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 70 })
    .toBuffer();
  return `data:image/jpeg;base64,${small.toString('base64')}`;
};
