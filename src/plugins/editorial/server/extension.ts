import type { Content } from '../../../domain/history/snapshot';
import type { SupportingType } from '../../../domain/shared/content-types';
import type { EntryKey } from '../../../domain/shared/entry-key';
import type { Task } from '../../../platform/jobs/job-runner';
import type { Sql } from '../../../platform/sql';

/** An entry that has just gone live, within the transaction that publishes it. */
export interface Published {
  readonly key: EntryKey;
  readonly versionId: number;
  readonly major: number;
  readonly sequence: number;
  readonly content: Content;
  readonly contentHash: string;
  readonly firstLiveAt: Date;
  readonly now: Date;
}

export interface Logged {
  readonly key: EntryKey;
  readonly sequence: number;
}

/**
 * Who has to know within the publishing transaction that the public bytes change. The caller holds
 * the publication order, and has written the rows of the publication log.
 */
export interface PublicationListener {
  published(sql: Sql, publication: Published): Promise<void>;
  takenDown(sql: Sql, gone: Logged, now: Date): Promise<void>;
  /** Entries whose references went live or left. */
  relinked(sql: Sql, entries: readonly Logged[], now: Date): Promise<void>;
  /** A supporting type's document was written or removed in a language; the listener writes the log itself. */
  supportingChanged(
    sql: Sql,
    changed: { readonly contentType: SupportingType; readonly documentId: string; readonly locale: string },
    now: Date,
  ): Promise<void>;
}

/** What other parts of the server hang into the editorial core; the composition hands it over. */
export interface EditorialExtension {
  readonly publications: PublicationListener;
  readonly tasks: Readonly<Record<string, Task>>;
}
