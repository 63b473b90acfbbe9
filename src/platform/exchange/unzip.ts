import { inflateRawSync } from 'node:zlib';
import { DomainFailure } from '../../domain/shared/failure';
import { crc32 } from '../spreadsheet/zip';
import { brokenAt, mostBytes } from './xml-tree';

const mostFiles = 2_000;
const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;

export interface ZippedFile {
  readonly name: string;
  /** @throws DomainFailure EXCHANGE_FILE_BROKEN, EXCHANGE_FILE_TOO_LARGE whatever size it claims to have */
  read(): Uint8Array;
}

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * The files of an archive (PKWARE APPNOTE), stored or deflated. Sizes are what comes out, never what
 * the archive says; together they may be as large as one file may be.
 */
export const unzip = (bytes: Uint8Array): readonly ZippedFile[] => {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(archive);
  } catch (cause) {
    if (cause instanceof RangeError) throw brokenAt('archiveDamaged', {}, {}, { cause });
    throw cause;
  }
};

const readDirectory = (archive: Buffer): readonly ZippedFile[] => {
  const end = findEnd(archive);
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  if (count > mostFiles) throw new DomainFailure('EXCHANGE_FILE_TOO_LARGE', { mostFiles });
  const budget = { left: mostBytes };
  const files: ZippedFile[] = [];
  for (let index = 0; index < count; index += 1) {
    if (archive.readUInt32LE(at) !== centralSignature) throw brokenAt('archiveDamaged');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      archive.readUInt16LE(at + offset),
    ) as [number, number, number];
    const header = {
      flags: archive.readUInt16LE(at + 8),
      method: archive.readUInt16LE(at + 10),
      sum: archive.readUInt32LE(at + 16),
      packed: archive.readUInt32LE(at + 20),
      offset: archive.readUInt32LE(at + 42),
    };
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    files.push({ name, read: () => readFile(archive, header, budget) });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
};

const findEnd = (archive: Buffer): number => {
  for (let at = archive.length - 22; at >= Math.max(0, archive.length - 22 - 0xffff); at -= 1) {
    if (archive.readUInt32LE(at) === endSignature) return at;
  }
  throw brokenAt('archiveDamaged');
};

const readFile = (
  archive: Buffer,
  header: { flags: number; method: number; sum: number; packed: number; offset: number },
  budget: { left: number },
): Uint8Array => {
  try {
    if (archive.readUInt32LE(header.offset) !== localSignature) throw brokenAt('archiveDamaged');
    if ((header.flags & 1) !== 0) throw brokenAt('archiveEncrypted');
    const start =
      header.offset + 30 + archive.readUInt16LE(header.offset + 26) + archive.readUInt16LE(header.offset + 28);
    const packed = archive.subarray(start, start + header.packed);
    if (header.method !== 0 && header.method !== 8) throw brokenAt('archivePacking');
    if (header.method === 0 && packed.length > budget.left) throw tooLarge();
    const bytes = header.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, budget.left) });
    budget.left -= bytes.length;
    if (crc32(bytes) !== header.sum) throw brokenAt('archiveDamaged');
    return bytes;
  } catch (cause) {
    if (cause instanceof DomainFailure) throw cause;
    if ((cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    throw brokenAt('archiveDamaged', {}, {}, { cause });
  }
};

const tooLarge = (): DomainFailure => new DomainFailure('EXCHANGE_FILE_TOO_LARGE', { most: mostBytes });
