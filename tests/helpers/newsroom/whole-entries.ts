import { createHash } from 'node:crypto';

import { canonicalJson } from '../../../src/domain/shared/canonical-json';
import type { EditorialType } from '../../../src/domain/shared/content-types';
import type { Locale } from '../../../src/domain/shared/locales';
import type { Entry, Newsroom } from './newsroom';
import { plainTables } from './tables';

/*
 * Whether state, versions, reviews, audit, publication log and Strapi's rows tell the same story of
 * every entry. Written from the specification, with SQL of its own.
 */

const key = 'content_type, document_id, locale';
const keyOf = (alias: string): string => `${alias}.content_type, ${alias}.document_id, ${alias}.locale`;
const sameKey = (one: string, other: string): string =>
  `${one}.content_type = ${other}.content_type and ${one}.document_id = ${other}.document_id and ${one}.locale = ${other}.locale`;

/** Each statement finds what its name says must not be. */
const statements: Readonly<Record<string, string>> = {
  'an entry whose head is not its newest version': `
    select ${keyOf('entry')} from editorial_entries entry
      left join lateral (
        select * from editorial_versions version where ${sameKey('version', 'entry')} order by number desc limit 1
      ) top on true
     where (top.id, top.number, top.row_hash, top.content_hash, top.actor_id) is distinct from
           (entry.working_version_id, entry.version_count, entry.chain_head, entry.working_content_hash, entry.working_author_id)`,
  'versions that are not numbered from one without a gap': `
    select ${key} from editorial_versions group by ${key}
    having min(number) <> 1 or max(number) <> count(*)`,
  'versions whose ids do not rise with their numbers': `
    select ${key} from (
      select ${key}, id - lag(id) over (partition by ${key} order by number) as step from editorial_versions
    ) rising where step <= 0`,
  'versions of an entry that is not there': `
    select distinct ${key} from editorial_versions version
     where not exists (select 1 from editorial_entries entry where ${sameKey('entry', 'version')})`,
  'content under another hash than its own': `
    select hash from editorial_contents where hash <> encode(sha256(convert_to(content, 'UTF8')), 'hex')`,
  'an entry in review without one open review of its working version, or the reverse': `
    select ${keyOf('entry')} from editorial_entries entry
      left join editorial_reviews review on ${sameKey('review', 'entry')} and review.ended_at is null
     where (entry.approval_status = 'pending') <> (review.id is not null)
        or (review.id is not null and review.version_id <> entry.working_version_id)`,
  'an entry that is scheduled without one open schedule of its working version, or the reverse': `
    select ${keyOf('entry')} from editorial_entries entry
      left join editorial_schedules schedule on ${sameKey('schedule', 'entry')}
       and schedule.kind = 'publish' and schedule.ended_at is null
     where (entry.approval_status = 'scheduled') <> (schedule.id is not null)
        or (schedule.id is not null and (schedule.version_id, schedule.content_hash) is distinct from
              (entry.working_version_id, entry.working_content_hash))`,
  'an expiry that waits for an entry that is not live': `
    select ${keyOf('entry')} from editorial_entries entry
      join editorial_schedules schedule on ${sameKey('schedule', 'entry')}
       and schedule.kind = 'expire' and schedule.ended_at is null
     where entry.liveness <> 'live'`,
  'a schedule that is said to be done and whose version did not go live at its time or later': `
    select ${keyOf('schedule')} from editorial_schedules schedule
     where schedule.kind = 'publish' and schedule.outcome = 'done'
       and 1 <> (select count(*) from editorial_audit audit
                  where ${sameKey('audit', 'schedule')} and audit.action in ('publish-scheduled', 'publish-now')
                    and (audit.after ->> 'schedule')::bigint = schedule.id and audit.version_id = schedule.version_id)`,
  'a decided review whose outcome is not its decision': `
    select ${keyOf('review')} from editorial_reviews review
     where (review.outcome in ('approved', 'rejected')) <>
           exists (select 1 from editorial_decisions decision where decision.review_id = review.id)`,
  'a version without exactly one audit row of its own action': `
    select ${keyOf('version')} from editorial_versions version
     where 1 <> (select count(*) from editorial_audit audit
                  where audit.version_id = version.id and audit.action = version.action and ${sameKey('audit', 'version')}
                    and audit.origin = version.origin and audit.occurred_at = version.created_at)`,
  'a newest audit row that tells of another state': `
    select ${keyOf('entry')} from editorial_entries entry
      left join lateral (
        select after from editorial_audit audit where ${sameKey('audit', 'entry')} order by id desc limit 1
      ) newest on true
     where newest.after is null
        or newest.after ->> 'approvalStatus' <> entry.approval_status or newest.after ->> 'liveness' <> entry.liveness
        or (newest.after ->> 'trashed')::boolean <> (entry.trashed_at is not null)`,
  'an audit row that does not go on where the one before it ended': `
    select ${key} from (
      select ${key}, before, lag(after) over (partition by ${key} order by id) as left_at from editorial_audit
    ) story
    where (before is null) <> (left_at is null)
       or before ->> 'approvalStatus' <> left_at ->> 'approvalStatus' or before ->> 'liveness' <> left_at ->> 'liveness'
       or before ->> 'trashed' <> left_at ->> 'trashed'`,
  'a gap in the publication log, or a head that is not its end': `
    select sequence from (select sequence, row_number() over (order by sequence) as position from publication_log) log
     where sequence <> position
    union all
    select last_sequence from publication_head where last_sequence <> (select coalesce(max(sequence), 0) from publication_log)`,
  'an entry whose liveness is not what the publication log says last': `
    select ${keyOf('entry')} from editorial_entries entry
      left join lateral (
        select kind, version_id from publication_log log
         where ${sameKey('log', 'entry')} and kind in ('published', 'corrected', 'unpublished', 'expired', 'retracted') order by sequence desc limit 1
      ) newest on true
     where (entry.liveness = 'live') <> coalesce(newest.kind in ('published', 'corrected'), false)
        or (entry.liveness = 'live' and newest.version_id is distinct from entry.live_version_id)
        or (entry.liveness = 'withdrawn') <> coalesce(newest.kind = 'unpublished', false)
        or (entry.liveness = 'expired') <> coalesce(newest.kind = 'expired', false)
        or (entry.liveness = 'retracted') <> coalesce(newest.kind = 'retracted', false)`,
  'publications, decisions and audit rows that do not count alike': `
    select ${key} from (
      select ${key}, sum(publications) as publications, sum(takedowns) as takedowns, sum(decisions) as decisions,
             sum(audited_publications) as audited_publications, sum(audited_takedowns) as audited_takedowns,
             sum(audited_decisions) as audited_decisions
        from (
          select ${key}, (kind in ('published', 'corrected'))::int, (kind in ('unpublished', 'expired', 'retracted'))::int, 0, 0, 0, 0 from publication_log
          union all
          select ${keyOf('review')}, 0, 0, 1, 0, 0, 0
            from editorial_decisions decision join editorial_reviews review on review.id = decision.review_id
          union all
          select ${key}, 0, 0, 0, (action in ('approve', 'publish', 'publish-now', 'publish-scheduled') and after ->> 'approvalStatus' = 'approved')::int,
                 (action in ('unpublish', 'expire', 'retract', 'lift-retraction'))::int,
                 (action in ('approve', 'reject'))::int from editorial_audit
        ) counted (${key}, publications, takedowns, decisions, audited_publications, audited_takedowns, audited_decisions)
       group by ${key}
    ) sums
    where (publications, takedowns, decisions) is distinct from (audited_publications, audited_takedowns, audited_decisions)`,
  'a highest major or count of minors that the publication log does not bear out': `
    select ${keyOf('entry')} from editorial_entries entry
      left join lateral (
        select max(log.major) as major, max(version.number) as number from publication_log log
          join editorial_versions version on version.id = log.version_id
         where ${sameKey('log', 'entry')} and log.major is not null
      ) highest on true
     where entry.highest_major <> coalesce(highest.major, 0)
        or entry.minors_since_major <> entry.version_count - coalesce(highest.number, 0)`,
  'a major number that two versions have': `
    select ${key} from publication_log where major is not null group by ${key}, major having count(distinct version_id) > 1`,
  'an entry that is said to have newer changes and has none, or the reverse': `
    select ${keyOf('entry')} from editorial_entries entry
      left join editorial_versions live on live.id = entry.live_version_id
     where entry.has_newer_changes <> coalesce(live.content_hash <> entry.working_content_hash, false)`,
};

