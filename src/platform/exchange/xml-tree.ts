import { SaxesParser } from 'saxes';
import { DomainFailure } from '../../domain/shared/failure';
import type { BrokenReason } from '../../domain/translation/exchange/broken-file';

export interface XmlElement {
  readonly namespace: string;
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

export const mostBytes = 20_000_000;
const mostElements = 400_000;
const deepest = 200;

/** A refusal with its reason, the place in the file, and what is wrong there, by name or row. */
export const brokenAt = (
  reason: BrokenReason,
  place: { line?: number; column?: number } = {},
  wrong: { readonly name?: string; readonly row?: number; readonly parser?: string } = {},
  options?: ErrorOptions,
): DomainFailure =>
  new DomainFailure(
    'EXCHANGE_FILE_BROKEN',
    { reason, line: place.line ?? null, column: place.column ?? null, ...wrong },
    options,
  );

/**
 * Reads XML without a document type: nothing is loaded, no entity is defined by the file itself.
 * @throws DomainFailure EXCHANGE_FILE_BROKEN with line and column, EXCHANGE_FILE_TOO_LARGE
 */
export const readXml = (bytes: Uint8Array): XmlElement => {
  if (bytes.byteLength > mostBytes) throw new DomainFailure('EXCHANGE_FILE_TOO_LARGE', { most: mostBytes });
  const text = decode(bytes);
  const parser = new SaxesParser({ xmlns: true, position: true });
  interface Open extends Omit<XmlElement, 'children'> {
    readonly children: (XmlElement | string)[];
  }
  const open: Open[] = [];
  let root: XmlElement | null = null;
  let count = 0;
  const place = () => ({ line: parser.line, column: parser.column });
  // The parser doesn't stop where a handler throws: what is wrong first is kept and told.
  parser.on('error', (error) => {
    throw brokenAt('notWellFormed', place(), { parser: error.message.replace(/^\d+:\d+: /, '') });
  });
  parser.on('doctype', () => {
    throw brokenAt('documentType', place());
  });
  parser.on('opentag', (tag) => {
    count += 1;
    if (count > mostElements || open.length >= deepest) throw brokenAt('tooManyElements', place());
    open.push({
      namespace: tag.uri,
      name: tag.local,
      ...place(),
      attributes: Object.fromEntries(Object.values(tag.attributes).map(({ name, value }) => [name, value] as const)),
      children: [],
    });
  });
  const addText = (said: string): void => {
    open.at(-1)?.children.push(said);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (!closed) return;
    const parent = open.at(-1);
    if (parent) parent.children.push(closed);
    else root = closed;
  });
  parser.write(text).close();
  if (!root) throw brokenAt('empty');
  return root;
};

/** UTF-8, or UTF-16 where the file begins by saying so. */
const decode = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw brokenAt('notText', {}, { name: encoding.toUpperCase() }, { cause });
  }
};

export const elementsOf = (parent: XmlElement, name: string, namespace = parent.namespace): readonly XmlElement[] =>
  parent.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name && child.namespace === namespace,
  );

export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
