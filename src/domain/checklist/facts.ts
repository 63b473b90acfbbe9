import type { JsonValue } from '../shared/canonical-json';
import type { ChecklistFacts } from './judge';

type Value = JsonValue | undefined;

type Members = { readonly [name: string]: Value };

const isMembers = (value: Value): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFilled = (value: Value): boolean => typeof value === 'string' && value.trim() !== '';

/** Words of a text; in Chinese, where nothing stands between words, its characters. */
export const wordsIn = (text: string): number => {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = text.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}]+(?:[-'’.,/][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return characters + others;
};

/** Members that the reader reads as running text. */
const running: ReadonlySet<string> = new Set(['text', 'biography', 'description', 'citation', 'body']);

interface Found {
  words: number;
  readonly pictures: { hasCaption: boolean; hasAlternativeText: boolean }[];
  readonly links: Set<string>;
}

const isPicture = (value: Members): boolean => 'image' in value && ('caption' in value || 'alternativeText' in value);

/** Collects over the whole content: blocks, components, zones, as deep as they go. */
const walk = (value: Value, name: string, found: Found): void => {
  if (typeof value === 'string') {
    if (running.has(name)) found.words += wordsIn(value);
    return;
  }
  if (Array.isArray(value)) {
    (value as readonly JsonValue[]).forEach((one) => walk(one, name, found));
    return;
  }
  if (!isMembers(value) || 'mime' in value) return;
  if (isPicture(value) && isMembers(value['image'])) {
    const alternative = value['alternativeText'];
    const own = value['image']['alternativeText'];
    found.pictures.push({
      hasCaption: isFilled(value['caption']),
      hasAlternativeText: isFilled(alternative) || isFilled(own),
    });
  }
  const url = value['url'];
  if (typeof url === 'string' && /^https?:\/\//i.test(url)) found.links.add(url);
  for (const [key, member] of Object.entries(value)) walk(member, key, found);
};

/** Relations of the version that a form was opened with: the form itself holds only what is joined and left. */
export interface StoredRelations {
  readonly category: string | null;
  readonly hasGenre: boolean;
  readonly hasSourceOrganization: boolean;
}

const noRelations: StoredRelations = { category: null, hasGenre: false, hasSourceOrganization: false };

const factsFrom = (
  content: Members,
  { category, hasGenre, hasSourceOrganization }: StoredRelations,
): ChecklistFacts => {
  const found: Found = { words: 0, pictures: [], links: new Set() };
  walk(content, '', found);
  const external = content['externalUrl'];
  if (typeof external === 'string' && /^https?:\/\//i.test(external)) found.links.add(external);
  const source = content['source'];
  return {
    category,
    hasGenre,
    hasByline: Array.isArray(content['bylines']) && content['bylines'].length > 0,
    hasSource: isMembers(source) && (source['kind'] === 'own' || isFilled(source['name']) || hasSourceOrganization),
    words: found.words,
    pictures: found.pictures,
    links: [...found.links],
  };
};

const referenceIn = (value: Value): string | null =>
  isMembers(value) && typeof value['documentId'] === 'string' ? value['documentId'] : null;

export const relationsOfContent = ({ category, genre, source }: Members): StoredRelations => ({
  category: referenceIn(category),
  hasGenre: referenceIn(genre) !== null,
  hasSourceOrganization: isMembers(source) && referenceIn(source['organization']) !== null,
});

/** Facts of a version's content. */
export const factsOfContent = (content: Members): ChecklistFacts => factsFrom(content, relationsOfContent(content));

/** Facts of what is being typed. */
export const factsOfForm = (values: Members, stored: StoredRelations | null): ChecklistFacts => {
  const { category, hasGenre, hasSourceOrganization } = stored ?? noRelations;
  const { source } = values;
  return factsFrom(values, {
    category: relationInForm(values['category'], category),
    hasGenre: relationInForm(values['genre'], hasGenre ? '' : null) !== null,
    hasSourceOrganization:
      isMembers(source) && relationInForm(source['organization'], hasSourceOrganization ? '' : null) !== null,
  });
};

const listIn = (value: Value, name: string): readonly JsonValue[] =>
  isMembers(value) && Array.isArray(value[name]) ? (value[name] as readonly JsonValue[]) : [];

/** The document that a relation names once the form is saved. */
const relationInForm = (value: Value, stored: string | null): string | null => {
  const joined = listIn(value, 'connect').at(-1);
  if (joined !== undefined && isMembers(joined)) {
    const { apiData } = joined;
    return referenceIn(isMembers(apiData) ? apiData : joined) ?? '';
  }
  return listIn(value, 'disconnect').length > 0 ? null : stored;
};
