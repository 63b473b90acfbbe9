import type { Locale } from '../../../domain/shared/locales';
import type { TranslationProgress } from '../../../domain/translation/translation-status';

/** A version as people name it. */
export interface VersionNameView {
  readonly id: number;
  readonly label: string;
  readonly createdAt: string;
}

/** Where a language of a document stands, against the language that it was made from. */
export interface LanguageView {
  readonly locale: Locale;
  readonly progress: TranslationProgress;
  /** Whether the asking person may begin this language from the entry that they asked about. */
  readonly canStart: boolean;
  /** Null where the language doesn't exist, or wasn't made from another one. */
  readonly source: {
    readonly locale: Locale;
    readonly madeFrom: VersionNameView | null;
    /** The source's newest approved version. */
    readonly approved: VersionNameView | null;
    /** The newest approved version is newer than the one it was made from, and reads differently. */
    readonly outdated: boolean;
    readonly canMarkUpToDate: boolean;
    /** The source was live and isn't any more. */
    readonly withdrawn: boolean;
    /** Names of the attributes whose facts (dates, files, references …) differ from the approved source. */
    readonly factsDiffer: readonly string[];
  } | null;
}

/** A variant that has just begun. */
export interface StartedVariantView {
  readonly version: number;
  /** What the source names and the new language can't name yet, with its name in the source's language. */
  readonly missingReferences: readonly {
    readonly contentType: string;
    readonly documentId: string;
    readonly name: string;
  }[];
}
