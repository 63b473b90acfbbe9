import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { pictures, type PictureKey } from './newsroom';

/** Ids of the media library's files by the key of the picture. */
export type PictureIds = ReadonlyMap<PictureKey, number>;

interface UploadService {
  upload(upload: object): Promise<readonly { id: number }[]>;
}

/** Draws the demo's pictures and puts them into the media library, those that are not there yet. */
export const uploadPictures = async (strapi: Core.Strapi): Promise<PictureIds> => {
  const upload = strapi.plugin('upload').service('upload') as unknown as UploadService;
  const folder = await mkdtemp(path.join(tmpdir(), 'toa-soan-pictures-'));
  const ids = new Map<PictureKey, number>();
  try {
    for (const [key, draw] of Object.entries(pictures) as [PictureKey, () => string][]) {
      const name = `${key}.jpg`;
      const known = (await strapi.db.query('plugin::upload.file').findOne({ where: { name } })) as {
        id: number;
      } | null;
      ids.set(key, known?.id ?? (await uploadOne(upload, folder, name, draw())));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return ids;
};

const uploadOne = async (upload: UploadService, folder: string, name: string, svg: string): Promise<number> => {
  const picture = await sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer();
  const filepath = path.join(folder, name);
  await writeFile(filepath, picture);
  const [file] = await upload.upload({
    data: { fileInfo: { name } },
    files: { filepath, originalFilename: name, mimetype: 'image/jpeg', size: picture.length },
  });
  if (!file) throw new Error(`${name} was not taken by the media library`);
  return file.id;
};
