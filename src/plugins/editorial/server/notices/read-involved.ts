import type { Involved } from '../../../../domain/notices/recipients';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import { stepRoleCodes } from '../../../../domain/workflow/step-members';
import { holdersOf } from '../../../../platform/editorial/colleagues';
import { readLatestReview } from '../../../../platform/editorial/review-views';
import { readEntry } from '../../../../platform/editorial/entry-store';
import { readOpenSchedules } from '../../../../platform/editorial/schedule-store';
import type { Sql } from '../../../../platform/sql';

/** Everybody around an entry, as it stands in this transaction. */
export const readInvolved = async (sql: Sql, key: EntryKey, actor: number | null): Promise<Involved> => {
  const entry = await readEntry(sql, key);
  const review = await readLatestReview(sql, key);
  const { publish, expire } = await readOpenSchedules(sql, key);
  const approvers = await holdersOf(sql, 'approve', key);
  const publishers = await holdersOf(sql, 'unpublish', key);
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
    stepMembers: review?.step
      ? approvers.filter(({ roleCodes }) => codes.some((code) => roleCodes.includes(code))).map(({ id }) => id)
      : [],
    publishers: publishers.map(({ id }) => id),
  };
};
