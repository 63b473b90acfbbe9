/** Why a file that came back from a translator can't be read; stable codes. */
export const brokenReasons = [
  'notText',
  'notWellFormed',
  'documentType',
  'tooManyElements',
  'empty',
  'notXliff',
  'noFile',
  'otherLanguages',
  'unitWithoutId',
  'unitWithoutSegment',
  'withoutSource',
  'moreThanOne',
  'unknownElement',
  'unknownCode',
  'noCharacter',
  'notWord',
  'rowColumns',
  'rowPlace',
  'archiveDamaged',
  'archiveEncrypted',
  'archivePacking',
] as const;

export type BrokenReason = (typeof brokenReasons)[number];

export const isBrokenReason = (reason: unknown): reason is BrokenReason =>
  brokenReasons.some((known) => known === reason);
