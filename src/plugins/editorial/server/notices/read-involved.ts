import type { NoticeKind } from '../../../../domain/notices/notice-kinds';
import { told, type Involved, type Part } from '../../../../domain/notices/recipients';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import { stepRoleCodes } from '../../../../domain/workflow/step-members';
import { holdersOf } from '../../../../platform/editorial/colleagues';
import { readLatestReview } from '../../../../platform/editorial/review-views';
import { readEntry } from '../../../../platform/editorial/entry-store';
import { readOpenSchedules } from '../../../../platform/editorial/schedule-store';
import type { Sql } from '../../../../platform/sql';

/** Those around an entry who are told of this kind of news, as the entry stands in this transaction. */
export const readInvolved = async (
  sql: Sql,
  key: EntryKey,
  kind: NoticeKind,
  actor: number | null,
): Promise<Involved> => {
  // Who holds a right is dear to find out: only what the kind asks for is read.
  const concerns = (part: Part) => told[kind].includes(part);
  const entry = await readEntry(sql, key);
  const review = await readLatestReview(sql, key);
  const { publish, expire } = concerns('scheduler') ? await readOpenSchedules(sql, key) : noSchedules;
  const approvers = concerns('stepMembers') && review?.step ? await holdersOf(sql, 'approve', key) : [];
  const publishers = concerns('publishers') ? await holdersOf(sql, 'unpublish', key) : [];
  const codes = review?.step ? stepRoleCodes(review.step, key.locale) : [];
  return {
    actor,
    submitter: review?.submittedBy ?? null,
    owner: entry?.ownerId ?? null,
    assignee: entry?.assignment?.assignee.id ?? null,
    scheduler: (publish ?? expire)?.setBy.id ?? null,
    assigner: entry?.assignment?.by.id ?? null,
    mentioned: [],
    collaborators: entry?.collaboratorIds ?? [],
    authors: [...(review?.authorIds ?? []), entry?.workingVersionAuthorId ?? null].filter((id) => id !== null),
    stepMembers: approvers
      .filter(({ roleCodes }) => codes.some((code) => roleCodes.includes(code)))
      .map(({ id }) => id),
    publishers: publishers.map(({ id }) => id),
  };
};

const noSchedules: Awaited<ReturnType<typeof readOpenSchedules>> = {};
