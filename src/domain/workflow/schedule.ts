import type { Failure } from '../shared/failure';
import type { Action } from './transitions';

/** What the clock will do with an entry: publish an approved version, or take the live one down. */
export const scheduleKinds = ['publish', 'expire'] as const;

export type ScheduleKind = (typeof scheduleKinds)[number];

/** How a schedule ended. */
export const scheduleOutcomes = [
  'done',
  'replaced',
  'unscheduled',
  'unpublished',
  'retracted',
  'trashed',
  'expired',
  'superseded',
] as const;

export type ScheduleOutcome = (typeof scheduleOutcomes)[number];

/** Instants that a person names with an action; `undefined` is not said, `null` takes an expiry away. */
export interface WantedTimes {
  readonly publishAt?: Date;
  readonly unpublishAt?: Date | null;
}

const takesPublishAt: readonly Action[] = ['approve', 'reschedule'];
const takesUnpublishAt: readonly Action[] = ['approve', 'publish', 'reschedule', 'publish-now', 'set-expiry'];

/**
 * Judges the instants of an action against the present. Exact to the millisecond: the newsroom's
 * time zone matters only where people read them. `current` is the publication time that stands.
 */
export const refusedByTimes = (
  action: Action,
  { publishAt, unpublishAt }: WantedTimes,
  { now, current }: { readonly now: Date; readonly current: Date | null },
): Failure | null => {
  if (publishAt !== undefined && !takesPublishAt.includes(action)) return notAllowed(action, 'publishAt');
  if (unpublishAt !== undefined && !takesUnpublishAt.includes(action)) return notAllowed(action, 'unpublishAt');
  const isMissing =
    (action === 'reschedule' && publishAt === undefined && unpublishAt === undefined) ||
    (action === 'set-expiry' && unpublishAt === undefined);
  if (isMissing) return { code: 'PUBLISH_AT_REQUIRED', details: { action } };
  if (publishAt && publishAt <= now) {
    return { code: 'PUBLISH_AT_NOT_AHEAD', details: { publishAt: publishAt.toISOString(), now: now.toISOString() } };
  }
  const goesLiveAt = publishAt ?? (action === 'reschedule' && current ? latest(current, now) : now);
  if (unpublishAt && unpublishAt <= goesLiveAt) {
    return {
      code: 'UNPUBLISH_AT_NOT_AFTER',
      details: { unpublishAt: unpublishAt.toISOString(), goesLiveAt: goesLiveAt.toISOString() },
    };
  }
  return null;
};

const notAllowed = (action: Action, option: string): Failure => ({
  code: 'TIME_NOT_ALLOWED',
  details: { action, option },
});

const latest = (one: Date, other: Date): Date => (one > other ? one : other);

const outcomes: Partial<Readonly<Record<string, ScheduleOutcome>>> = {
  'publish-now': 'done',
  'publish-scheduled': 'done',
  unschedule: 'unscheduled',
  unpublish: 'unpublished',
  retract: 'retracted',
  trash: 'trashed',
  expire: 'expired',
};

interface Standing {
  readonly approvalStatus: string;
  readonly liveness: string;
}

/**
 * Which schedules an action ends, judged by what it makes of the entry: a publication waits only
 * while the entry is scheduled, an expiry only while it is live. So no action can forget them.
 */
export const endedSchedules = (
  action: string,
  before: Standing,
  after: Standing,
): readonly { readonly kind: ScheduleKind; readonly outcome: ScheduleOutcome }[] => {
  const outcome = outcomes[action] ?? 'superseded';
  const ended: { kind: ScheduleKind; outcome: ScheduleOutcome }[] = [];
  if (before.approvalStatus === 'scheduled' && after.approvalStatus !== 'scheduled') {
    ended.push({ kind: 'publish', outcome });
  }
  if (before.liveness === 'live' && after.liveness !== 'live') {
    ended.push({ kind: 'expire', outcome: action === 'expire' ? 'done' : outcome });
  }
  return ended;
};

/** A publication that waits, with what was approved. */
export interface WaitingPublication {
  readonly versionId: number;
  readonly contentHash: string | null;
  readonly unpublishAt: Date | null;
}

/** What is true of the entry at the time. */
export interface StandingAtTheTime {
  readonly workingVersionId: number;
  readonly workingContentHash: string;
  /** How the review ended that approved the version; null where there is none any more. */
  readonly reviewOutcome: string | null;
  readonly now: Date;
}

/**
 * Whether a publication may go ahead at its time: exactly the approved version, under an approval
 * that still stands. Who approved it may have left since: that stops nothing.
 */
export const refusedAtTheTime = (waiting: WaitingPublication, found: StandingAtTheTime): Failure | null => {
  if (found.reviewOutcome !== 'approved') {
    return {
      code: 'APPROVAL_NOT_STANDING',
      details: { version: waiting.versionId, reviewOutcome: found.reviewOutcome },
    };
  }
  if (waiting.versionId !== found.workingVersionId || waiting.contentHash !== found.workingContentHash) {
    return { code: 'CONTENT_DRIFTED', details: { version: waiting.versionId, found: found.workingVersionId } };
  }
  if (waiting.unpublishAt && waiting.unpublishAt <= found.now) {
    return { code: 'SCHEDULE_WINDOW_PASSED', details: { unpublishAt: waiting.unpublishAt.toISOString() } };
  }
  return null;
};

/** A run that fails for no reason of the newsroom's is tried again so many times, then people are told. */
export const mostAttempts = 5;
