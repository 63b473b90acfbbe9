import { inflateRawSync } from 'node:zlib';
import { DomainFailure } from '../../domain/shared/failure';
import { crc32 } from '../spreadsheet/zip';
import { importLimits } from './limits';

/** A part of an archive that is looked at before anything of it is unpacked. */
export interface ArchiveEntry {
  readonly path: string;
  readonly size: number;
  read(): Uint8Array;
}

const unreadable = (reason: string, cause?: unknown): DomainFailure =>
  new DomainFailure('IMPORT_UNREADABLE', { reason }, { cause });

const unsafe = (reason: string): DomainFailure => new DomainFailure('IMPORT_UNSAFE', { reason });

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;

const findEnd = (bytes: Buffer): number => {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
    if (bytes.readUInt32LE(at) === endSignature) return at;
  }
  throw unreadable('no end of a central directory');
};

/**
 * The parts of a ZIP archive (PKWARE APPNOTE), by its central directory. What an archive says of
 * itself is checked against the limits, and held to when a part is unpacked: a part that grows
 * beyond what it said is cut off there.
 * @throws DomainFailure IMPORT_UNREADABLE, IMPORT_UNSAFE with { reason }
 */
export const readArchive = (bytes: Buffer): readonly ArchiveEntry[] => {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > importLimits.archiveEntries) throw unsafe('too many parts');
  const entries: ArchiveEntry[] = [];
  let [at, total] = [bytes.readUInt32LE(end + 16), 0];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== centralSignature) throw unreadable('a broken central directory');
    const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
    const [packed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
    const nameLength = bytes.readUInt16LE(at + 28);
    const path = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (flags & 1) throw unreadable('an encrypted part');
    if (method !== 0 && method !== 8) throw unreadable('an unknown compression');
    total += size;
    if (total > importLimits.unpackedBytes) throw unsafe('too large when unpacked');
    if (size > 1024 * 1024 && size > packed * importLimits.unpackRatio) throw unsafe('a part packed too tightly');
    const place = { sum: bytes.readUInt32LE(at + 16), offset: bytes.readUInt32LE(at + 42), packed, size, method };
    entries.push({ path, size, read: () => unpack(bytes, path, place) });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (new Set(entries.map((entry) => entry.path)).size < entries.length) throw unsafe('two parts of one name');
  return entries;
};

interface Place {
  readonly offset: number;
  readonly packed: number;
  readonly size: number;
  readonly method: number;
  readonly sum: number;
}

const unpack = (bytes: Buffer, path: string, { offset, packed, size, method, sum }: Place): Uint8Array => {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== localSignature) throw unreadable(`no part ${path}`);
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const content = bytes.subarray(start, start + packed);
  const unpacked = method === 0 ? content : inflate(content, path, size);
  if (unpacked.length !== size || crc32(unpacked) !== sum) throw unsafe('a part is not what the archive says');
  return unpacked;
};

const inflate = (content: Uint8Array, path: string, size: number): Uint8Array => {
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    if (error instanceof RangeError) throw unsafe('a part is larger than the archive says');
    throw unreadable(`a broken part ${path}`, error);
  }
};
