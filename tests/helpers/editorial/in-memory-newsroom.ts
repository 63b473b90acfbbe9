import type { Locale } from '../../../src/domain/shared/locales';
import { nextMajor, type LabelledVersion } from '../../../src/domain/history/labels';
import type { Actor, RightsOnEntry } from '../../../src/domain/workflow/actor';
import {
  decideAction,
  type Command,
  type Decision,
  type Refused,
  type Transitioned,
} from '../../../src/domain/workflow/decide-action';
import { decideSave, type SaveAllowed } from '../../../src/domain/workflow/decide-save';
import type { EntryState, ReviewState, ReviewStep } from '../../../src/domain/workflow/entry-state';
import type { Action } from '../../../src/domain/workflow/transitions';
import { articleApproval, singleApproval, translationApproval } from '../../../src/domain/workflow/shipped-workflows';
import type { Workflow } from '../../../src/domain/workflow/workflow';

export interface MemoryVersion extends LabelledVersion {
  readonly id: number;
  readonly content: string;
  readonly authorId: number | null;
}

export interface MemoryReview {
  readonly id: number;
  readonly endedBy: Action | null;
  readonly submittedVersion: number;
  /** Numbers of the steps that have approved and not been sent back since, in their order. */
  readonly passed: readonly number[];
}

/** Every kind of workflow is at work: two steps of articles and of translations, and a single one. */
export const workflowsByLocale: Readonly<Record<Locale, Workflow>> = {
  vi: articleApproval,
  en: singleApproval,
  'zh-Hans': { ...translationApproval, editsInReview: 'restart' },
};

const now = new Date('2026-03-02T08:00:00Z');

export const circumstancesOf = ({ state }: MemoryEntry) => ({ now, workflow: workflowsByLocale[state.key.locale] });

/** An entry as the store keeps it, with all that is written beside its state. */
export interface MemoryEntry {
  readonly state: EntryState;
  readonly versions: readonly MemoryVersion[];
  readonly reviews: readonly MemoryReview[];
  /** Version ids in the order in which they went live; null for a takedown. */
  readonly publications: readonly (number | null)[];
  readonly auditRows: number;
  readonly highestMajor: number;
  readonly minorsSinceMajor: number;
}

/** Ids as a database gives them: one row of numbers for all entries. */
export interface Ids {
  next(): number;
}

export const createIds = (): Ids => {
  let last = 0;
  return {
    next: () => {
      last += 1;
      return last;
    },
  };
};

export const newEntry = (ids: Ids, locale: Locale, author: Actor): MemoryEntry => {
  const version: MemoryVersion = { id: ids.next(), number: 1, content: 'first', authorId: author.userId, major: null };
  return {
    state: {
      key: { contentType: 'article', documentId: 'a1', locale },
      approvalStatus: 'draft',
      liveness: 'never',
      trashed: false,
      hasNewerChanges: false,
      workingVersionId: version.id,
      workingVersionAuthorId: author.userId,
      liveVersionId: null,
      ownerId: author.userId,
      collaboratorIds: [],
      review: null,
      lock: null,
    },
    versions: [version],
    reviews: [],
    publications: [],
    auditRows: 1,
    highestMajor: 0,
    minorsSinceMajor: 1,
  };
};

export const workingVersionOf = (entry: MemoryEntry): MemoryVersion => entry.versions.at(-1) as MemoryVersion;

const contentOf = (entry: MemoryEntry, id: number | null): string | null =>
  entry.versions.find((version) => version.id === id)?.content ?? null;

const append = (
  entry: MemoryEntry,
  ids: Ids,
  version: { readonly content: string; readonly actor: Actor; readonly change: Partial<EntryState> },
): MemoryEntry => {
  const { content, actor, change } = version;
  const added = { id: ids.next(), number: entry.versions.length + 1, content, authorId: actor.userId, major: null };
  const { liveVersionId } = entry.state;
  return {
    ...entry,
    versions: [...entry.versions, added],
    minorsSinceMajor: entry.minorsSinceMajor + 1,
    auditRows: entry.auditRows + 1,
    state: {
      ...entry.state,
      ...change,
      workingVersionId: added.id,
      workingVersionAuthorId: actor.userId,
      hasNewerChanges: liveVersionId !== null && contentOf(entry, liveVersionId) !== content,
    },
  };
};

/** A save of content by way of the judge: refused, unchanged, or a version on top. */
export const save = (
  entry: MemoryEntry,
  ids: Ids,
  write: {
    readonly content: string;
    readonly startedFrom: number | undefined;
    readonly actor: Actor;
    readonly rights: RightsOnEntry;
  },
): { readonly decision: SaveAllowed | Refused; readonly entry: MemoryEntry } => {
  const { content, actor } = write;
  const decision = decideSave(entry.state, write.startedFrom, actor, write.rights, now);
  if (decision.outcome === 'refused' || workingVersionOf(entry).content === content) return { decision, entry };
  const saved = append(entry, ids, { content, actor, change: { approvalStatus: decision.approvalStatus } });
  const { review, workingVersionId } = saved.state;
  return {
    decision,
    entry:
      decision.rebindsReview && review
        ? {
            ...(review.editsInReview === 'restart' ? withPassed(saved, () => []) : saved),
            state: { ...saved.state, review: edited(review, workingVersionId, actor) },
          }
        : saved,
  };
};

