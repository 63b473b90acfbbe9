import { parseDocument } from 'htmlparser2';
import sanitizeHtml from 'sanitize-html';
import type { LeftOut, Markup } from '../../domain/imports/imported-article';
import { countLeftOut, type LeftOutCounter } from '../../domain/imports/left-out-counter';
import { DomainFailure } from '../../domain/shared/failure';
import { importLimits } from './limits';

/** A picture as the source holds it; nothing is known of it yet. */
export interface SourcePicture {
  readonly bytes: Buffer;
}

export interface ReadMarkup {
  readonly markup: readonly Markup[];
  readonly pictures: readonly SourcePicture[];
  readonly leftOut: readonly LeftOut[];
}

const structure =
  'p h1 h2 h3 h4 h5 h6 ul ol li table thead tbody tfoot tr td th blockquote pre div section article main header'.split(
    ' ',
  );
const inline = 'figure figcaption strong b em i u s del code sup sub a br img span'.split(' ');

const options = (leftOut: LeftOutCounter, takePicture: (address: string) => string | null): sanitizeHtml.IOptions => ({
  allowedTags: [...structure, ...inline],
  allowedAttributes: {
    a: ['href'],
    img: ['src', 'alt'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan'],
    '*': ['class'],
  },
  // Addresses are judged where they become links; here only what could run is taken out.
  allowedSchemes: ['http', 'https', 'mailto', 'picture'],
  nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'title', 'head', 'xml', 'template', 'svg', 'math'],
  nestingLimit: importLimits.xmlDepth,
  transformTags: {
    img: (tagName, attributes) => {
      const src = takePicture(attributes['src'] ?? '');
      const attribs: Record<string, string> = src === null ? {} : { src, alt: attributes['alt'] ?? '' };
      return { tagName, attribs };
    },
    '*': (tagName, attributes) => {
      if (tagName === 'script' || Object.keys(attributes).some((name) => /^on/i.test(name)))
        leftOut.add('script', tagName);
      else if (tagName === 'iframe') leftOut.add('frame', attributes['src'] ?? '');
      else if (/^(?:video|audio|object|embed)$/.test(tagName)) leftOut.add('media', attributes['src'] ?? tagName);
      if (tagName === 'a' && /^\s*(?!https?:|mailto:|#)[a-z][a-z0-9+.-]*:/i.test(attributes['href'] ?? '')) {
        leftOut.add('link', attributes['href'] ?? '');
      }
      return { tagName, attribs: attributes };
    },
  },
});

const dataAddress = /^data:image\/[a-z0-9.+-]{1,40};base64,/i;

/**
 * Reads HTML as markup. Pictures inside of it are taken out; those at an address are named and not
 * fetched, because a server that follows the addresses of a file can be sent anywhere.
 * @throws DomainFailure IMPORT_TOO_LARGE
 */
export const readHtml = (
  html: string,
  before: { readonly pictures: readonly SourcePicture[]; readonly leftOut: readonly LeftOut[] } = {
    pictures: [],
    leftOut: [],
  },
): ReadMarkup => {
  if (html.length > importLimits.htmlBytes)
    throw new DomainFailure('IMPORT_TOO_LARGE', { most: importLimits.htmlBytes });
  const leftOut = countLeftOut(before.leftOut);
  const pictures = [...before.pictures];
  const takePicture = (address: string): string | null => {
    if (/^picture:\d+$/.test(address) && Number(address.slice(8)) < before.pictures.length) return address;
    if (address === '') return null;
    if (!dataAddress.test(address)) {
      leftOut.add('pictureLinked', address);
      return null;
    }
    if (pictures.length >= importLimits.pictures) {
      leftOut.add('tooManyPictures');
      return null;
    }
    pictures.push({ bytes: Buffer.from(address.slice(address.indexOf(',') + 1), 'base64') });
    return `picture:${pictures.length - 1}`;
  };
  const clean = sanitizeHtml(html, options(leftOut, takePicture));
  return {
    markup: toMarkup(parseDocument(clean).children as readonly ParsedNode[], 0),
    pictures,
    leftOut: leftOut.list(),
  };
};

interface ParsedNode {
  readonly type: string;
  readonly data?: string;
  readonly name?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly ParsedNode[];
}

const toMarkup = (nodes: readonly ParsedNode[], depth: number): readonly Markup[] =>
  nodes.flatMap((node): readonly Markup[] => {
    if (node.type === 'text') return [{ kind: 'text', text: node.data ?? '' }];
    if (node.name === undefined || depth > importLimits.xmlDepth) return [];
    return [
      {
        kind: 'element',
        name: node.name,
        attributes: node.attribs ?? {},
        children: toMarkup(node.children ?? [], depth + 1),
      },
    ];
  });