interface EntryRow {
  readonly content_type: EditorialType;
  readonly document_id: string;
  readonly locale: Locale;
  readonly liveness: string;
  readonly working_content: string;
  readonly live_content: string | null;
}

/** All that is not whole, each as a sentence; none where all is well. */
export const problemsOf = async (newsroom: Newsroom): Promise<readonly string[]> => {
  const problems: string[] = [];
  for (const [name, statement] of Object.entries(statements)) {
    const rows = await newsroom.sql(statement);
    problems.push(...rows.map((row) => `${name}: ${JSON.stringify(row)}`));
  }
  problems.push(
    ...(await brokenChains(newsroom)),
    ...(await strayRows(newsroom)),
    ...(await differingCopies(newsroom)),
  );
  return problems;
};

interface ChainRow {
  readonly previous_hash: string;
  readonly row_hash: string;
  readonly [column: string]: unknown;
}

/** Every version row hashes what it says together with the row before it. */
const brokenChains = async (newsroom: Newsroom): Promise<readonly string[]> => {
  const rows = await newsroom.sql<ChainRow>(
    `select content_type as "contentType", document_id as "documentId", locale, number, content_hash as "contentHash",
            schema_version as "schemaVersion", action, origin, actor_kind as "actorKind", actor_id as "actorId",
            actor_name as "actorName", comment, created_at as "createdAt",
            changed_fields as "changedFields", note, source_locale as "sourceLocale",
            source_version_id::integer as "sourceVersionId", previous_hash, row_hash
       from editorial_versions order by ${key}, number`,
  );
  const problems: string[] = [];
  let before = '';
  for (const { previous_hash: previousHash, row_hash: rowHash, ...facts } of rows) {
    if (facts['number'] === 1) before = '0'.repeat(64);
    const said: Record<string, unknown> = {
      ...facts,
      createdAt: (facts['createdAt'] as Date).toISOString(),
      previousHash,
    };
    for (const later of ['changedFields', 'note', 'sourceLocale', 'sourceVersionId']) {
      if (said[later] === null) delete said[later];
    }
    const hash = createHash('sha256')
      .update(canonicalJson(said as never), 'utf8')
      .digest('hex');
    if (previousHash !== before || rowHash !== hash) problems.push(`a broken chain: ${JSON.stringify(facts)}`);
    before = rowHash;
  }
  return problems;
};