/** A review after a reviewer's change of the text: bound to it, and perhaps back at its first step. */
const edited = (review: ReviewState, versionId: number, { userId }: Actor): ReviewState => {
  const editorIds = userId === null ? review.editorIds : [...new Set([...review.editorIds, userId])];
  const changed = { ...review, versionId, editorIds };
  return review.editsInReview === 'restart'
    ? { ...changed, stepNumber: 1, step: review.steps[0] as ReviewStep }
    : changed;
};

const withPassed = (entry: MemoryEntry, change: (passed: readonly number[]) => readonly number[]): MemoryEntry => ({
  ...entry,
  reviews: entry.reviews.map((one) => (one.endedBy === null ? { ...one, passed: change(one.passed) } : one)),
});

const withReview = (
  entry: MemoryEntry,
  ids: Ids,
  { review, stepNumber }: Transitioned,
  deed: { action: Action; actor: Actor },
): MemoryEntry => {
  if (review === 'none') return entry;
  const { steps, editsInReview } = workflowsByLocale[entry.state.key.locale];
  if (review === 'opens') {
    const id = ids.next();
    const authors = [deed.actor.userId, entry.state.workingVersionAuthorId].filter((one) => one !== null);
    const opened: ReviewState = {
      id,
      versionId: entry.state.workingVersionId,
      submittedBy: deed.actor.userId,
      authorIds: authors,
      editorIds: [],
      editsInReview,
      step: steps[0] as ReviewStep,
      stepNumber: 1,
      steps,
    };
    return {
      ...entry,
      reviews: [...entry.reviews, { id, endedBy: null, submittedVersion: entry.state.workingVersionId, passed: [] }],
      state: { ...entry.state, review: opened },
    };
  }
  const open = entry.state.review;
  if (stepNumber !== null && open) {
    const moved = { ...open, stepNumber, step: open.steps[stepNumber - 1] as ReviewStep };
    const step = open.stepNumber;
    return {
      ...withPassed(entry, (passed) =>
        review === 'advances' ? [...passed, step] : passed.filter((number) => number < stepNumber),
      ),
      state: { ...entry.state, review: moved },
    };
  }
  const ended = entry.state.review?.id;
  return {
    ...entry,
    reviews: entry.reviews.map((one) => (one.id === ended ? { ...one, endedBy: deed.action } : one)),
    state: { ...entry.state, review: null },
  };
};

const withPublication = (entry: MemoryEntry, decision: Transitioned): MemoryEntry => {
  const { publishes } = decision;
  if (publishes === null) {
    return decision.liveness === 'live' || entry.state.liveVersionId === null
      ? entry
      : {
          ...entry,
          publications: [...entry.publications, null],
          state: { ...entry.state, liveVersionId: null, hasNewerChanges: false },
        };
  }
  const own = entry.versions.find(({ id }) => id === publishes)?.major ?? null;
  const major = nextMajor(own, entry.highestMajor);
  return {
    ...entry,
    versions: entry.versions.map((version) => (version.id === publishes ? { ...version, major } : version)),
    publications: [...entry.publications, publishes],
    highestMajor: own === null ? major : entry.highestMajor,
    minorsSinceMajor: own === null ? 0 : entry.minorsSinceMajor,
    state: { ...entry.state, liveVersionId: publishes, hasNewerChanges: false },
  };
};

/** An action by way of the judge: refused, or all that it means, as the store would write it. */
export const act = (
  entry: MemoryEntry,
  ids: Ids,
  deed: { readonly command: Command; readonly actor: Actor; readonly rights: RightsOnEntry },
): { readonly decision: Decision; readonly entry: MemoryEntry } => {
  const { command, actor } = deed;
  const decision = decideAction(entry.state, command, actor, deed.rights, circumstancesOf(entry));
  if (decision.outcome === 'refused') return { decision, entry };
  const { approvalStatus, liveness, trashed } = decision;
  const change = { approvalStatus, liveness, trashed };
  const done = withPublication(withReview(entry, ids, decision, { action: command.action, actor }), decision);
  const isMark = command.action === 'trash' || command.action === 'untrash';
  return {
    decision,
    entry: isMark
      ? append(done, ids, { content: workingVersionOf(done).content, actor, change })
      : { ...done, auditRows: done.auditRows + 1, state: { ...done.state, ...change } },
  };
};
