import { isEditorialType } from '../../shared/content-types';
import type { EntryKey } from '../../shared/entry-key';
import { isLocale, type Locale } from '../../shared/locales';
import type { TaggedText } from '../segments/tagged-text';

/** One text of an entry as it travels to a translator's own tools and back. */
export interface ExchangeUnit {
  readonly id: string;
  /** Where it stands, in words, for the translator. */
  readonly note: string;
  readonly source: TaggedText;
  readonly target: TaggedText;
  readonly isDone: boolean;
}

/** Which version of which source an exchanged text was taken from, and beside which translation. */
export interface ExchangeOrigin {
  readonly key: EntryKey;
  readonly sourceLocale: Locale;
  readonly sourceVersion: number;
  /** null where the translation didn't exist yet. */
  readonly targetVersion: number | null;
}

export interface ExchangeEntry extends ExchangeOrigin {
  readonly title: string;
  readonly units: readonly ExchangeUnit[];
}

/** What came back of a unit; `isDone` is null where the tool says nothing of it. */
export interface ReturnedUnit {
  readonly id: string;
  readonly source: TaggedText;
  /** null where the tool has left the translation out. */
  readonly target: TaggedText | null;
  readonly isDone: boolean | null;
}

export interface ReturnedEntry extends ExchangeOrigin {
  readonly units: readonly ReturnedUnit[];
}

const scheme = 'toa-soan:';

/** The origin as one word that every tool keeps. */
export const formatOrigin = ({ key, sourceLocale, sourceVersion, targetVersion }: ExchangeOrigin): string =>
  `${scheme}${key.contentType}/${key.documentId}/${sourceLocale}@${sourceVersion}/${key.locale}@${targetVersion ?? 0}`;

const shape = /^toa-soan:([a-z]+)\/([a-zA-Z0-9]{1,64})\/([A-Za-z-]+)@(\d{1,15})\/([A-Za-z-]+)@(\d{1,15})$/;

export const parseOrigin = (text: string): ExchangeOrigin | null => {
  const [, contentType, documentId = '', sourceLocale, sourceVersion, locale, targetVersion] =
    shape.exec(text.trim()) ?? [];
  if (!isEditorialType(contentType) || !isLocale(sourceLocale) || !isLocale(locale)) return null;
  if (sourceLocale === locale) return null;
  return {
    key: { contentType, documentId, locale },
    sourceLocale,
    sourceVersion: Number(sourceVersion),
    targetVersion: targetVersion === '0' ? null : Number(targetVersion),
  };
};

const controls = new RegExp('[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]', 'g');

/** Whether a source came back as it went out: tools may touch spaces and line ends, never words. */
export const isSameSource = (one: TaggedText, other: TaggedText): boolean => comparable(one) === comparable(other);

const comparable = (text: TaggedText): string =>
  text.replace(controls, '').normalize('NFC').replace(/\s+/gu, ' ').trim();
