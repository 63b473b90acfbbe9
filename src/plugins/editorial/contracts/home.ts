import { z } from 'zod';
import type { Locale } from '../../../domain/shared/locales';
import type { CoverageStatus } from '../../../domain/translation/coverage';
import type { FoundEntryView } from './finding';
import type { InboxRowView, InboxViewName } from './inbox';

/** The home page asks for nothing in particular: whose it is, the session says. */
export const homeQuery = z.strictObject({});

/** A number of the home page and the list behind it: parameters as they stand in the address of its page. */
export interface HomeFigure {
  readonly total: number;
  /** Whether there are more than are counted. */
  readonly more: boolean;
  readonly list: Readonly<Record<string, string>>;
}

export interface LocaleFigure extends HomeFigure {
  readonly locale: Locale;
}

/** `mine` where a person decides on nothing: then only their own work is theirs to look after. */
export type Whose = 'all' | 'mine';

/** `GET /editorial/home/work`: lists of the inbox. */
export interface HomeWorkView {
  readonly figures: readonly (HomeFigure & { readonly view: InboxViewName })[];
}

/** `GET /editorial/home/live`: what went live today, as the page for finding lists it. */
export interface HomeLiveView {
  readonly whose: Whose;
  readonly figures: readonly LocaleFigure[];
  readonly newest: readonly FoundEntryView[];
}

/** `GET /editorial/home/late`: what is overdue, as the inbox lists it. */
export interface HomeLateView {
  readonly whose: Whose;
  readonly figures: readonly LocaleFigure[];
  readonly soonest: readonly InboxRowView[];
}

/** What a language may lack, as the board calls it. */
export const lacks = [
  'missing',
  'outdated',
  'factsDiffer',
  'sourceWithdrawn',
] as const satisfies readonly CoverageStatus[];

export type Lack = (typeof lacks)[number];

/** `GET /editorial/home/languages`: of the languages that a person writes in, as the board lists it. */
export interface HomeLanguagesView {
  readonly languages: readonly {
    readonly locale: Locale;
    readonly figures: readonly (HomeFigure & { readonly lack: Lack })[];
  }[];
}
