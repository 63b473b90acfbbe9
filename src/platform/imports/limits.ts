const mebibyte = 1024 * 1024;

/** What an import may cost; a long report with thirty pictures stays far below. */
export const importLimits = {
  fileBytes: 60 * mebibyte,
  htmlBytes: 20 * mebibyte,
  archiveEntries: 2_000,
  /** All parts of a Word file together, unpacked. */
  unpackedBytes: 160 * mebibyte,
  /** How many times larger a part may be unpacked; text of office files reaches 30. */
  unpackRatio: 200,
  xmlBytes: 8 * mebibyte,
  xmlDepth: 256,
  pictures: 100,
  pictureBytes: 30 * mebibyte,
  picturePixels: 120_000_000,
} as const;
