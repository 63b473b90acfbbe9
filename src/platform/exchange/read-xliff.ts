import { DomainFailure } from '../../domain/shared/failure';
import { parseOrigin, type ReturnedEntry, type ReturnedUnit } from '../../domain/translation/exchange/exchange-file';
import { formatPieces, type Piece } from '../../domain/translation/segments/tagged-text';
import { brokenAt, elementsOf, readXml, textOf, type XmlElement } from './xml-tree';
import { segmentIdOf, xliffNamespace } from './write-xliff';

/**
 * The entries of an XLIFF 2 document that this newsroom has exported.
 * @throws DomainFailure EXCHANGE_FILE_BROKEN with the line, EXCHANGE_FILE_FOREIGN
 */
export const readXliff = (bytes: Uint8Array): readonly ReturnedEntry[] => {
  const root = readXml(bytes);
  if (root.name !== 'xliff' || root.namespace !== xliffNamespace) {
    throw brokenAt('notXliff', root);
  }
  const files = elementsOf(root, 'file');
  if (files.length === 0) throw brokenAt('noFile', root);
  return files.map((file) => {
    const origin = parseOrigin(file.attributes['original'] ?? '');
    if (!origin) throw new DomainFailure('EXCHANGE_FILE_FOREIGN', { line: file.line });
    if (root.attributes['srcLang'] !== origin.sourceLocale || root.attributes['trgLang'] !== origin.key.locale) {
      throw brokenAt('otherLanguages', root);
    }
    return { ...origin, units: unitsIn(file) };
  });
};

/** Tools may gather units in groups. */
const unitsIn = (parent: XmlElement): readonly ReturnedUnit[] =>
  parent.children.flatMap((child): readonly ReturnedUnit[] => {
    if (typeof child === 'string' || child.namespace !== xliffNamespace) return [];
    if (child.name === 'group') return unitsIn(child);
    return child.name === 'unit' ? [readUnit(child)] : [];
  });

const doneStates = ['translated', 'reviewed', 'final'];

/** A tool may cut a unit into sentences: together they are its text again. */
const readUnit = (unit: XmlElement): ReturnedUnit => {
  const { id } = unit.attributes;
  if (!id) throw brokenAt('unitWithoutId', unit);
  const parts = unit.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' &&
      child.namespace === xliffNamespace &&
      (child.name === 'segment' || child.name === 'ignorable'),
  );
  if (parts.length === 0) throw brokenAt('unitWithoutSegment', unit);
  const ordered = inTargetOrder(parts);
  const source = parts.map((part) => onlyChild(part, 'source') ?? wrong(part)).flatMap(piecesOf);
  const targets = ordered.map(
    (part) => onlyChild(part, 'target') ?? (part.name === 'ignorable' ? onlyChild(part, 'source') : null),
  );
  const hasTarget = ordered.some((part) => onlyChild(part, 'target') !== null);
  const segments = parts.filter(({ name }) => name === 'segment');
  const states = segments.map(({ attributes }) => attributes['state']);
  return {
    id: segmentIdOf(id),
    source: formatPieces(source),
    target: hasTarget ? formatPieces(targets.flatMap((target) => (target ? piecesOf(target) : []))) : null,
    isDone: states.every((state) => state === undefined)
      ? null
      : states.every((state) => doneStates.includes(state ?? 'initial')),
  };
};

const wrong = (part: XmlElement): never => {
  throw brokenAt('withoutSource', part, { name: part.name });
};

const onlyChild = (parent: XmlElement, name: string): XmlElement | null => {
  const [first, second] = elementsOf(parent, name);
  if (second) throw brokenAt('moreThanOne', second, { name });
  return first ?? null;
};

/** The order attribute of targets says where they stand in the translation. */
const inTargetOrder = (parts: readonly XmlElement[]): readonly XmlElement[] => {
  const places = parts.map((part, index) => {
    const order = onlyChild(part, 'target')?.attributes['order'];
    return { part, place: order === undefined ? index + 1 : Number(order) };
  });
  return places.toSorted((one, other) => one.place - other.place).map(({ part }) => part);
};

const piecesOf = (parent: XmlElement): readonly Piece[] =>
  parent.children.flatMap((child): readonly Piece[] => {
    if (typeof child === 'string') return [{ text: child }];
    if (child.namespace !== xliffNamespace) throw brokenAt('unknownElement', child, { name: child.name });
    switch (child.name) {
      case 'pc':
        return [{ open: numberOf(child, 'id') }, ...piecesOf(child), { close: numberOf(child, 'id') }];
      case 'ph':
        return [{ alone: numberOf(child, 'id') }];
      case 'sc':
        return [{ open: numberOf(child, 'id') }];
      case 'ec':
        return [{ close: numberOf(child, child.attributes['startRef'] === undefined ? 'id' : 'startRef') }];
      case 'cp':
        return [{ text: codePoint(child) }];
      // A mark of a tool (a term, a comment) says nothing of the text itself.
      case 'mrk':
        return piecesOf(child);
      case 'sm':
      case 'em':
        return [];
      default:
        throw brokenAt('unknownElement', child, { name: child.name });
    }
  });

const numberOf = (element: XmlElement, attribute: string): number => {
  const value = element.attributes[attribute] ?? '';
  if (!/^\d{1,4}$/.test(value))
    throw brokenAt('unknownCode', element, { name: `${element.name} ${value.slice(0, 40)}` });
  return Number(value);
};

const codePoint = (element: XmlElement): string => {
  const value = Number.parseInt(element.attributes['hex'] ?? '', 16);
  if (!(value >= 0 && value <= 0x10ffff) || textOf(element) !== '') throw brokenAt('noCharacter', element);
  return String.fromCodePoint(value);
};
