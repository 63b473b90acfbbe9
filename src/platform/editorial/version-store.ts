import { changedAttributes } from '../../domain/history/changed-attributes';
import type { Content, Snapshot } from '../../domain/history/snapshot';
import { chainStart, versionRowHash, type VersionAction } from '../../domain/history/version-chain';
import type { VersionNote } from '../../domain/history/version-note';
import type { JsonValue } from '../../domain/shared/canonical-json';
import type { EntryKey } from '../../domain/shared/entry-key';
import type { Actor } from '../../domain/workflow/actor';
import type { ApprovalStatus } from '../../domain/workflow/approval-status';
import { toId, type Sql } from '../sql';
import type { Origin } from './origin';
import type { StoredEntry } from './entry-store';
import { readContent } from './read-versions';
import { rebindReview } from './rebind-review';

export interface NewVersion {
  readonly key: EntryKey;
  readonly entry: StoredEntry | null;
  readonly snapshot: Snapshot;
  readonly schemaVersion: string;
  readonly slug: string | null;
  readonly action: VersionAction;
  readonly approvalStatus: ApprovalStatus;
  readonly trashed: boolean;
  readonly rebindsReview: boolean;
  readonly actor: Actor;
  readonly origin: Origin;
  readonly comment: string | null;
  readonly note?: VersionNote;
  readonly now: Date;
}

/**
 * Adds a version on top of an entry: content, version row, state and audit row in one statement,
 * so that a save pays for one more round trip, not four.
 */
export const appendVersion = async (sql: Sql, version: NewVersion): Promise<number> => {
  const { key, entry, snapshot, actor, now } = version;
  const number = (entry?.versionCount ?? 0) + 1;
  const previousHash = entry?.chainHead ?? chainStart;
  const createdAt = now.toISOString();
  const changedFields = await changedFieldsOf(sql, entry, snapshot);
  const note = version.note ?? null;
  const rowHash = versionRowHash(
    {
      key,
      number,
      contentHash: snapshot.hash,
      schemaVersion: version.schemaVersion,
      action: version.action,
      origin: version.origin,
      actorKind: actor.kind,
      actorId: actor.userId,
      actorName: actor.name,
      comment: version.comment,
      createdAt,
      changedFields,
      note: note as unknown as JsonValue,
      sourceLocale: null,
      sourceVersionId: null,
    },
    previousHash,
  );
  const before = entry && { approvalStatus: entry.approvalStatus, liveness: entry.liveness, trashed: entry.trashed };
  const after = {
    approvalStatus: version.approvalStatus,
    liveness: entry?.liveness ?? 'never',
    trashed: version.trashed,
  };
  const bindings = [
    snapshot.hash,
    snapshot.canonical,
    key.contentType,
    key.documentId,
    key.locale,
    number,
    snapshot.hash,
    version.schemaVersion,
    version.action,
    version.origin,
    actor.kind,
    actor.userId,
    actor.name,
    version.comment,
    createdAt,
    previousHash,
    rowHash,
    changedFields,
    note === null ? null : JSON.stringify(note),
    version.approvalStatus,
    version.trashed ? createdAt : null,
    version.slug,
    actor.userId,
    entry === null ? null : JSON.stringify(before),
    JSON.stringify(after),
    version.rebindsReview,
  ];
  const [row] = await sql.query<{ id: string }>(statement, bindings, 'append version');
  if (!row) throw new Error(`no version was written for ${key.contentType} ${key.documentId}`);
  return toId(row.id);
};

/** Noted once, when both contents are at hand: a timeline couldn't compare each pair of its rows. */
const changedFieldsOf = async (sql: Sql, entry: StoredEntry | null, snapshot: Snapshot): Promise<readonly string[]> => {
  if (entry?.workingContentHash === snapshot.hash) return [];
  const former = entry ? (JSON.parse(await readContent(sql, entry.workingContentHash)) as Content) : {};
  return changedAttributes(former, snapshot.content);
};

const statement = `
  with content as (
    insert into editorial_contents as stored (hash, content) values (?, ?)
    on conflict (hash) do update set content = excluded.content where stored.content is null
  ), version as (
    insert into editorial_versions
      (content_type, document_id, locale, number, content_hash, schema_version, action, origin,
       actor_kind, actor_id, actor_name, comment, created_at, previous_hash, row_hash, changed_fields, note)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?, ?, ?::text[], ?::jsonb)
    returning *
  ), entry as (
    insert into editorial_entries as entry
      (content_type, document_id, locale, approval_status, liveness, trashed_at, slug, version_count,
       chain_head, working_version_id, working_content_hash, working_author_id, minors_since_major,
       owner_id, created_at, updated_at)
    select content_type, document_id, locale, ?, 'never', ?::timestamptz, ?, number,
           row_hash, id, content_hash, actor_id, 1, ?::integer, created_at, created_at
      from version
    on conflict (content_type, document_id, locale) do update set
      approval_status = excluded.approval_status,
      trashed_at = excluded.trashed_at,
      slug = excluded.slug,
      version_count = excluded.version_count,
      chain_head = excluded.chain_head,
      working_version_id = excluded.working_version_id,
      working_content_hash = excluded.working_content_hash,
      working_author_id = excluded.working_author_id,
      minors_since_major = entry.minors_since_major + 1,
      has_newer_changes = entry.live_version_id is not null and excluded.working_content_hash <>
        (select live.content_hash from editorial_versions live where live.id = entry.live_version_id),
      updated_at = excluded.updated_at
  ), audit as (
    insert into editorial_audit
      (action, content_type, document_id, locale, version_id, actor_kind, actor_id, actor_name,
       origin, comment, before, after, occurred_at, chain_head)
    select action, content_type, document_id, locale, id, actor_kind, actor_id, actor_name,
           origin, comment, ?::jsonb, ?::jsonb, created_at, row_hash
      from version
  ), review as (${rebindReview}
  )
  select id from version`;
