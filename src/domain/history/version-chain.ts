import { canonicalJson, type JsonValue } from '../shared/canonical-json';
import type { EntryKey } from '../shared/entry-key';
import { sha256 } from './hash';

/** How a version came about. */
export const versionActions = [
  'create',
  'save',
  'restore',
  'discard',
  'clone',
  'trash',
  'untrash',
  'adopt',
  'fix-live',
  'drop-fix',
  'merge',
] as const;

export type VersionAction = (typeof versionActions)[number];

/** What a version row says for ever; its hash chains it to the entry's previous row. */
export interface VersionFacts {
  readonly key: EntryKey;
  readonly number: number;
  readonly contentHash: string;
  readonly schemaVersion: string;
  readonly action: VersionAction;
  /** Which way the write came: admin panel, token, REST … */
  readonly origin: string;
  readonly actorKind: string;
  readonly actorId: number | null;
  readonly actorName: string;
  readonly comment: string | null;
  /** ISO 8601, UTC, milliseconds. */
  readonly createdAt: string;
  /** Keys of the attributes that differ from the version before, sorted; null where nobody noted them. */
  readonly changedFields: readonly string[] | null;
  /** What a restore brought back, and what it could not. */
  readonly note: JsonValue;
  /** Of a translation: the language and the version that it was made from. */
  readonly sourceLocale: string | null;
  readonly sourceVersionId: number | null;
}

/** The hash that the first row of an entry chains to. */
export const chainStart = '0'.repeat(64);

/**
 * Hash of a version row over all it says and the previous row's hash: a change, a gap or an insertion
 * breaks it. What came to the rows later is left out where it is absent, so that older rows keep their hash.
 */
export const versionRowHash = (facts: VersionFacts, previousHash: string): string =>
  sha256(
    canonicalJson({
      previousHash,
      contentType: facts.key.contentType,
      documentId: facts.key.documentId,
      locale: facts.key.locale,
      number: facts.number,
      contentHash: facts.contentHash,
      schemaVersion: facts.schemaVersion,
      action: facts.action,
      origin: facts.origin,
      actorKind: facts.actorKind,
      actorId: facts.actorId,
      actorName: facts.actorName,
      comment: facts.comment,
      createdAt: facts.createdAt,
      changedFields: facts.changedFields ?? undefined,
      note: facts.note ?? undefined,
      sourceLocale: facts.sourceLocale ?? undefined,
      sourceVersionId: facts.sourceVersionId ?? undefined,
    }),
  );
