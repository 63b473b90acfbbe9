import { fieldsList, isFields, type Fields } from '../../../../domain/history/content-model';
import { toReferenceValue } from '../../../../domain/history/diff/values';
import { referenceKey } from '../../../../domain/history/things-in';
import type { JsonValue } from '../../../../domain/shared/canonical-json';
import { newsroomTimeZone, type Locale } from '../../../../domain/shared/locales';
import type { NamedThings } from '../use-cases/named-things';
import { picture } from './blocks';
import { markup, joined, safeUrl, type Html } from './html';
import { isWord, wordIn, type Word } from './words';

export type Value = JsonValue | undefined;

export const textOf = (value: Value): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** Writes the parts that all pages share, in one language, and remembers what readers don't see yet. */
export class Pen {
  /** Names of things that the version names and that aren't live. */
  readonly unseen = new Set<string>();

  constructor(
    private readonly things: NamedThings,
    readonly language: Locale,
  ) {}

  word(word: Word): string {
    return wordIn(word, this.language);
  }

  choice(value: Value): string {
    return isWord(value) ? this.word(value) : textOf(value);
  }

  /** The name of a document as readers see it: null where it isn't live. */
  name(value: Value): string | null {
    if (!isFields(value)) return null;
    const reference = this.things.references[referenceKey(toReferenceValue(value))];
    if (reference?.state === 'live') return reference.name;
    if (reference?.name) this.unseen.add(reference.name);
    return null;
  }

  names(value: Value): readonly string[] {
    return fieldsList(value).flatMap((one) => this.name(one) ?? []);
  }

  /** A term and its values; nothing where there are none. */
  fact(word: Word, ...values: readonly (string | Html | null)[]): Html | null {
    const given = values.filter((value) => value !== null && value !== '');
    if (given.length === 0) return null;
    const pieces = given.map((value) => markup`${value}`);
    return markup`<div>
      <dt>${this.word(word)}</dt>
      <dd>${joined(pieces, ', ')}</dd>
    </div>`;
  }

  facts(...facts: readonly (Html | null)[]): Html | null {
    return facts.some((fact) => fact !== null) ? markup`<dl>${facts}</dl>` : null;
  }

  figure(value: Value): Html | null {
    if (!isFields(value)) return null;
    const image = value['image'];
    const photographer = this.name(value['photographer']);
    const credit = textOf(value['credit']) || (photographer ? `${this.word('photo')}: ${photographer}` : '');
    const caption = joined(
      [textOf(value['caption']), credit].filter((text) => text !== '').map((text) => markup`${text}`),
      ' — ',
    );
    return markup`<figure>
      ${isFields(image) ? this.image(image, value['alternativeText']) : null}${
        caption.text !== '' ? markup`<figcaption>${caption}</figcaption>` : null
      }
    </figure>`;
  }

  image(file: Fields, alternativeText: Value): Html {
    return this.isDeleted(file) ? this.missingFile(file) : picture(file, alternativeText);
  }

  media(kind: 'audio' | 'video', file: Value, outside: Value, poster?: Value): Html | null {
    if (isFields(file) && this.isDeleted(file)) return this.missingFile(file);
    const url = isFields(file) ? safeUrl(file['url']) : null;
    const posterUrl = isFields(poster) ? safeUrl(poster['url']) : null;
    if (url && kind === 'audio') return markup`<audio controls preload="none" src="${url}"></audio>`;
    if (url)
      return markup`<video
        controls
        preload="none"
        src="${url}"
        ${posterUrl ? markup` poster="${posterUrl}"` : null}
      ></video>`;
    return this.link(outside);
  }

  link(value: Value, text?: Value): Html | null {
    const url = safeUrl(value);
    return url ? markup`<a href="${url}" rel="noopener noreferrer">${textOf(text) || url}</a>` : null;
  }

  private isDeleted(file: Fields): boolean {
    return this.things.files[String(file['id'])]?.deleted ?? false;
  }

  private missingFile(file: Fields): Html {
    return markup`<p class="missing">${this.word('missing')}: ${textOf(file['name'])}</p>`;
  }

  /** A date or an instant, as exact as it is known, in the newsroom's time zone. */
  date(value: Value, precision: Value = 'day'): string {
    if (typeof value !== 'string') return '';
    const isDay = /^\d{4}-\d\d-\d\d$/.test(value);
    const date = new Date(isDay ? `${value}T00:00:00+07:00` : value);
    if (Number.isNaN(date.getTime())) return '';
    const parts: Intl.DateTimeFormatOptions = { timeZone: newsroomTimeZone, year: 'numeric' };
    if (precision !== 'year') parts.month = this.language === 'en' ? 'long' : 'numeric';
    if (precision !== 'year' && precision !== 'month') parts.day = 'numeric';
    if (precision === 'minute' || precision === 'second') Object.assign(parts, { hour: '2-digit', minute: '2-digit' });
    return new Intl.DateTimeFormat(formats[this.language], parts).format(date);
  }
}

const formats: Readonly<Record<Locale, string>> = { vi: 'vi-VN', en: 'en-GB', 'zh-Hans': 'zh-CN' };
