import { editorialTypes } from '../../../src/domain/shared/content-types';
import { locales } from '../../../src/domain/shared/locales';
import { isOwnOrShared, type Actor, type RightsOnEntry } from '../../../src/domain/workflow/actor';
import { approvalStatuses, type ApprovalStatus } from '../../../src/domain/workflow/approval-status';
import type { EntryState } from '../../../src/domain/workflow/entry-state';
import { livenessValues, type Liveness } from '../../../src/domain/workflow/liveness';
import { roleHasRight, shippedRoles } from '../../../src/domain/workflow/roles';
import { rights } from '../../../src/domain/workflow/transitions';
import type { Circumstances } from '../../../src/domain/workflow/choose-transition';
import { singleApproval } from '../../../src/domain/workflow/shipped-workflows';

/** Somebody who asks for something: a person with one role, an administrator, or a program with a token. */
export interface Asker {
  readonly role: string;
  readonly actor: Actor;
  rightsOn(state: EntryState): RightsOnEntry;
}

/** A moment, and the workflow that ships for most types. */
export const circumstances: Circumstances = { now: new Date('2026-03-02T08:00:00Z'), workflow: singleApproval };

const askerId = 7;
const somebodyElse = 1;

const cached = (judge: Asker['rightsOn'], userId: number | null): Asker['rightsOn'] => {
  const known = new Map<string, RightsOnEntry>();
  return (state) => {
    const { contentType, locale } = state.key;
    const name = `${contentType}/${locale}/${isOwnOrShared(state, userId)}`;
    const judged = known.get(name) ?? judge(state);
    known.set(name, judged);
    return judged;
  };
};

const shippedAskers: readonly Asker[] = shippedRoles.map((role) => ({
  role: role.code,
  actor: { kind: 'user', userId: askerId, name: role.name, stepRoles: [role.code], isAdministrator: false },
  rightsOn: cached(
    (state) =>
      new Set(
        rights.filter((right) =>
          roleHasRight(role, right, { ...state.key, isOwnOrShared: isOwnOrShared(state, askerId) }),
        ),
      ),
    askerId,
  ),
}));

const administrator: Asker = {
  role: 'administrator',
  actor: { kind: 'user', userId: askerId, name: 'Administrator', stepRoles: [], isAdministrator: true },
  rightsOn: () => new Set(rights),
};

const program: Asker = {
  role: 'program',
  actor: { kind: 'token', userId: null, name: 'Import', stepRoles: [], isAdministrator: false },
  rightsOn: () => new Set(['read', 'create', 'edit', 'delete'] as const),
};

/** The clock at work: no person ever is the system. */
const system: Asker = {
  role: 'system',
  actor: { kind: 'system', userId: null, name: 'system', stepRoles: [], isAdministrator: false },
  rightsOn: () => new Set(rights),
};

export const askers: readonly Asker[] = [...shippedAskers, administrator, program, system];

/** An entry in some state, and what the asker has to do with it. */
export interface Situation {
  readonly state: EntryState;
  readonly ownership: 'own' | 'shared' | 'foreign';
  /** Who submitted the version and who wrote it: the asker or somebody else. */
  readonly hasSubmitted: boolean;
  readonly hasWritten: boolean;
}

const situation = (
  key: EntryState['key'],
  fact: {
    readonly approvalStatus: ApprovalStatus;
    readonly liveness: Liveness;
    readonly trashed: boolean;
    readonly ownership: Situation['ownership'];
    readonly part: Part;
    readonly isFixing: boolean;
  },
  me: number | null,
): Situation => {
  const { approvalStatus, liveness, trashed, ownership, part, isFixing } = fact;
  const [step] = singleApproval.steps;
  if (!step) throw new Error('the workflow that ships has no step');
  return {
    state: {
      key,
      approvalStatus,
      liveness,
      trashed,
      hasNewerChanges: liveness === 'live' && approvalStatus !== 'approved',
      workingVersionId: 40,
      workingVersionAuthorId: part === 'written' ? me : somebodyElse,
      liveVersionId: liveness === 'live' ? 30 : null,
      ownerId: ownership === 'own' ? me : somebodyElse,
      collaboratorIds: ownership === 'shared' && me !== null ? [me] : [2],
      review:
        approvalStatus === 'pending'
          ? {
              id: 5,
              versionId: 40,
              submittedBy: part === 'submitted' ? me : somebodyElse,
              authorIds: part === 'none' || me === null ? [somebodyElse] : [somebodyElse, me],
              editorIds: [],
              editsInReview: 'keep',
              step,
              stepNumber: 1,
              steps: singleApproval.steps,
            }
          : null,
      lock: null,
      fix: isFixing ? { baseVersionId: 30, parkedVersionId: 35 } : null,
    },
    ownership,
    hasSubmitted: part === 'submitted',
    hasWritten: part === 'written',
  };
};

type Part = 'none' | 'submitted' | 'written';

/** Only a version in review has been submitted; who wrote one outside of a review is tried for one's own. */
const partsIn = (approvalStatus: ApprovalStatus, ownership: Situation['ownership']): readonly Part[] => {
  if (approvalStatus === 'pending') return ['none', 'submitted', 'written'];
  return ownership === 'own' ? ['none', 'written'] : ['none'];
};

/** A fix of what is live goes the way of every version, and outlasts a takedown. */
const fixesIn = (approvalStatus: ApprovalStatus, liveness: Liveness, trashed: boolean): readonly boolean[] =>
  approvalStatus !== 'approved' && ['live', 'withdrawn'].includes(liveness) && !trashed ? [false, true] : [false];

const facts = approvalStatuses.flatMap((approvalStatus) =>
  livenessValues.flatMap((liveness) =>
    [false, true]
      .filter((trashed) => !(trashed && liveness === 'live'))
      .flatMap((trashed) =>
        (['own', 'shared', 'foreign'] as const).flatMap((ownership) =>
          partsIn(approvalStatus, ownership).flatMap((part) =>
            fixesIn(approvalStatus, liveness, trashed).map((isFixing) => ({
              approvalStatus,
              liveness,
              trashed,
              ownership,
              part,
              isFixing,
            })),
          ),
        ),
      ),
  ),
);

/**
 * Every state of an entry of every type in every language, with every part that somebody can have
 * in it. For programs, who are nobody in particular, "own" means an entry without an owner.
 */
const situationsOf = (me: number | null): readonly Situation[] =>
  editorialTypes.flatMap((contentType) =>
    locales.flatMap((locale) => facts.map((fact) => situation({ contentType, documentId: 'a1', locale }, fact, me))),
  );

const byAsker = new Map<number | null, readonly Situation[]>();

export const situationsFor = ({ actor }: Asker): readonly Situation[] => {
  const known = byAsker.get(actor.userId) ?? situationsOf(actor.userId);
  byAsker.set(actor.userId, known);
  return known;
};

/** A situation as a sentence, for the list of surprises of a failing test. */
export const describeSituation = ({ state, ownership, hasSubmitted, hasWritten }: Situation): string =>
  [
    `${state.key.contentType} in ${state.key.locale}`,
    `${state.approvalStatus}, ${state.liveness}${state.trashed ? ', trashed' : ''}`,
    ownership,
    ...(state.fix ? ['a fix is open'] : []),
    ...(hasSubmitted ? ['submitted by the asker'] : []),
    ...(hasWritten ? ['written by the asker'] : []),
  ].join('; ');
