import {
  besideAFix,
  decidesInTheStep,
  holdsRight,
  needReason,
  takes,
  whatBecomes,
  whenPossible,
  type CharterAction,
} from '../../../tests/helpers/editorial/charter';
import {
  askers,
  describeSituation,
  circumstances,
  situationsFor,
  type Asker,
  type Situation,
} from '../../../tests/helpers/editorial/situations';
import { cellOf } from '../../../tests/helpers/editorial/text-table';
import { decideAction, type Command } from './decide-action';
import { actions } from './transitions';

const charterActions = Object.keys(takes) as readonly CharterAction[];

/** What the charter says about the state alone: null where the action is possible. */
const refusedByState = (action: CharterAction, { state }: Situation): string | null => {
  if (action === 'untrash' && !state.trashed) return 'WRONG_STATE';
  if (action !== 'untrash' && state.trashed) return 'ENTRY_TRASHED';
  const cell = cellOf(whenPossible[action], state.approvalStatus, state.liveness);
  if (cell !== 'yes') return cell;
  if (action !== 'fix-live' && action !== 'drop-fix') return null;
  const beside = cellOf(besideAFix, action, state.fix ? 'one is open' : 'none is open');
  return beside === 'yes' ? null : beside;
};

/** What the charter says about the person, where the state allows the action. */
const refusedByPerson = (action: CharterAction, asker: Asker, situation: Situation): string | null => {
  const isSomebody = asker.actor.userId !== null;
  const owns = isSomebody && situation.ownership === 'own';
  const entry = {
    locale: situation.state.key.locale,
    isOwnOrShared: owns || (isSomebody && situation.ownership === 'shared'),
  };
  const mayApprove = holdsRight(asker.role, 'approve', entry);
  const sitsInTheStep = cellOf(decidesInTheStep, asker.role, 'member') === 'yes';
  switch (takes[action]) {
    case 'a seat in the step': {
      if (!mayApprove) return 'RIGHT_REQUIRED';
      if (!sitsInTheStep) return 'NOT_A_STEP_MEMBER';
      return situation.hasSubmitted || situation.hasWritten ? 'FOUR_EYES' : null;
    }
    case 'a part in the review': {
      const submitted = isSomebody && situation.hasSubmitted;
      const hasPart = submitted || owns || (mayApprove && sitsInTheStep) || asker.role === 'administrator';
      return hasPart ? null : 'NOT_INVOLVED';
    }
    case 'being the system':
      return asker.role === 'system' ? null : 'RIGHT_REQUIRED';
    case 'answering for the entry':
      return owns || mayApprove || asker.role === 'administrator' ? null : 'NOT_RESPONSIBLE';
    case 'editing it as it stands': {
      if (!isSomebody || !holdsRight(asker.role, 'edit', entry)) return 'RIGHT_REQUIRED';
      const isReviewer = mayApprove && sitsInTheStep;
      return situation.state.approvalStatus === 'pending' && !isReviewer ? 'ENTRY_IN_REVIEW' : null;
    }
    case 'editing and deciding': {
      if (!isSomebody || !holdsRight(asker.role, 'edit', entry)) return 'RIGHT_REQUIRED';
      return mayApprove || holdsRight(asker.role, 'publishDirectly', entry) ? null : 'RIGHT_REQUIRED';
    }
    default:
      return holdsRight(asker.role, takes[action], entry) ? null : 'RIGHT_REQUIRED';
  }
};

const orSame = <Value>(said: string, before: Value): string | Value => (said === 'as it was' ? before : said);

const expected = (action: CharterAction, asker: Asker, situation: Situation): string => {
  const refusal = refusedByState(action, situation) ?? refusedByPerson(action, asker, situation);
  if (refusal) return refusal;
  const becomes = (fact: string): string => cellOf(whatBecomes, action, fact);
  return [
    orSame(becomes('approval status'), situation.state.approvalStatus),
    orSame(becomes('public has'), situation.state.liveness),
    `${becomes('trash')} the trash`,
    `review ${becomes('open review')}`,
    becomes('goes live') === 'nothing' ? 'nothing goes live' : 'version 40 goes live',
  ].join(', ');
};

const decided = (command: Command, asker: Asker, { state }: Situation): string => {
  const decision = decideAction(state, command, asker.actor, asker.rightsOn(state), circumstances);
  if (decision.outcome === 'refused') return decision.code;
  return [
    decision.approvalStatus,
    decision.liveness,
    `${decision.trashed ? 'inside' : 'outside'} the trash`,
    `review ${decision.review}`,
    decision.publishes === null ? 'nothing goes live' : `version ${decision.publishes} goes live`,
  ].join(', ');
};

interface Case {
  readonly asker: Asker;
  readonly situation: Situation;
  /** What the charter says to it. */
  readonly said: string;
  readonly isRefusal: boolean;
}

/** An action in every situation of everybody. */
const casesOf = (action: CharterAction): readonly Case[] =>
  askers.flatMap((asker) =>
    situationsFor(asker).map((situation) => {
      const said = expected(action, asker, situation);
      return { asker, situation, said, isRefusal: /^[A-Z_]+$/.test(said) };
    }),
  );

