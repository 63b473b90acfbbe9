import type { EditorialType } from '../../../src/domain/shared/content-types';
import type { Locale } from '../../../src/domain/shared/locales';
import { expectOk } from './client';
import { renamed, smallDocument } from './documents';
import { newMarker } from './marker';
import type { Entry, Newsroom } from './newsroom';

/** States that an entry can be in, each with the way there; the reporter owns, writes and submits. */
export const situations = {
  draft: { approvalStatus: 'draft', liveness: 'never', trashed: false, fixing: false },
  pending: { approvalStatus: 'pending', liveness: 'never', trashed: false, fixing: false },
  rejected: { approvalStatus: 'rejected', liveness: 'never', trashed: false, fixing: false },
  live: { approvalStatus: 'approved', liveness: 'live', trashed: false, fixing: false },
  liveWithNewerDraft: { approvalStatus: 'draft', liveness: 'live', trashed: false, fixing: false },
  liveAndPending: { approvalStatus: 'pending', liveness: 'live', trashed: false, fixing: false },
  beingFixed: { approvalStatus: 'draft', liveness: 'live', trashed: false, fixing: true },
  withdrawn: { approvalStatus: 'draft', liveness: 'withdrawn', trashed: false, fixing: false },
  scheduled: { approvalStatus: 'scheduled', liveness: 'never', trashed: false, fixing: false },
  liveAndScheduled: { approvalStatus: 'scheduled', liveness: 'live', trashed: false, fixing: false },
  retracted: { approvalStatus: 'draft', liveness: 'retracted', trashed: false, fixing: false },
  trashed: { approvalStatus: 'draft', liveness: 'never', trashed: true, fixing: false },
} as const;

export type SituationName = keyof typeof situations;

export const situationNames = Object.keys(situations) as readonly SituationName[];

/** An instant that no run of the tests will see. */
export const farAhead = '2099-01-01T00:00:00.000Z';

/** Brings a new entry of the reporter into a situation. */
export const bringInto = async (
  newsroom: Newsroom,
  situation: SituationName,
  type: EditorialType,
  locale: Locale,
): Promise<Entry> => {
  const reporter = newsroom.as('reporter');
  const chief = newsroom.as('chief');
  const entry = await reporter.create(type, locale, smallDocument(type, newMarker()));
  const submit = async () => expectOk(await reporter.act(entry, 'submit'), 'the submission');
  const publish = async () => expectOk(await chief.act(entry, 'publish'), 'the publication');
  const change = async () => expectOk(await reporter.save(entry, renamed(type, newMarker())), 'the change');
  const schedule = async () => {
    await submit();
    expectOk(await chief.act(entry, 'approve', { publishAt: farAhead }), 'the approval for later');
  };
  const steps: Readonly<Record<SituationName, () => Promise<unknown>>> = {
    draft: async () => undefined,
    pending: submit,
    rejected: async () => {
      await submit();
      expectOk(await chief.act(entry, 'reject', { comment: 'Chưa được' }), 'the rejection');
    },
    live: publish,
    liveWithNewerDraft: async () => {
      await publish();
      await change();
    },
    liveAndPending: async () => {
      await publish();
      await change();
      await submit();
    },
    beingFixed: async () => {
      await publish();
      await change();
      expectOk(await chief.act(entry, 'fix-live'), 'the fix');
    },
    withdrawn: async () => {
      await publish();
      expectOk(await chief.act(entry, 'unpublish', { comment: 'Gỡ' }), 'the unpublication');
    },
    scheduled: schedule,
    liveAndScheduled: async () => {
      await publish();
      await change();
      await schedule();
    },
    retracted: async () => {
      await publish();
      expectOk(await chief.act(entry, 'retract', { comment: 'Sai sự thật' }), 'the retraction');
    },
    trashed: async () => expectOk(await reporter.act(entry, 'trash'), 'the deletion'),
  };
  await steps[situation]();
  return entry;
};
