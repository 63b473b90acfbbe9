import { livenessValues } from './liveness';
import { approvalStatuses } from './approval-status';
import { endedSchedules, refusedAtTheTime, refusedByTimes, type WantedTimes } from './schedule';
import { actions, type Action } from './transitions';

const now = new Date('2026-12-01T03:00:00.000Z');
const at = (text: string): Date => new Date(text);
const judge = (action: Action, wanted: WantedTimes, current: Date | null = null): string =>
  refusedByTimes(action, wanted, { now, current })?.code ?? 'allowed';

describe('times that a person names', () => {
  test.each([
    ['a millisecond ahead', '2026-12-01T03:00:00.001Z', 'allowed'],
    ['now', '2026-12-01T03:00:00.000Z', 'PUBLISH_AT_NOT_AHEAD'],
    ['past', '2026-11-30T03:00:00.000Z', 'PUBLISH_AT_NOT_AHEAD'],
    ['ahead in the newsroom, written with its offset', '2026-12-01T10:00:01+07:00', 'allowed'],
    ['past in the newsroom, though its clock shows more', '2026-12-01T09:59:59+07:00', 'PUBLISH_AT_NOT_AHEAD'],
  ])('publication %s', (_what, publishAt, answer) => {
    expect(judge('approve', { publishAt: at(publishAt) })).toBe(answer);
    expect(judge('reschedule', { publishAt: at(publishAt) }, at('2026-12-24T00:00:00Z'))).toBe(answer);
  });

  test('an expiry comes after the publication, whether that is now, named, or stood before', () => {
    const early = at('2026-12-01T02:59:59Z');
    const late = at('2026-12-05T00:00:00Z');
    const between = at('2026-12-03T00:00:00Z');
    expect(judge('approve', { unpublishAt: early })).toBe('UNPUBLISH_AT_NOT_AFTER');
    expect(judge('publish', { unpublishAt: between })).toBe('allowed');
    expect(judge('approve', { publishAt: late, unpublishAt: between })).toBe('UNPUBLISH_AT_NOT_AFTER');
    expect(judge('approve', { publishAt: between, unpublishAt: late })).toBe('allowed');
    expect(judge('reschedule', { unpublishAt: between }, late)).toBe('UNPUBLISH_AT_NOT_AFTER');
    expect(judge('reschedule', { unpublishAt: late }, between)).toBe('allowed');
    expect(judge('publish-now', { unpublishAt: between }, late)).toBe('allowed');
    expect(judge('set-expiry', { unpublishAt: null })).toBe('allowed');
  });

  test('no other action takes a time, and those about a time need one', () => {
    const publishAt = at('2026-12-24T00:00:00Z');
    const taking = (wanted: WantedTimes): readonly string[] =>
      actions.filter((action) => judge(action, wanted) !== 'TIME_NOT_ALLOWED');
    expect(taking({ publishAt })).toEqual(['approve', 'reschedule']);
    expect(taking({ unpublishAt: publishAt })).toEqual([
      'approve',
      'publish',
      'reschedule',
      'publish-now',
      'set-expiry',
    ]);
    expect(actions.filter((action) => judge(action, {}) === 'PUBLISH_AT_REQUIRED')).toEqual([
      'reschedule',
      'set-expiry',
    ]);
  });
});

describe('what is true at the time', () => {
  const waiting = { versionId: 40, contentHash: 'a', unpublishAt: null };
  const found = { workingVersionId: 40, workingContentHash: 'a', reviewOutcome: 'approved', now };
  const judgeThen = (waits: { readonly unpublishAt?: Date }, change: object): string =>
    refusedAtTheTime({ ...waiting, ...waits }, { ...found, ...change })?.code ?? 'goes live';

  test('exactly the approved version goes live, whoever approved it', () => {
    expect(judgeThen({}, {})).toBe('goes live');
  });

  test.each([
    ['another version stands on top', { workingVersionId: 41 }, 'CONTENT_DRIFTED'],
    ['its content has changed', { workingContentHash: 'b' }, 'CONTENT_DRIFTED'],
    ['the approval was taken back', { reviewOutcome: 'withdrawn' }, 'APPROVAL_NOT_STANDING'],
    ['the review is gone', { reviewOutcome: null }, 'APPROVAL_NOT_STANDING'],
  ])('nothing goes live when %s', (_what, change, code) => {
    expect(judgeThen({}, change)).toBe(code);
  });

  test('an entry does not come to live after the time at which it should have left', () => {
    expect(judgeThen({ unpublishAt: now }, {})).toBe('SCHEDULE_WINDOW_PASSED');
    expect(judgeThen({ unpublishAt: at('2026-12-01T03:00:00.001Z') }, {})).toBe('goes live');
  });
});

describe('invariant 26: what ends a schedule', () => {
  const states = approvalStatuses.flatMap((approvalStatus) =>
    livenessValues.map((liveness) => ({ approvalStatus, liveness })),
  );

  test('a publication waits exactly while the entry is scheduled, an expiry exactly while it is live', () => {
    for (const before of states) {
      for (const after of states) {
        const kinds = endedSchedules('anything', before, after).map(({ kind }) => kind);
        expect(kinds.includes('publish')).toBe(
          before.approvalStatus === 'scheduled' && after.approvalStatus !== 'scheduled',
        );
        expect(kinds.includes('expire')).toBe(before.liveness === 'live' && after.liveness !== 'live');
      }
    }
  });

  test.each([
    ['unpublish', 'unpublished', 'unpublished'],
    ['retract', 'retracted', 'retracted'],
    ['expire', 'expired', 'done'],
    ['trash', 'trashed', 'trashed'],
    ['unschedule', 'unscheduled', 'unscheduled'],
  ])('%s ends a publication as %s and an expiry as %s', (action, publication, expiry) => {
    const live = { approvalStatus: 'scheduled', liveness: 'live' };
    expect(endedSchedules(action, live, { approvalStatus: 'draft', liveness: 'withdrawn' })).toEqual([
      { kind: 'publish', outcome: publication },
      { kind: 'expire', outcome: expiry },
    ]);
  });
});