/** Each entry has one working row and, if live, one public row; no row is without an entry. */
const strayRows = async (newsroom: Newsroom): Promise<readonly string[]> => {
  const problems: string[] = [];
  for (const [type, table] of Object.entries(plainTables)) {
    const rows = await newsroom.sql(
      `select coalesce(entry.document_id, counted.document_id) as document_id, coalesce(entry.locale, counted.locale) as locale
         from (select * from editorial_entries where content_type = $1) entry
         full join (
           select document_id, locale, count(*) filter (where published_at is null) as drafts,
                  count(*) filter (where published_at is not null) as published,
                  max(slug) filter (where published_at is null) as slug
             from ${table} group by document_id, locale
         ) counted on counted.document_id = entry.document_id and counted.locale = entry.locale
        where entry.document_id is null or counted.drafts is distinct from 1
           or counted.published is distinct from (entry.liveness = 'live')::int
           or counted.slug is distinct from entry.slug`,
      [type],
    );
    problems.push(...rows.map((row) => `rows of ${type} that do not fit their entry: ${JSON.stringify(row)}`));
  }
  return problems;
};

/** Working rows hold the working version; public rows the live version, less what is not live itself. */
const differingCopies = async (newsroom: Newsroom): Promise<readonly string[]> => {
  const rows = await newsroom.sql<EntryRow>(
    `select ${keyOf('entry')}, entry.liveness, working.content as working_content, content.content as live_content
       from editorial_entries entry
       join editorial_contents working on working.hash = entry.working_content_hash
       left join editorial_versions live on live.id = entry.live_version_id
       left join editorial_contents content on content.hash = live.content_hash`,
  );
  const named = await newsroom.sql<{ content_type: string; document_id: string; locale: string; target: string }>(
    `select ${key}, target_type || '/' || target_document_id as target from editorial_live_references`,
  );
  const nameOf = (row: { content_type: string; document_id: string; locale: string }): string =>
    `${row.content_type}/${row.document_id}/${row.locale}`;
  const live = new Set(rows.filter(({ liveness }) => liveness === 'live').map(nameOf));
  const snapshots = await newsroom.snapshots(
    rows.flatMap((row) => {
      const entry: Entry = { type: row.content_type, documentId: row.document_id, locale: row.locale };
      return [
        { entry, copy: 'draft' as const },
        { entry, copy: 'live' as const },
      ];
    }),
  );
  return rows.flatMap((row, index) => {
    const problems: string[] = [];
    const [draft, published] = [snapshots[index * 2], snapshots[index * 2 + 1]];
    if (comparable(JSON.parse(row.working_content)) !== comparable(draft?.content)) {
      problems.push(`a working row that is not the working version: ${nameOf(row)}`);
    }
    const references = new Set<string>();
    const content: unknown = row.live_content === null ? null : JSON.parse(row.live_content);
    const expected = onlyLive(content, (target) => {
      references.add(target);
      return live.has(`${target}/${row.locale}`);
    });
    if (comparable(expected) !== comparable(published?.content ?? null)) {
      problems.push(`a public row that is not the live version: ${nameOf(row)}`);
    }
    references.delete(`${row.content_type}/${row.document_id}`);
    const kept = named.filter((one) => nameOf(one) === nameOf(row)).map(({ target }) => target);
    if ([...references].sort().join() !== kept.sort().join())
      problems.push(`kept references that are not the live version's: ${nameOf(row)}`);
    return problems;
  });
};

type Json = Readonly<Record<string, unknown>>;

/** Sorted, and of a file only which one it is: its caption belongs to the media library. */
const comparable = (value: unknown): string =>
  JSON.stringify(value, (_name, member: unknown) => {
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return member;
    const record = member as Json;
    if ('mime' in record && 'url' in record) return { id: record['id'], hash: record['hash'] };
    return Object.fromEntries(
      Object.keys(record)
        .sort()
        .map((name) => [name, record[name]]),
    );
  });

const editorialNames = Object.keys(plainTables);

const targetOf = (value: unknown): string | null => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { contentType, documentId } = value as Json;
  return editorialNames.includes(contentType as string) && typeof documentId === 'string'
    ? `${contentType}/${documentId}`
    : null;
};

/** A content without its references to what isn't live. */
const onlyLive = (value: unknown, isLive: (target: string) => boolean): unknown => {
  if (Array.isArray(value)) {
    return value.filter((member) => isShown(member, isLive)).map((member) => onlyLive(member, isLive));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, isShown(member, isLive) ? onlyLive(member, isLive) : null]),
  );
};

const isShown = (value: unknown, isLive: (target: string) => boolean): boolean => {
  const target = targetOf(value);
  return target === null || isLive(target);
};
