export interface ArchivedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const polynomial = 0xedb88320;

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
  return value;
});

/** CRC-32 as archives use it (ISO 3309); Node's own exists only from 20.15 on. */
export const crc32 = (bytes: Uint8Array): number => {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
};

const version = 20;
const utf8Names = 0x0800;
/** The first day that the format can name, 1 January 1980. */
const firstDay = 0x0021;

/** What the local and the central header of a file have in common, from the version needed on. */
const commonHeader = (name: Buffer, bytes: Uint8Array, sum: number): Buffer => {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(version, 0);
  header.writeUInt16LE(utf8Names, 2);
  header.writeUInt16LE(firstDay, 8);
  header.writeUInt32LE(sum, 10);
  header.writeUInt32LE(bytes.length, 14);
  header.writeUInt32LE(bytes.length, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
};

const signature = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/**
 * A ZIP archive (PKWARE APPNOTE) whose files are stored, not compressed: what a compressor makes of the
 * same bytes changes with its version and the processor, and a locked sheet has to stay the same file.
 */
export const zip = (files: readonly ArchivedFile[]): Buffer => {
  const local: Uint8Array[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes } of files) {
    const name = Buffer.from(path, 'utf8');
    const header = commonHeader(name, bytes, crc32(bytes));
    const entry = [signature(0x04034b50), header, name, bytes];
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const madeBy = Buffer.alloc(2);
    madeBy.writeUInt16LE(version);
    central.push(signature(0x02014b50), madeBy, header, place, name);
    local.push(...entry);
    offset += entry.reduce((length, part) => length + part.length, 0);
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, signature(0x06054b50), end]);
};
