import { fieldsList, isFields, type Fields } from '../history/content-model';
import type { JsonValue } from '../shared/canonical-json';
import type { Locale } from '../shared/locales';
import { fileAddress, pageAddress, type Addresses } from './absolute';
import { bodyHtml } from './body-html';
import { textOf } from './html';
import { plainText } from '../history/plain-text';

/** A named thing with the address of its page, where it has one. */
export interface Named {
  readonly name: string;
  readonly url: string | null;
  readonly type: string;
}

export interface Picture {
  readonly url: string;
  readonly mime: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly size: number | null;
  readonly caption: string;
  readonly credit: string;
}

/** What feeds, JSON-LD and ninjs say of an article (or, as far as it goes, of another type), with whole addresses. */
export interface ArticleFacts {
  readonly documentId: string;
  readonly locale: Locale;
  readonly title: string;
  readonly kicker: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly dateline: string;
  readonly url: string;
  readonly version: string;
  readonly published: string;
  readonly modified: string;
  readonly firstPublished: string;
  readonly authors: readonly (Named & { readonly role: string })[];
  readonly category: Fields | null;
  readonly genre: Fields | null;
  readonly series: Fields | null;
  readonly keywords: readonly Named[];
  readonly people: readonly Named[];
  readonly organizations: readonly Named[];
  readonly places: readonly Named[];
  readonly events: readonly Named[];
  readonly cover: Picture | null;
  readonly audio: { readonly url: string; readonly mime: string; readonly size: number | null } | null;
  readonly source: Fields | null;
  readonly printReference: Fields | null;
  readonly alternates: readonly { readonly locale: Locale; readonly url: string }[];
  readonly html: string;
  readonly text: string;
}

const numberOf = (value: JsonValue | undefined): number | null => (typeof value === 'number' ? value : null);

export const articleFacts = (
  head: Fields,
  body: JsonValue | null,
  alternates: readonly { readonly locale: Locale; readonly url: string }[],
  addresses: Addresses,
): ArticleFacts => {
  const named = (value: JsonValue | undefined): readonly Named[] =>
    fieldsList(value).map((one) => ({
      name: textOf(one['name']),
      url: textOf(one['url']) ? pageAddress(addresses, textOf(one['url'])) : null,
      type: textOf(one['type']),
    }));
  const fields = (name: string): Fields | null => (isFields(head[name]) ? head[name] : null);
  const audio = fields('audio');
  const audioFile = audio && textOf(audio['url']) ? audio : null;
  return {
    documentId: textOf(head['documentId']),
    locale: head['locale'] as Locale,
    title: textOf(head['title'] ?? head['name']),
    kicker: textOf(head['kicker']),
    subtitle: textOf(head['subtitle']),
    summary: textOf(head['summary']),
    dateline: textOf(head['dateline']),
    url: pageAddress(addresses, textOf(head['url'])),
    version: textOf(head['version']),
    published: textOf(head['displayDate'] ?? head['firstPublishedAt']),
    modified: textOf(head['modifiedAt']),
    firstPublished: textOf(head['firstPublishedAt']),
    authors: fieldsList(head['bylines']).flatMap((byline) => {
      const [who] = named(byline['person'] ?? byline['organization'] ?? null);
      const name = textOf(byline['shownAs']) || (who?.name ?? '');
      return name ? [{ name, url: who?.url ?? null, type: who?.type ?? '', role: textOf(byline['role']) }] : [];
    }),
    category: fields('category'),
    genre: fields('genre'),
    series: fields('series'),
    keywords: named(head['keywords']),
    people: named(head['persons']),
    organizations: named(head['organizations'] ?? head['organizers']),
    places: named(head['places'] ?? head['venue']),
    events: named(head['events']),
    cover: coverOf(fields('cover') ?? fields('portrait'), addresses),
    audio: audioFile && {
      url: fileAddress(addresses, textOf(audioFile['url'])),
      mime: textOf(audioFile['mime']),
      size: numberOf(audioFile['size']),
    },
    source: fields('source'),
    printReference: fields('printReference'),
    alternates: alternates.map(({ locale, url }) => ({ locale, url: pageAddress(addresses, url) })),
    html: bodyHtml(body ?? undefined)
      .replace(
        / (src|poster)="(\/[^"]*)"/g,
        (_whole, name: string, path: string) => ` ${name}="${fileAddress(addresses, path)}"`,
      )
      .replace(/ srcset="([^"]*)"/g, (_whole, set: string) => ` srcset="${wholeSet(addresses, set)}"`),
    text: body === null ? '' : plainText(body),
  };
};

const wholeSet = (addresses: Addresses, set: string): string =>
  set
    .split(', ')
    .map((source) => fileAddress(addresses, source))
    .join(', ');

const coverOf = (figure: Fields | null, addresses: Addresses): Picture | null => {
  const image = figure?.['image'];
  if (!figure || !isFields(image) || !textOf(image['url'])) return null;
  const photographer = isFields(figure['photographer']) ? textOf(figure['photographer']['name']) : '';
  return {
    url: fileAddress(addresses, textOf(image['url'])),
    mime: textOf(image['mime']),
    width: numberOf(image['width']),
    height: numberOf(image['height']),
    size: numberOf(image['size']),
    caption: textOf(figure['caption']),
    credit: textOf(figure['credit']) || photographer,
  };
};
