import type { JsonValue } from '../../shared/canonical-json';
import type { EntryKey } from '../../shared/entry-key';
import type { VersionFacts } from '../version-chain';

/** A version row as it lies in the database. */
export interface VersionEvidence {
  readonly id: number;
  readonly facts: VersionFacts;
  readonly previousHash: string;
  readonly rowHash: string;
}

/** The tables whose rows form an entry's record, each row with all of its columns. */
export const recordTables = ['editorial_audit', 'editorial_decisions', 'publication_log', 'editorial_purges'] as const;

export type RecordTable = (typeof recordTables)[number];

export interface RecordEvidence {
  readonly table: RecordTable;
  readonly row: { readonly [column: string]: JsonValue | undefined };
}

/** What the entry's state and the head of its record say; null where the row itself is gone. */
export interface HeadEvidence {
  readonly versionCount: number;
  readonly chainHead: string;
  readonly workingVersionId: number;
  readonly workingContentHash: string;
}

export interface RecordHead {
  readonly recordCount: number;
  readonly recordHead: string;
}

export interface PinEvidence {
  readonly versionId: number;
  readonly pin: { readonly [part: string]: JsonValue | undefined };
  readonly pinnedBy: number | null;
  readonly pinnedByName: string;
  /** ISO 8601, UTC, milliseconds. */
  readonly pinnedAt: string;
}

/** All that the database holds of an entry's history. */
export interface EntryEvidence {
  readonly key: EntryKey;
  readonly state: HeadEvidence | null;
  readonly head: RecordHead | null;
  /** By number. */
  readonly versions: readonly VersionEvidence[];
  /** By record number. */
  readonly records: readonly RecordEvidence[];
  readonly pins: readonly PinEvidence[];
  /** Hashes of contents that the versions name and that are not stored, or have been emptied. */
  readonly missingContents: ReadonlySet<string>;
  readonly emptiedContents: ReadonlySet<string>;
}

export type FindingKind =
  /** A row says something else than what its hash covers. */
  | 'changed'
  /** A row is missing, within the history or at its end. */
  | 'dropped'
  /** A row doesn't follow the one that it stands after: it was inserted, moved, or the one before was made anew. */
  | 'inserted'
  /** A head names another end than the rows have. */
  | 'head'
  /** A content is missing, emptied without a purge, or other bytes than its hash says. */
  | 'content';

/** One thing that is wrong, with the row that shows it. */
export interface Finding {
  readonly kind: FindingKind;
  readonly entry: string;
  readonly table: string;
  /** Which row: an id, a number, a hash. */
  readonly row: string;
  readonly problem: string;
}
