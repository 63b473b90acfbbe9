import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { ReadPicture } from './read-picture';

export interface StoredPicture {
  readonly id: number;
}

interface UploadService {
  upload(upload: object, options: { user: { id: number } | undefined }): Promise<readonly StoredPicture[]>;
  remove(file: StoredPicture): Promise<unknown>;
}

const serviceOf = (strapi: Core.Strapi): UploadService =>
  strapi.plugin('upload').service('upload') as unknown as UploadService;

const endings = { jpeg: 'jpg', png: 'png', gif: 'gif', webp: 'webp' } as const;

export interface PictureToStore extends ReadPicture {
  readonly name: string;
  readonly alternativeText: string;
}

/** Puts pictures into the media library, one after the other; all of them, or none if one fails. */
export const storePictures = async (
  strapi: Core.Strapi,
  pictures: readonly PictureToStore[],
  userId: number | null,
): Promise<readonly StoredPicture[]> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'toa-soan-import-'));
  const stored: StoredPicture[] = [];
  try {
    for (const picture of pictures) stored.push(await storeOne(strapi, folder, picture, userId));
    return stored;
  } catch (error) {
    await removePictures(strapi, stored);
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
};

const storeOne = async (
  strapi: Core.Strapi,
  folder: string,
  { name, format, bytes, caption, alternativeText }: PictureToStore,
  userId: number | null,
): Promise<StoredPicture> => {
  const fileName = `${name}.${endings[format]}`;
  const filepath = path.join(folder, `picture.${endings[format]}`);
  await writeFile(filepath, bytes);
  const [file] = await serviceOf(strapi).upload(
    {
      data: { fileInfo: { name: fileName, caption, alternativeText } },
      files: { filepath, originalFilename: fileName, mimetype: `image/${format}`, size: bytes.length },
    },
    { user: userId === null ? undefined : { id: userId } },
  );
  if (!file) throw new Error(`${fileName} was not taken by the media library`);
  return file;
};

/** Takes pictures out again that nothing has come to refer to. */
export const removePictures = async (strapi: Core.Strapi, stored: readonly StoredPicture[]): Promise<void> => {
  for (const { id } of stored) {
    const file = (await strapi.db.query('plugin::upload.file').findOne({ where: { id } })) as StoredPicture | null;
    if (file) await serviceOf(strapi).remove(file);
  }
};
