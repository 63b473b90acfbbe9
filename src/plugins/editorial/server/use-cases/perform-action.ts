import { DomainFailure } from '../../../../domain/shared/failure';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import { decideAction, type Command, type Refused, type Transitioned } from '../../../../domain/workflow/decide-action';
import { refusedByTimes } from '../../../../domain/workflow/schedule';
import { transitionOf, type Action } from '../../../../domain/workflow/transitions';
import { currentActing, type Acting } from '../../../../platform/editorial/acting';
import { lockEntry, type StoredEntry } from '../../../../platform/editorial/entry-store';
import { readOpenSchedules, type StoredSchedule } from '../../../../platform/editorial/schedule-store';
import { lockPublicationOrder } from '../../../../platform/editorial/publication-log';
import { recordTransition, type EntryChange } from '../../../../platform/editorial/transition-store';
import { inTransaction, type Sql } from '../../../../platform/sql';
import type { ActionBody } from '../../contracts';
import type { EditorialCore } from '../core';
import { tellOfAction } from '../notices/tell-of-action';
import { mergeDraft } from '../publication/merge-draft';
import { approve } from './approve';
import { expire } from './expire';
import { explainStale } from './explain-stale';
import { dropFix, fixLive } from './fix-live';
import { bindCorrection, keepCorrection } from './keep-correction';
import { lock, unlock } from './lock-entry';
import { publishDirectly } from './publish-directly';
import { reject } from './reject';
import { liftRetraction, retract } from './retract';
import { publishWaiting, reschedule, setExpiry, unschedule } from './scheduled-publication';
import { settleSchedules } from './settle-schedules';
import { assign, handOver, share } from './share-work';
import { submit } from './submit';
import { trash, untrash } from './trash';
import { unpublish } from './unpublish';
import { withdraw } from './withdraw';
import { isSubmissionEverDirect, workflowOfEntry, type ChosenWorkflow } from './workflow-of-entry';

/** What a person may say with an action, beside its name. */
export interface ActionOptions extends Partial<Omit<ActionBody, 'withReferences' | 'siblings'>> {
  /** Entries that go live in the same transaction: what they are named by need not wait for them. */
  readonly togetherWith?: readonly EntryKey[];
  /** What only moves references isn't judged by the checklist. */
  readonly skipsChecklist?: true;
}

/** Everything an action's effect works with: the locked entry and the decision that allowed it. */
export interface ActionContext {
  readonly core: EditorialCore;
  readonly sql: Sql;
  readonly action: Action;
  readonly entry: StoredEntry;
  readonly decision: Transitioned;
  readonly options: ActionOptions;
  readonly acting: Acting;
  readonly comment: string | null;
  /** The publication that the entry waits for, where it is scheduled. */
  readonly waiting: StoredSchedule | null;
  readonly now: Date;
  /** With a submission: the workflow that it opens. */
  readonly chosen: ChosenWorkflow | null;
}

/**
 * Does what an action means. Answers what it changed beyond the transition itself, or `recorded`
 * when it has written a version, which brings state and audit row along.
 */
export type ActionEffect = (context: ActionContext) => Promise<Partial<EntryChange> | 'recorded'>;

const effects: Readonly<Record<Action, ActionEffect>> = {
  submit,
  withdraw,
  approve,
  reject,
  publish: publishDirectly,
  unpublish,
  trash,
  untrash,
  retract,
  'lift-retraction': liftRetraction,
  assign,
  share,
  'hand-over': handOver,
  lock,
  unlock,
  reschedule,
  'publish-now': publishWaiting,
  'publish-scheduled': publishWaiting,
  unschedule,
  'set-expiry': setExpiry,
  expire,
  'fix-live': fixLive,
  'drop-fix': dropFix,
};

/** Actions that change what the public gets, or rest on it, wait for their place in the publication order. */
export const needsPublicationOrder = async (sql: Sql, action: Action): Promise<boolean> =>
  ['trash', 'unpublish', 'retract', 'lift-retraction', 'expire'].includes(action) ||
  transitionOf(action).publishes === true ||
  (action === 'submit' && (await isSubmissionEverDirect(sql)));

