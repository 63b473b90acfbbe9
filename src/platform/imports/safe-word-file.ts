import { countLeftOut } from '../../domain/imports/left-out-counter';
import type { LeftOut } from '../../domain/imports/imported-article';
import { DomainFailure } from '../../domain/shared/failure';
import { zip } from '../spreadsheet/zip';
import { importLimits } from './limits';
import { readArchive, type ArchiveEntry } from './read-archive';

/** The parts of a Word file that an article is made of; no other part reaches the converter. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/(?:document|footnotes|endnotes)\.xml\.rels|word\/media\/[^/]+)$/;

const isXml = (path: string): boolean => /\.(?:xml|rels)$/.test(path);

/**
 * A Word file with nothing in it but text, styles and pictures, each part read within its limits:
 * no macros, no embedded objects, no document types with their entities.
 * @throws DomainFailure IMPORT_UNREADABLE, IMPORT_UNSAFE
 */
export const safeWordFile = (file: Buffer): { readonly bytes: Buffer; readonly leftOut: readonly LeftOut[] } => {
  const entries = readArchive(file);
  if (!entries.some(({ path }) => path === 'word/document.xml')) {
    throw new DomainFailure('IMPORT_UNREADABLE', { reason: 'no Word document in the archive' });
  }
  const leftOut = countLeftOut();
  for (const { path } of entries) {
    if (/vbaProject|macros?\//i.test(path)) leftOut.add('macros', path);
    else if (/^word\/(?:embeddings|activeX)\//.test(path)) leftOut.add('embeddedObject', path);
    else if (path === 'word/comments.xml') leftOut.add('comments');
  }
  const parts = entries
    .filter(({ path }) => wanted.test(path))
    .map((entry) => ({ path: entry.path, bytes: read(entry) }));
  return { bytes: zip(parts), leftOut: leftOut.list() };
};

const read = (entry: ArchiveEntry): Uint8Array => {
  if (!isXml(entry.path)) return entry.read();
  if (entry.size > importLimits.xmlBytes)
    throw new DomainFailure('IMPORT_UNSAFE', { reason: 'a text part is too large' });
  const bytes = entry.read();
  checkXml(decoded(bytes));
  return bytes;
};

const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new DomainFailure('IMPORT_UNREADABLE', { reason: 'a text part is not in UTF-8' }, { cause: error });
  }
};

const checkXml = (xml: string): void => {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new DomainFailure('IMPORT_UNSAFE', { reason: 'a document type' });
  let depth = 0;
  for (const [tag] of xml.matchAll(/<[^!?>][^>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    if (depth > importLimits.xmlDepth) throw new DomainFailure('IMPORT_UNSAFE', { reason: 'nested too deeply' });
  }
};