type Answer = readonly [got: string, wanted: string];

/** The answers that the charter doesn't give. */
const surprises = (cases: readonly Case[], ask: (one: Case) => readonly Answer[]): readonly string[] =>
  cases.flatMap((one) =>
    ask(one)
      .filter(([got, wanted]) => got !== wanted)
      .map(([got, wanted]) => `${one.asker.role}: ${describeSituation(one.situation)}: ${got} instead of ${wanted}`),
  );

test('the charter speaks of every action there is, and of no other', () => {
  expect([...charterActions].sort()).toEqual([...actions].sort());
});

test('the charter speaks of every role there is, and of no other', () => {
  expect(askers.map(({ role }) => role).sort()).toEqual(Object.keys(decidesInTheStep).sort());
});

describe.each(charterActions)('%s', (action) => {
  let cases: readonly Case[] = [];
  let allowed: readonly Case[] = [];
  const ask = ({ asker, situation }: Case, more: Partial<Command>): string =>
    decided({ action, ...more }, asker, situation);

  beforeAll(() => {
    cases = casesOf(action);
    allowed = cases.filter(({ isRefusal }) => !isRefusal);
  });

  test('is allowed or refused to everybody, in every state, as the charter says', () => {
    const found = surprises(cases, (one) => [[ask(one, one.isRefusal ? {} : { comment: 'vì sao' }), one.said]]);
    expect(found.slice(0, 20)).toEqual([]);
    expect(allowed.length).toBeGreaterThan(0);
    expect(allowed.length).toBeLessThan(cases.length);
  });

  test('where it is refused, is refused for the same reason whatever version is named', () => {
    const articles = cases.filter(
      ({ isRefusal, situation }) => isRefusal && situation.state.key.contentType === 'article',
    );
    const found = surprises(articles, (one) => [[ask(one, { versionId: 39, step: 'desk' }), one.said]]);
    expect(found.slice(0, 20)).toEqual([]);
  });

  test('where it is allowed, takes the version and step that the person saw, and no others', () => {
    const found = surprises(allowed, (one) => {
      const seen = (more: Partial<Command>): string => ask(one, { comment: 'vì sao', ...more });
      return [
        [seen({ versionId: 40 }), one.said],
        [seen({ versionId: 39 }), 'STALE_VERSION'],
        [seen({ versionId: 41 }), 'STALE_VERSION'],
        [seen({ step: 'approval' }), one.situation.state.review ? one.said : 'WRONG_STATE'],
        [seen({ step: 'desk' }), 'WRONG_STATE'],
        [seen({ versionId: 39, step: 'desk' }), 'STALE_VERSION'],
      ];
    });
    expect(found.slice(0, 20)).toEqual([]);
  });

  test(needReason.includes(action) ? 'needs a reason in writing' : 'needs no reason', () => {
    const found = surprises(allowed, (one) => {
      const without = needReason.includes(action) ? 'COMMENT_REQUIRED' : one.said;
      return [undefined, '', ' \n\t '].map((comment) => [ask(one, { comment }), without]);
    });
    expect(found.slice(0, 20)).toEqual([]);
  });
});

test('what has no newer draft is edited as usual: there is nothing to park', () => {
  const chief = askers.find(({ role }) => role === 'editor-in-chief') as Asker;
  const found = situationsFor(chief).find(
    ({ state }) => state.approvalStatus === 'draft' && state.liveness === 'live' && !state.fix,
  ) as Situation;
  const state = { ...found.state, hasNewerChanges: false };
  expect(decided({ action: 'fix-live' }, chief, { ...found, state })).toBe('NOTHING_TO_PARK');
});

test('a refusal names the action, what was found, and what is missing', () => {
  const reporter = askers.find(({ role }) => role === 'reporter') as Asker;
  const [pending] = situationsFor(reporter).filter(
    ({ state }) => state.approvalStatus === 'pending' && state.liveness === 'live' && !state.trashed,
  ) as [Situation];
  expect(decideAction(pending.state, { action: 'submit' }, reporter.actor, new Set(['submit']), circumstances)).toEqual(
    {
      outcome: 'refused',
      code: 'ALREADY_SUBMITTED',
      details: {
        action: 'submit',
        approvalStatus: 'pending',
        liveness: 'liveWithNewerChanges',
        trashed: false,
        workingVersion: 40,
      },
    },
  );
  expect(decideAction(pending.state, { action: 'approve' }, reporter.actor, new Set(), circumstances)).toEqual({
    outcome: 'refused',
    code: 'RIGHT_REQUIRED',
    details: { action: 'approve', right: 'approve' },
  });
  expect(
    decideAction(pending.state, { action: 'approve' }, reporter.actor, new Set(['approve']), circumstances),
  ).toMatchObject({
    code: 'NOT_A_STEP_MEMBER',
    details: { step: 'approval', roles: ['desk-editor', 'managing-editor', 'editor-in-chief', 'language-editor'] },
  });
});
