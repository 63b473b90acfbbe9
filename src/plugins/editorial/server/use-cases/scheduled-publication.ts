import { DomainFailure } from '../../../../domain/shared/failure';
import { refusedAtTheTime } from '../../../../domain/workflow/schedule';
import { readReviewOutcome } from '../../../../platform/editorial/review-views';
import { moveSchedule, type StoredSchedule } from '../../../../platform/editorial/schedule-store';
import { goLive } from '../publication/go-live';
import { settleExpiry } from './settle-schedules';
import type { ActionContext, ActionEffect } from './perform-action';

/** The publication that a scheduled entry waits for; the judge has already seen that it is scheduled. */
const waitingOf = ({ waiting, entry }: ActionContext): StoredSchedule => {
  if (!waiting) throw new Error(`${entry.key.contentType} ${entry.key.documentId} is scheduled for no time`);
  return waiting;
};

/** Goes live with exactly the approved version: at its time, or now. The approval is kept. */
export const publishWaiting: ActionEffect = async (context) => {
  const { sql, entry, options, now } = context;
  const waiting = waitingOf(context);
  const unpublishAt =
    options.unpublishAt === undefined && waiting.setsExpiry ? waiting.unpublishAt : options.unpublishAt;
  const failure = refusedAtTheTime(
    { ...waiting, unpublishAt: unpublishAt ?? null },
    { ...entry, reviewOutcome: await readReviewOutcome(sql, waiting.reviewId), now },
  );
  if (failure) throw new DomainFailure(failure.code, failure.details);
  const change = await goLive({
    ...context,
    options: { ...options, unpublishAt, omitReferences: options.omitReferences ?? waiting.omitsReferences },
  });
  return {
    ...change,
    facts: {
      ...change.facts,
      schedule: waiting.id,
      publishAt: waiting.dueAt.toISOString(),
      approvedBy: waiting.setBy,
    },
  };
};

/** Moves the time; the approval is kept. What had failed needs a new time. */
export const reschedule: ActionEffect = async (context) => {
  const { sql, options } = context;
  const waiting = waitingOf(context);
  if (waiting.failure && !options.publishAt) throw new DomainFailure('PUBLISH_AT_REQUIRED', { action: 'reschedule' });
  const dueAt = options.publishAt ?? waiting.dueAt;
  const unpublishAt = options.unpublishAt === undefined ? waiting.unpublishAt : options.unpublishAt;
  if (unpublishAt && unpublishAt <= dueAt) {
    throw new DomainFailure('UNPUBLISH_AT_NOT_AFTER', {
      unpublishAt: unpublishAt.toISOString(),
      goesLiveAt: dueAt.toISOString(),
    });
  }
  const setsExpiry = waiting.setsExpiry || options.unpublishAt !== undefined;
  await moveSchedule(sql, waiting, { dueAt, unpublishAt, setsExpiry });
  return {
    facts: {
      schedule: waiting.id,
      publishAt: dueAt.toISOString(),
      unpublishAt: unpublishAt?.toISOString() ?? null,
      earlierPublishAt: waiting.dueAt.toISOString(),
    },
  };
};

/** Takes the entry from the schedule; it is a draft again. */
export const unschedule: ActionEffect = async (context) => {
  const waiting = waitingOf(context);
  return { facts: { schedule: waiting.id, earlierPublishAt: waiting.dueAt.toISOString() } };
};

/** Sets or takes away the time at which the live entry expires. */
export const setExpiry: ActionEffect = async (context) => {
  const { entry, options } = context;
  await settleExpiry(context, entry.liveVersionId as number);
  return { facts: { unpublishAt: options.unpublishAt?.toISOString() ?? null } };
};
