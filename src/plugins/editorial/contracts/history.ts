import { z } from 'zod';
import type { EntryDiff } from '../../../domain/history/diff/entry-diff';
import type { RestoreProblem } from '../../../domain/history/restore/plan-restore';
import type { Content } from '../../../domain/history/snapshot';
import { locales } from '../../../domain/shared/locales';
import type { PersonView, VersionView } from '../contracts';

const wellFormed = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => text.isWellFormed() && !text.includes('\u0000'), 'is no well-formed Unicode text');

/** The body of `POST …/versions/:id/restore`. */
export const restoreBody = z.strictObject({
  /** Keys of the attributes to bring back; all of them where it is left out. */
  fields: z.array(z.string().min(1).max(100)).min(1).max(100).optional(),
  /** Id of the working version that the person saw: 409 STALE_VERSION if there is a newer one. */
  version: z.int().positive().optional(),
  comment: wellFormed(5_000).optional(),
  /** Answers what a restore would do and writes nothing. */
  dryRun: z.boolean().optional(),
});

export type RestoreBody = z.infer<typeof restoreBody>;

/** The body of `POST …/versions/:id/pin`. Pinning a pinned version names it anew. */
export const pinBody = z.strictObject({
  name: wellFormed(200).optional(),
  /** Where the version was printed. */
  issue: wellFormed(100).optional(),
  page: wellFormed(50).optional(),
  /** The day of printing, YYYY-MM-DD. */
  date: z.iso.date().optional(),
});

export type PinBody = z.infer<typeof pinBody>;

/** `POST …/versions/:id/unpin` takes no options. */
export const unpinBody = z.strictObject({});

/** A version that is kept whatever the retention says, with the name that people gave it. */
export interface PinView {
  readonly name: string | null;
  readonly issue: string | null;
  readonly page: string | null;
  readonly date: string | null;
  readonly pinnedBy: PersonView;
  readonly pinnedAt: string;
}

/** What a version is now; one version can be several. */
export type VersionMark = 'working' | 'live' | 'pending' | 'scheduled';

/** What happened to the entry while a version was its newest one, oldest first. */
export interface TimelineEvent {
  /** Id of the audit row. */
  readonly id: number;
  /** The action as the audit names it: submit, approve, reject, withdraw, publish, unpublish, pin, unpin, purge … */
  readonly action: string;
  readonly at: string;
  readonly actor: PersonView & { readonly kind: string };
  readonly comment: string | null;
  /** The version that it was about: not always the newest one then. */
  readonly version: number | null;
}

/** One row of `GET …/versions?cursor=&limit=`, newest first. */
export interface TimelineVersion extends VersionView {
  /** Its place in the entry's history: 1, 2, 3 … */
  readonly number: number;
  /** The version before it; null for the first one. */
  readonly previousId: number | null;
  readonly marks: readonly VersionMark[];
  /**
   * Keys of the attributes that differ from the version before, the filled ones for the first
   * version; null where it was not recorded.
   */
  readonly changedFields: readonly string[] | null;
  /** The version that a restore, a discard or a return from the trash brought back. */
  readonly restoredFrom: { readonly id: number; readonly label: string } | null;
  /** What a restore could not bring back, as it was noted then. */
  readonly problems: readonly RestoreProblem[];
  readonly pin: PinView | null;
  /** Its content has been removed by the retention policy: it can't be read, compared or restored. */
  readonly purged: boolean;
  readonly events: readonly TimelineEvent[];
  /** What the asking person may do with this version now. */
  readonly allowed: {
    readonly restore: boolean;
    readonly pin: boolean;
    readonly unpin: boolean;
    readonly compare: boolean;
  };
}

/** The answer of `GET …/versions/:id`. */
export interface VersionWithContent extends TimelineVersion {
  readonly schemaVersion: string;
  readonly content: Content;
}

export interface Timeline {
  readonly data: readonly TimelineVersion[];
  readonly meta: {
    readonly nextCursor: number | null;
    /** How many versions the entry has. */
    readonly total: number;
    readonly trashed: boolean;
    /** Events above this number of one page are left out. */
    readonly eventsLeftOut: boolean;
    /** Whether the asking person may export the dossier. */
    readonly dossier: boolean;
  };
}

/** A document that a compared version names, by `contentType/documentId`. */
export interface NamedReference {
  readonly contentType: string;
  readonly documentId: string;
  /** Its name in the entry's language; null where it is gone. */
  readonly name: string | null;
  readonly state: 'live' | 'draft' | 'trashed' | 'gone';
}

/** A file that a compared version shows, by its id as text. */
export interface ShownFile {
  readonly id: number;
  readonly name: string;
  readonly mime: string;
  readonly url: string;
  readonly thumbnailUrl: string | null;
  readonly alternativeText: string | null;
  /** It isn't in the media library any more: the address may lead nowhere. */
  readonly deleted: boolean;
}

/**
 * The answer of `GET …/versions/:id/diff/:otherId`: what turns version `id` (`from`) into `otherId`
 * (`to`). `otherId` may be `live` or `working`.
 */
export interface VersionDiffView {
  readonly from: VersionView;
  readonly to: VersionView;
  readonly diff: EntryDiff;
  readonly references: Readonly<Record<string, NamedReference>>;
  readonly files: Readonly<Record<string, ShownFile>>;
}

/** The answer of `POST …/versions/:id/restore`. */
export interface RestoreView {
  readonly dryRun: boolean;
  /** False where the entry says the same already: then nothing is written. */
  readonly changed: boolean;
  /** The version that the restore has made; with a dry run or no change the working version. */
  readonly version: VersionView;
  readonly restoredFrom: { readonly id: number; readonly label: string };
  /** What the restore changes in the working version. */
  readonly diff: EntryDiff;
  /** What can't come back, and what comes back but needs a look. */
  readonly problems: readonly RestoreProblem[];
  readonly references: Readonly<Record<string, NamedReference>>;
  readonly files: Readonly<Record<string, ShownFile>>;
}

/** The query of `GET …/versions/:id/page`: the language of the page's own words, the entry's by default. */
export const pageOptions = z.strictObject({ language: z.enum(locales).optional() });
