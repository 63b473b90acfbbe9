import * as fc from 'fast-check';
import { locales, type Locale } from '../../../src/domain/shared/locales';
import { isOwnOrShared, type Actor, type RightsOnEntry } from '../../../src/domain/workflow/actor';
import { allowedActions } from '../../../src/domain/workflow/allowed-actions';
import type { Command } from '../../../src/domain/workflow/decide-action';
import type { EntryState } from '../../../src/domain/workflow/entry-state';
import { roleHasRight, shippedRoles } from '../../../src/domain/workflow/roles';
import { actions, rights } from '../../../src/domain/workflow/transitions';
import {
  act,
  beingFixed,
  circumstancesOf,
  createIds,
  newEntry,
  save,
  type Ids,
  type MemoryEntry,
} from './in-memory-newsroom';

export interface Colleague {
  readonly actor: Actor;
  /** As the charter names it. */
  readonly role: string;
  rightsOn(state: EntryState): RightsOnEntry;
}

const colleague = (userId: number, code: string): Colleague => {
  const role = shippedRoles.find((one) => one.code === code);
  if (!role) throw new Error(`no role ${code} ships`);
  return {
    role: code,
    actor: { kind: 'user', userId, name: `${role.name} ${userId}`, stepRoles: [role.code], isAdministrator: false },
    rightsOn: (state) =>
      new Set(
        rights.filter((right) =>
          roleHasRight(role, right, { ...state.key, isOwnOrShared: isOwnOrShared(state, userId) }),
        ),
      ),
  };
};

/** A small newsroom; the first one has made the entries. */
export const staff: readonly Colleague[] = [
  colleague(11, 'reporter'),
  colleague(12, 'reporter'),
  colleague(13, 'desk-editor'),
  colleague(14, 'desk-editor'),
  colleague(15, 'managing-editor'),
  colleague(16, 'editor-in-chief'),
  colleague(17, 'translator-zh-hans'),
  colleague(18, 'language-editor-zh-hans'),
  colleague(19, 'royalty-accountant'),
  {
    role: 'administrator',
    actor: { kind: 'user', userId: 20, name: 'Administrator', stepRoles: [], isAdministrator: true },
    rightsOn: () => new Set(rights),
  },
  {
    role: 'program',
    actor: { kind: 'token', userId: null, name: 'Import', stepRoles: [], isAdministrator: false },
    rightsOn: () => new Set(['read', 'create', 'edit', 'delete'] as const),
  },
  {
    role: 'system',
    actor: { kind: 'system', userId: null, name: 'system', stepRoles: [], isAdministrator: false },
    rightsOn: () => new Set(rights),
  },
];

type Seen = 'not said' | 'current' | number;

type Step = { readonly locale: Locale; readonly who: number } & (
  | { readonly does: 'save'; readonly content: string; readonly startedFrom: Seen }
  | {
      readonly does: 'act';
      readonly command: Command;
      readonly version: Seen;
      readonly step: 'not said' | 'current' | 'other';
    }
  | { readonly does: 'what is allowed'; readonly pick: number; readonly publishAt: Date | undefined }
);

export interface Story {
  readonly beginning: 'new' | 'withdrawn' | 'expired' | 'retracted' | 'scheduled' | 'fixing';
  readonly steps: readonly Step[];
}

const who = fc.nat({ max: staff.length - 1 });
const locale = fc.constantFrom(...locales);
/** A version that the person saw: the current one, or any number, of another entry's version too. */
const seen: fc.Arbitrary<Seen> = fc.oneof(
  fc.constant('not said' as const),
  fc.constant('current' as const),
  fc.integer({ min: 1, max: 60 }),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      locale,
      who,
      does: fc.constant('what is allowed' as const),
      pick: fc.nat(),
      publishAt: fc.constantFrom(undefined, new Date('2026-12-24T05:00:00Z')),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      locale,
      who,
      does: fc.constant('save' as const),
      content: fc.constantFrom('first', 'second', 'third'),
      startedFrom: seen,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      locale,
      who,
      does: fc.constant('act' as const),
      command: fc.record({
        action: fc.constantFrom(...actions),
        comment: fc.constantFrom('vì sao', ''),
        publishAt: fc.constantFrom(undefined, new Date('2026-12-24T05:00:00Z')),
        toStep: fc.constantFrom(undefined, undefined, 'desk', 'second-reader', 'approval'),
      }),
      version: seen,
      step: fc.constantFrom('not said' as const, 'current' as const, 'other' as const),
    }),
  },
);

