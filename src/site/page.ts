import type { Locale } from '../domain/shared/locales';
import type { Markup } from './html';

/** Where the languages of a page are found; null where it has no variant in that language. */
export type LanguageLinks = Readonly<Partial<Record<Locale, { readonly url: string; readonly isTranslated: boolean }>>>;

/** What a page says; the layout puts the site around it. */
export interface Page {
  readonly status?: number;
  readonly title: string;
  readonly description?: string;
  readonly content: Markup;
  readonly languages?: LanguageLinks;
  /** Its address, where readers may have come by another one. */
  readonly canonical?: string;
  readonly head?: Markup;
  /** The language of the content, where it stands in for the one asked for. */
  readonly isIndexed?: boolean;
  readonly isKept?: boolean;
}

export interface Redirect {
  readonly location: string;
  readonly isForEver: boolean;
}

export type Shown = Page | Redirect;
