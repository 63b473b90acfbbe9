import { fieldsList, isFields, type Fields } from '../history/content-model';
import type { JsonValue } from '../shared/canonical-json';
import { isEditorialType, nameAttribute } from '../shared/content-types';
import type { Locale } from '../shared/locales';
import { addressOf, type AddressPatterns } from './address';
import type { DeliveredType } from './delivered-types';
import {
  publicFields,
  publicValue,
  type PrivateAttributes,
  type PublicReference,
  type PublicThings,
} from './public-value';
import { sortKeyOf } from './sort-key';

/** What an entry is called by those who name it, and what it was called before. */
export interface ReferenceFacts {
  readonly name: string;
  readonly slug: string | null;
  readonly url: string;
  /** A genre's code. */
  readonly code?: string;
  /** A category's IPTC media topic. */
  readonly mediaTopic?: string;
  readonly earlierNames?: readonly Fields[];
}

/** An entry whose public form is to be made: its live version, or a supporting type's content. */
export interface EntrySource {
  readonly type: DeliveredType;
  readonly documentId: string;
  readonly locale: Locale;
  readonly content: Fields;
  /** The number that its version got by going live; null for supporting types, which have no versions. */
  readonly major: number | null;
  readonly firstPublishedAt: string | null;
  readonly modifiedAt: string | null;
}

/** What surrounds it at the moment. */
export interface Surroundings {
  readonly patterns: AddressPatterns;
  readonly hidden: PrivateAttributes;
  reference(contentType: string, documentId: string): ReferenceFacts | null;
  file(id: number): Fields | null;
}

export interface RenderedEntry {
  readonly slug: string | null;
  readonly sortKey: string;
  /** Everything but the body, the sequence and other languages, as JSON. */
  readonly head: string;
  /** The body's blocks as JSON; null for what has none. */
  readonly body: string | null;
  readonly reference: string;
}

export const slugOf = (content: Fields): string | null => {
  const slug = content['slug'] ?? content['code'];
  return typeof slug === 'string' && slug !== '' ? slug : null;
};

export const referenceFactsOf = (source: EntrySource, patterns: AddressPatterns): ReferenceFacts => {
  const { type, documentId, locale, content } = source;
  const name = content[nameAttributeOf(type)];
  const earlierNames = fieldsList(content['earlierNames']);
  return {
    name: typeof name === 'string' ? name : '',
    slug: slugOf(content),
    url: addressOf(patterns, { type, documentId, locale, slug: slugOf(content) }),
    ...(typeof content['code'] === 'string' ? { code: content['code'] } : {}),
    ...(typeof content['mediaTopic'] === 'string' ? { mediaTopic: content['mediaTopic'] } : {}),
    ...(earlierNames.length > 0 ? { earlierNames } : {}),
  };
};

const nameAttributeOf = (type: DeliveredType): string => {
  if (isEditorialType(type)) return nameAttribute(type);
  return type === 'series' ? 'title' : type === 'site-notice' ? 'text' : 'name';
};

/** The name that held on a day, by the earlier names of who is named; else the one of today. */
export const nameOn = ({ name, earlierNames = [] }: ReferenceFacts, day: string | null): string => {
  if (day === null) return name;
  const held = earlierNames.find(({ from, until }) => {
    const isOver = typeof until === 'string' && day <= until;
    return isOver && (typeof from !== 'string' || from <= day);
  });
  return typeof held?.['name'] === 'string' ? held['name'] : name;
};

/** The entry as the public gets it. Equal sources in equal surroundings give equal bytes. */
export const renderEntry = (source: EntrySource, surroundings: Surroundings): RenderedEntry => {
  const { type, documentId, locale, content } = source;
  const facts = referenceFactsOf(source, surroundings.patterns);
  const displayDate = type === 'article' ? (content['displayDate'] ?? source.firstPublishedAt) : null;
  const day = typeof displayDate === 'string' ? displayDate.slice(0, 10) : null;
  const things: PublicThings = {
    file: (id) => surroundings.file(id),
    reference: (contentType, id): PublicReference | null => {
      const named = surroundings.reference(contentType, id);
      if (!named) return null;
      return {
        documentId: id,
        type: contentType,
        slug: named.slug,
        url: named.url,
        name: nameOn(named, day),
        ...(named.code === undefined ? {} : { code: named.code }),
        ...(named.mediaTopic === undefined ? {} : { mediaTopic: named.mediaTopic }),
      };
    },
  };
  const hidden = new Set([...(surroundings.hidden[type] ?? []), 'slug', 'body', 'displayDate', 'addressPatterns']);
  const head: Record<string, JsonValue> = {
    documentId,
    type,
    locale,
    slug: facts.slug,
    url: facts.url,
    ...(publicFields(content, things, hidden) as Record<string, JsonValue>),
    ...(type === 'article' ? { displayDate: displayDate ?? null } : {}),
    ...(isEditorialType(type)
      ? {
          firstPublishedAt: source.firstPublishedAt,
          modifiedAt: source.modifiedAt,
          version: `${source.major ?? 0}.0`,
        }
      : {}),
    servedLocale: locale,
  };
  return {
    slug: facts.slug,
    sortKey: sortKeyOf(type, locale, content, source.firstPublishedAt),
    head: JSON.stringify(head),
    body: type === 'article' ? JSON.stringify(publicValue(content['body'], things) ?? []) : null,
    reference: JSON.stringify(facts),
  };
};

/** Everything that a content names, by `type:documentId`, each once: what its lists are filtered by. */
export const facetsOf = (content: Fields): readonly string[] => {
  const found = new Set<string>();
  const walk = (value: JsonValue | undefined): void => {
    if (Array.isArray(value)) (value as readonly JsonValue[]).forEach(walk);
    else if (isFields(value)) {
      const { contentType, documentId } = value;
      if (typeof contentType === 'string' && typeof documentId === 'string') found.add(`${contentType}:${documentId}`);
      else Object.values(value).forEach(walk);
    }
  };
  walk(content);
  return [...found].sort();
};
