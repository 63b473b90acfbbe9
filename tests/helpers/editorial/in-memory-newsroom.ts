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

/** What is live is fixed in a review of the last step alone. */
const workflowOf = ({ state }: MemoryEntry): Workflow => {
  const workflow = workflowsByLocale[state.key.locale];
  return state.fix ? { ...workflow, steps: workflow.steps.slice(-1) } : workflow;
};

export const circumstancesOf = (entry: MemoryEntry) => ({ now, workflow: workflowOf(entry) });

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

export const newEntry = (
  ids: Ids,
  locale: Locale,
  author: Actor,
  document: Pick<EntryState['key'], 'contentType' | 'documentId'> = { contentType: 'article', documentId: 'a1' },
): MemoryEntry => {
  const version: MemoryVersion = { id: ids.next(), number: 1, content: 'first', authorId: author.userId, major: null };
  return {
    state: {
      key: { ...document, locale },
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
      fix: null,
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
  version: { readonly content: string; readonly author: number | null; readonly change: Partial<EntryState> },
): MemoryEntry => {
  const { content, author, change } = version;
  const added = { id: ids.next(), number: entry.versions.length + 1, content, authorId: author, major: null };
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
      workingVersionAuthorId: author,
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
  const saved = append(entry, ids, {
    content,
    author: actor.userId,
    change: { approvalStatus: decision.approvalStatus },
  });
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
  const { steps, editsInReview } = workflowOf(entry);
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
  const added = contentWith(command.action, done);
  if (added !== null) {
    const state: Partial<EntryState> = { ...change, fix: fixAfter(command.action, entry.state) };
    const { fix } = entry.state;
    const parkedBy = entry.versions.find(({ id }) => id === fix?.parkedVersionId)?.authorId ?? null;
    const author = command.action === 'drop-fix' ? parkedBy : actor.userId;
    return { decision, entry: append(done, ids, { content: added, author, change: state }) };
  }
  const transitioned = { ...done, auditRows: done.auditRows + 1, state: { ...done.state, ...change } };
  return { decision, entry: decision.publishes === null ? transitioned : withDraftBack(transitioned, ids) };
};

/** A live entry with a newer draft, whose live version has been opened for a fix. */
export const beingFixed = (entry: MemoryEntry, ids: Ids, actor: Actor): MemoryEntry => {
  const base = entry.state.workingVersionId;
  const live: MemoryEntry = {
    ...entry,
    versions: entry.versions.map((version) => ({ ...version, major: 1 })),
    publications: [base],
    highestMajor: 1,
    minorsSinceMajor: 0,
    state: { ...entry.state, liveness: 'live', liveVersionId: base },
  };
  const drafted = append(live, ids, { content: 'second', author: actor.userId, change: {} });
  const fix = { baseVersionId: base, parkedVersionId: drafted.state.workingVersionId };
  return append(drafted, ids, { content: 'first', author: actor.userId, change: { fix } });
};

/** What an action writes as a version of its own; null where it writes none. */
const contentWith = (action: Action, entry: MemoryEntry): string | null => {
  switch (action) {
    case 'trash':
    case 'untrash':
      return workingVersionOf(entry).content;
    case 'fix-live':
      return contentOf(entry, entry.state.liveVersionId);
    case 'drop-fix':
      return contentOf(entry, entry.state.fix?.parkedVersionId ?? null);
    default:
      return null;
  }
};

const fixAfter = (action: Action, { fix, liveVersionId, workingVersionId }: EntryState): EntryState['fix'] => {
  if (action === 'drop-fix') return null;
  return action === 'fix-live' ? { baseVersionId: liveVersionId as number, parkedVersionId: workingVersionId } : fix;
};

/** A text of one piece: where the draft had changed it, the draft stands, in conflict or not. */
const withDraftBack = (entry: MemoryEntry, ids: Ids): MemoryEntry => {
  const { fix } = entry.state;
  if (!fix) return entry;
  const change: Partial<EntryState> = { fix: null };
  const parked = contentOf(entry, fix.parkedVersionId);
  const author = entry.versions.find(({ id }) => id === fix.parkedVersionId)?.authorId ?? null;
  const isChanged = parked !== contentOf(entry, fix.baseVersionId) && parked !== workingVersionOf(entry).content;
  return isChanged
    ? append(entry, ids, { content: parked as string, author, change: { ...change, approvalStatus: 'draft' } })
    : { ...entry, state: { ...entry.state, ...change } };
};
