import { isUtf8 } from 'node:buffer';
import exifr from 'exifr';
import sharp from 'sharp';
import { splitCredit } from '../../domain/imports/to-article';
import type { LeftOutKind } from '../../domain/imports/imported-article';
import { importLimits } from './limits';
import type { SourcePicture } from './read-html';

/** A picture that can go into the media library, with what its own fields say. */
export interface ReadPicture {
  readonly bytes: Buffer;
  readonly format: 'jpeg' | 'png' | 'gif' | 'webp';
  readonly width: number;
  readonly height: number;
  readonly caption: string;
  readonly credit: string;
  /** ISO 8601; null where the picture doesn't say. */
  readonly takenAt: string | null;
}

const formats = ['jpeg', 'png', 'gif', 'webp'] as const;

/** Looks into a picture; the reason why it is left out where it can't be taken. */
export const readPicture = async ({ bytes }: SourcePicture): Promise<ReadPicture | LeftOutKind> => {
  if (bytes.length > importLimits.pictureBytes) return 'pictureTooLarge';
  const found = await measure(bytes);
  if (typeof found === 'string') return found;
  const said = await readFields(bytes);
  return { bytes, ...found, ...said };
};

/** Each picture is decoded once: what is broken inside would break later, when it is published. */
const measure = async (
  bytes: Buffer,
): Promise<
  { readonly format: ReadPicture['format']; readonly width: number; readonly height: number } | LeftOutKind
> => {
  try {
    const picture = sharp(bytes, { limitInputPixels: importLimits.picturePixels, failOn: 'error' });
    const { format, width, height } = await picture.metadata();
    const known = formats.find((one) => one === format);
    if (!known) return 'pictureFormat';
    if (width * height > importLimits.picturePixels) return 'pictureTooLarge';
    await picture.resize(8, 8, { fit: 'inside' }).raw().toBuffer();
    return { format: known, width, height };
  } catch (error) {
    // Whatever the reader of pictures stumbles over is a fault of the picture: it is named and left out.
    const message = error instanceof Error ? error.message : '';
    if (/pixel limit/i.test(message)) return 'pictureTooLarge';
    return /unsupported image format/i.test(message) ? 'pictureFormat' : 'pictureBroken';
  }
};

/** The reader takes IPTC for Latin-1; agencies write UTF-8, which read that way has no letter beyond U+00FF. */
const asUnicode = (text: string): string => {
  if (![...text].every((letter) => (letter.codePointAt(0) ?? 0) <= 0xff)) return text;
  const bytes = Buffer.from(text, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : text;
};

const text = (...values: readonly unknown[]): string => {
  for (const value of values) {
    const plain = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
    const one: unknown = Array.isArray(plain) ? plain[0] : plain;
    if (typeof one === 'string' && one.trim() !== '') {
      return asUnicode(one).normalize('NFC').replaceAll('\u0000', '').replace(/\s+/g, ' ').trim();
    }
  }
  return '';
};

const instant = (value: unknown): string | null =>
  value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : null;

/** IPTC first, then XMP, then EXIF: the order in which agencies fill them. */
const readFields = async (bytes: Buffer): Promise<Pick<ReadPicture, 'caption' | 'credit' | 'takenAt'>> => {
  const fields = await parseFields(bytes);
  const said = text(fields['Caption'], fields['description'], fields['ImageDescription'], fields['Headline']);
  const { caption, credit } = splitCredit(said);
  return {
    caption,
    credit: text(fields['Byline'], fields['creator'], fields['Artist'], fields['Credit'], credit).slice(0, 255),
    takenAt: instant(fields['DateTimeOriginal']) ?? instant(fields['CreateDate']),
  };
};

const parseFields = async (bytes: Buffer): Promise<Readonly<Record<string, unknown>>> => {
  try {
    const found: unknown = await exifr.parse(bytes, { iptc: true, xmp: true, exif: true, tiff: true, gps: false });
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
  } catch {
    // Pictures without such fields, or with broken ones, are as good as any: they just say nothing.
    return {};
  }
};
