import { z } from 'zod';
import type { EntryKey } from '../../../domain/shared/entry-key';
import type { Locale } from '../../../domain/shared/locales';
import type { SegmentReport, SegmentState } from '../../../domain/translation/segments/read-segments';
import type { TranslationProgress } from '../../../domain/translation/translation-status';
import type { VersionDiffView } from './history';

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
    /** Whether the asking person may write the language: beside its source, and its facts after the source's. */
    readonly canCarryOver: boolean;
    /** The source was live and isn't any more. */
    readonly withdrawn: boolean;
    /** Names of the attributes whose facts (dates, files, references …) differ from the approved source. */
    readonly factsDiffer: readonly string[];
  } | null;
}

/** The answer of `GET …/translation/changes`: what turns the version that was translated into the newest one. */
export interface SourceChangesView extends Pick<VersionDiffView, 'diff' | 'references' | 'files'> {
  readonly sourceLocale: Locale;
  readonly from: VersionNameView;
  readonly to: VersionNameView;
}

/** What an entry's state says of its source. */
export interface TranslationStateView {
  readonly sourceLocale: Locale;
  readonly sourceVersion: VersionNameView | null;
  readonly approvedVersion: VersionNameView | null;
  readonly outdated: boolean;
  readonly factsDiffer: readonly string[];
  readonly sourceWithdrawn: boolean;
}

/** A variant that has just begun. */
export interface StartedVariantView {
  readonly version: number;
  /** References that were begun along, with their name in the new language. */
  readonly startedAlong: readonly {
    readonly contentType: string;
    readonly documentId: string;
    readonly name: string;
  }[];
  /** What the source names and the new language can't name yet, with its name in the source's language. */
  readonly missingReferences: readonly {
    readonly contentType: string;
    readonly documentId: string;
    readonly name: string;
  }[];
}

/** The body of `POST …/translation/carry-over`. */
export const carryOverBody = z.strictObject({
  /** Attributes whose facts are taken from the source; all that differ where it is left out. */
  fields: z.array(z.string().min(1).max(100)).min(1).max(100).optional(),
  /** Id of the working version that the person saw. */
  version: z.int().positive().optional(),
});

export type CarryOverBody = z.infer<typeof carryOverBody>;

const segmentText = z
  .string()
  .max(100_000)
  .refine((text) => text.isWellFormed() && !text.includes('\u0000'), 'is no well-formed Unicode text');

/** The body of `POST …/translation/desk`. */
export const deskBody = z.strictObject({
  /** Id of the working version that the person saw. */
  version: z.int().positive(),
  /** Id of the source's version that stood beside it. */
  sourceVersion: z.int().positive(),
  texts: z.array(z.strictObject({ id: z.string().min(1).max(300), text: segmentText })).max(5_000),
  /** Segments that were found to hold though the source has changed. */
  confirmed: z.array(z.string().min(1).max(300)).max(5_000).optional(),
});

export type DeskBody = z.infer<typeof deskBody>;

/** What a numbered code in a text stands for. */
export interface CodeView {
  readonly number: number;
  readonly kind: 'format' | 'link' | 'other';
  readonly marks: readonly string[];
  readonly url: string | null;
}

/** Where a text stands in an entry: its attribute, and the parts on the way from there. */
export interface SegmentPlaceView {
  readonly attribute: string;
  readonly place: readonly string[];
}

export interface SegmentView extends SegmentPlaceView {
  readonly id: string;
  readonly source: string | null;
  readonly before: string | null;
  readonly target: string;
  readonly standing: 'source' | 'gone' | 'own';
  readonly state: SegmentState;
  readonly codes: readonly CodeView[];
}

/** A translation beside its source. */
export interface DeskView extends EntryKey {
  readonly sourceLocale: Locale;
  readonly sourceVersion: VersionNameView;
  readonly madeFrom: VersionNameView | null;
  /** The translation's working version; null where it isn't there yet. */
  readonly version: number | null;
  readonly canEdit: boolean;
  readonly canStart: boolean;
  /** Whether the person may open the source's history: its versions are compared there. */
  readonly canCompareSource: boolean;
  readonly isUpToDate: boolean;
  readonly counts: { readonly changed: number; readonly untranslated: number; readonly gone: number };
  readonly segments: readonly SegmentView[];
}

export interface SavedDeskView extends DeskView {
  /** Texts that were written without some of the source's codes. */
  readonly missingCodes: readonly { readonly id: string; readonly missingCodes: readonly number[] }[];
}

export const exchangeFormats = ['xliff', 'docx'] as const;

export type ExchangeFormat = (typeof exchangeFormats)[number];

/** What an import did with one text; a text that the entry doesn't have has no place. */
export type ImportedSegmentView = SegmentReport & { readonly at: SegmentPlaceView | null };

/** What an import did with one entry; an entry that is refused is left as it was. */
export type ImportedEntryView = EntryKey &
  (
    | {
        readonly ok: true;
        readonly isStarted: boolean;
        readonly isChanged: boolean;
        readonly version: number | null;
        /** What the source is called. */
        readonly title: string;
        readonly written: number;
        readonly segments: readonly ImportedSegmentView[];
      }
    | {
        readonly ok: false;
        readonly error: {
          readonly code: string;
          readonly message: string;
          readonly details: Readonly<Record<string, unknown>>;
        };
      }
  );

/** The body of `POST …/translations/:target/start`. */
export const startBody = z.strictObject({
  /** Begin the references that the language lacks along, people and organizations first. */
  withReferences: z.boolean().optional(),
});

export type StartBody = z.infer<typeof startBody>;

/** `GET …/translation/suggestions`. */
export const suggestionsQuery = z.strictObject({ segment: z.string().min(1).max(300) });

/** What the newsroom has approved before for a text like this one, and how it calls those who are named. */
export interface SuggestionsView {
  readonly matches: readonly {
    readonly source: string;
    readonly target: string;
    /** 1 for the same text. */
    readonly similarity: number;
    readonly origin: EntryKey & { readonly title: string };
  }[];
  readonly names: readonly {
    readonly contentType: string;
    readonly documentId: string;
    readonly source: string;
    readonly target: string;
    /** Whether the translation, as it was saved, uses the agreed name. */
    readonly isUsed: boolean;
  }[];
}