export const stories: fc.Arbitrary<Story> = fc.record({
  beginning: fc.constantFrom('new', 'new', 'new', 'withdrawn', 'expired', 'retracted', 'scheduled', 'fixing'),
  steps: fc.array(step, { minLength: 1, maxLength: 40, size: 'max' }),
});

/** Actions that lead to no other approval status: random attempts try them often enough. */
const besideTheWay: readonly string[] = ['assign', 'share', 'hand-over', 'lock', 'unlock', 'retract'];

type Newsroom = Readonly<Record<Locale, MemoryEntry>>;

/** One thing that somebody tried, with everything before and after it. */
export interface Happening {
  readonly locale: Locale;
  readonly actor: Actor;
  /** The action that was tried, or a save. */
  readonly tried: string;
  readonly isAllowed: boolean;
  /** Whether the person named a version or a step that was not the current one. */
  readonly sawSomethingElse: boolean;
  readonly before: MemoryEntry;
  readonly after: MemoryEntry;
  readonly newsroomBefore: Newsroom;
  readonly newsroomAfter: Newsroom;
}

/** Nothing may write into what it judges: every state is frozen before it is handed over. */
const frozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
};

const begin = (ids: Ids, { beginning }: Story): Newsroom => {
  const first = (staff[0] as Colleague).actor;
  const open = (where: Locale): MemoryEntry => {
    const entry = newEntry(ids, where, first);
    if (beginning === 'new') return entry;
    if (beginning === 'fixing') return beingFixed(entry, ids, first);
    const change = beginning === 'scheduled' ? { approvalStatus: beginning } : { liveness: beginning };
    return { ...entry, state: { ...entry.state, ...change } };
  };
  return frozen({ vi: open('vi'), en: open('en'), 'zh-Hans': open('zh-Hans') });
};

const currentVersion = ({ state }: MemoryEntry): number => state.review?.versionId ?? state.workingVersionId;

const versionSeen = (version: Seen, current: number): number | undefined =>
  version === 'not said' ? undefined : version === 'current' ? current : version;

const attempt = (entry: MemoryEntry, ids: Ids, one: Step) => {
  const { actor, rightsOn } = staff[one.who] as Colleague;
  const judged = { actor, rights: rightsOn(entry.state) };
  switch (one.does) {
    case 'save': {
      const startedFrom = versionSeen(one.startedFrom, entry.state.workingVersionId);
      const sawSomethingElse = startedFrom !== undefined && startedFrom !== entry.state.workingVersionId;
      if (!judged.rights.has('edit')) return null;
      return { tried: 'save', sawSomethingElse, ...save(entry, ids, { content: one.content, startedFrom, ...judged }) };
    }
    case 'act': {
      const versionId = versionSeen(one.version, currentVersion(entry));
      const code = entry.state.review?.step.code;
      const stepSeen = one.step === 'other' ? 'another-step' : one.step === 'current' ? code : undefined;
      const sawSomethingElse =
        (versionId !== undefined && versionId !== currentVersion(entry)) || stepSeen === 'another-step';
      const command = { ...one.command, versionId, step: stepSeen };
      return { tried: command.action, sawSomethingElse, ...act(entry, ids, { command, ...judged }) };
    }
    case 'what is allowed': {
      const allowed = allowedActions(entry.state, actor, judged.rights, circumstancesOf(entry));
      const leading = allowed.filter(({ action }) => !besideTheWay.includes(action));
      const chosen = leading[one.pick % Math.max(leading.length, 1)];
      if (!chosen) return null;
      const comment = chosen.commentRequired ? 'vì sao' : undefined;
      const command = { action: chosen.action, comment, publishAt: one.publishAt };
      return { tried: chosen.action, sawSomethingElse: false, ...act(entry, ids, { command, ...judged }) };
    }
  }
};

/** Plays a story on one document in all languages, step by step. */
export const play = (story: Story): readonly Happening[] => {
  const ids = createIds();
  let newsroom = begin(ids, story);
  const happenings: Happening[] = [];
  for (const one of story.steps) {
    const before = newsroom[one.locale];
    const result = attempt(before, ids, one);
    if (!result) continue;
    const newsroomAfter = frozen({ ...newsroom, [one.locale]: result.entry });
    happenings.push({
      locale: one.locale,
      actor: (staff[one.who] as Colleague).actor,
      tried: result.tried,
      isAllowed: result.decision.outcome === 'allowed',
      sawSomethingElse: result.sawSomethingElse,
      before,
      after: result.entry,
      newsroomBefore: newsroom,
      newsroomAfter,
    });
    newsroom = newsroomAfter;
  }
  return happenings;
};