/**
 * Takes one action on one entry: right, decision, effect, state and audit in one transaction.
 * Answers the decision that allowed it.
 * @throws DomainFailure with the code of the refusal; then nothing is written.
 */
export const performAction = (
  core: EditorialCore,
  key: EntryKey,
  action: Action,
  options: ActionOptions = {},
): Promise<Transitioned> => {
  const acting = currentActing(core.strapi);
  return inTransaction(core.strapi, async (sql) => {
    if (await needsPublicationOrder(sql, action)) await lockPublicationOrder(sql);
    const entry = await lockEntry(sql, key);
    if (!entry) throw new DomainFailure('ENTRY_NOT_FOUND', { ...key });
    const comment = options.comment?.trim() || null;
    const rights = await acting.rightsOn(key);
    // Refusals name the state that was found: only to those who may read it.
    if (!rights.has('read')) throw new DomainFailure('RIGHT_REQUIRED', { action, right: 'read' });
    const now = core.clock.now();
    const chosen = action === 'submit' ? await workflowOfEntry(sql, entry) : null;
    const circumstances = { now, workflow: chosen?.workflow ?? null };
    const decision = decideAction(entry, toCommand(action, options), acting.actor, rights, circumstances);
    if (decision.outcome === 'refused') throw await refusal(sql, acting, entry, decision);
    const waiting = await waitingPublication(sql, entry);
    refuseBadTimes(action, options, decision, now, waiting);
    const context = { core, sql, action, entry, decision, options, acting, comment, waiting, now, chosen };
    await keepCorrection(context);
    const change = await effects[action](context);
    await settleSchedules(context);
    await bindCorrection(context);
    if (change === 'recorded') return decision;
    await recordTransition(
      sql,
      entry,
      {
        approvalStatus: decision.approvalStatus,
        liveness: decision.liveness,
        trashed: decision.trashed,
        liveVersionId: entry.liveVersionId,
        hasNewerChanges: entry.hasNewerChanges,
        newMajor: null,
        wentLive: false,
        step: null,
        ...change,
      },
      {
        action,
        actor: acting.actor,
        origin: acting.origin,
        comment,
        versionId: decision.publishes ?? entry.workingVersionId,
        now,
        remarks: decision.fourEyesException ? { fourEyesException: true } : undefined,
      },
    );
    if (decision.publishes !== null && entry.fix) await mergeDraft(context, entry.fix);
    await tellOfAction(context, change);
    return decision;
  });
};

const waitingPublication = async (sql: Sql, entry: StoredEntry): Promise<StoredSchedule | null> =>
  entry.approvalStatus === 'scheduled' ? ((await readOpenSchedules(sql, entry.key)).publish ?? null) : null;

/** An approval that isn't the last one sets no time: nobody knows yet when the last one is given. */
const refuseBadTimes = (
  action: Action,
  options: ActionOptions,
  decision: Transitioned,
  now: Date,
  waiting: StoredSchedule | null,
): void => {
  const refused = refusedByTimes(action, options, { now, current: waiting?.dueAt ?? null });
  if (refused) throw new DomainFailure(refused.code, refused.details);
  if (decision.review === 'advances' && (options.publishAt ?? options.unpublishAt)) {
    throw new DomainFailure('TIME_NOT_ALLOWED', { action, option: 'publishAt', step: 'not the last' });
  }
};

/** Whoever decided by an old version is also told what has changed since. */
const refusal = async (sql: Sql, acting: Acting, entry: StoredEntry, { code, details }: Refused) => {
  if (code !== 'STALE_VERSION') return new DomainFailure(code, details);
  const versions = { given: details['given'] as number, current: details['current'] as number };
  return new DomainFailure(code, { ...details, ...(await explainStale(sql, acting, entry.key, versions)) });
};

const toCommand = (action: Action, options: ActionOptions): Command => ({
  action,
  comment: options.comment,
  versionId: options.version,
  step: options.step,
  toStep: options.toStep,
  takeOver: options.takeOver,
  publishAt: options.publishAt,
});
