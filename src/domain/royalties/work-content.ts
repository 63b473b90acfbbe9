/** A distinct picture of a version: by whom, as far as the version says. */
export interface Picture {
  readonly hash: string;
  /** The name of the person that the version names as photographer. */
  readonly photographer: string | null;
  /** The credit without its "Ảnh:". */
  readonly credit: string | null;
}

export interface ContentCounts {
  readonly words: number;
  readonly pictures: readonly Picture[];
}

type Json = unknown;
type Members = { readonly [key: string]: Json };

const isMembers = (value: Json): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: Json): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);

const textOf = (value: Json): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);

/** Counts the words of the text and the distinct pictures of a version's content. */
export const countContent = (content: Members, nameOf: (person: string) => string | null): ContentCounts => ({
  words: countWords(textsOf(content)),
  pictures: distinct(figuresOf(content).flatMap((figure) => pictureOf(figure, nameOf))),
});

const distinct = (pictures: readonly Picture[]): readonly Picture[] =>
  [...new Map([...pictures].reverse().map((picture) => [picture.hash, picture])).values()].reverse();

const han = /\p{Script=Han}/gu;

/** Words between spaces; Chinese is counted by character. */
export const countWords = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => {
    const characters = text.match(han)?.length ?? 0;
    const words = text.replace(han, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.,/-]*/gu)?.length ?? 0;
    return sum + characters + words;
  }, 0);

/** Title, summary and running text; captions belong to pictures, embedded things to others. */
const textsOf = (content: Members): readonly string[] => [
  ...[content['title'], content['name'], content['summary']].map(textOf).filter((text) => text !== null),
  ...blockTexts(content['description']),
  ...blockTexts(content['biography']),
  ...listOf(content['body']).flatMap((block) => {
    if (!isMembers(block)) return [];
    return block['__component'] === 'content.rich-text' ? blockTexts(block['text']) : [];
  }),
];

/** One text for each paragraph, heading or item: letters of one word may stand in several nodes. */
const blockTexts = (blocks: Json): readonly string[] =>
  listOf(blocks).flatMap((block) => {
    const children = isMembers(block) ? listOf(block['children']) : [];
    const isContainer = children.some((child) => isMembers(child) && child['type'] === 'list-item');
    return isContainer ? blockTexts(children) : [inlineText(block)];
  });

const inlineText = (node: Json): string => {
  if (!isMembers(node)) return '';
  if (typeof node['text'] === 'string') return node['text'];
  return listOf(node['children']).map(inlineText).join('');
};

const figuresOf = (content: Members): readonly Members[] =>
  [
    content['cover'],
    ...listOf(content['body']).flatMap((block) => {
      if (!isMembers(block)) return [];
      if (block['__component'] === 'content.figure') return [block];
      return block['__component'] === 'content.gallery' ? listOf(block['figures']) : [];
    }),
  ].filter(isMembers);

const pictureOf = (figure: Members, nameOf: (person: string) => string | null): readonly Picture[] => {
  const { image, photographer } = figure;
  if (!isMembers(image)) return [];
  const hash = textOf(image['hash']);
  if (hash === null) return [];
  const person = isMembers(photographer) ? textOf(photographer['documentId']) : null;
  const credit = textOf(figure['credit'])
    ?.replace(/^\s*(?:ảnh|hình|photo|photos|图|图片|摄影)\s*[:：]\s*/iu, '')
    .trim();
  return [{ hash, photographer: person === null ? null : nameOf(person), credit: credit || null }];
};

/** The documents of people that a version names as photographers or in its bylines. */
export const peopleNamed = (content: Members): readonly string[] =>
  [
    ...figuresOf(content).map((figure) => figure['photographer']),
    ...listOf(content['bylines']).map((byline) => (isMembers(byline) ? byline['person'] : null)),
  ]
    .flatMap((person) => (isMembers(person) ? [textOf(person['documentId'])] : []))
    .filter((id) => id !== null);

export interface NamedByline {
  readonly shownAs: string;
  readonly role: string | null;
}

/** The bylines as they are printed; one without a printed name goes by the name of its person. */
export const bylinesOf = (content: Members, nameOf: (person: string) => string | null): readonly NamedByline[] =>
  listOf(content['bylines']).flatMap((byline) => {
    if (!isMembers(byline)) return [];
    const { person } = byline;
    const documentId = isMembers(person) ? textOf(person['documentId']) : null;
    const shownAs = textOf(byline['shownAs']) ?? (documentId === null ? null : nameOf(documentId));
    return shownAs === null ? [] : [{ shownAs: shownAs.trim(), role: textOf(byline['role']) }];
  });

export const referenceOf = (content: Members, attribute: string): string | null => {
  const value = content[attribute];
  const reference = Array.isArray(value) ? (value as readonly Json[])[0] : value;
  return isMembers(reference) ? textOf(reference['documentId']) : null;
};
