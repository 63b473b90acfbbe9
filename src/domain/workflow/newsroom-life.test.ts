import * as fc from 'fast-check';
import { takes, type CharterAction } from '../../../tests/helpers/editorial/charter';
import {
  act,
  createIds,
  newEntry,
  save,
  workingVersionOf,
  type Ids,
  type MemoryEntry,
} from '../../../tests/helpers/editorial/in-memory-newsroom';
import { told, type Deed, type ToldEntry } from '../../../tests/helpers/editorial/newsroom-model';
import { staff, type Colleague } from '../../../tests/helpers/editorial/stories';
import { locales, type Locale } from '../shared/locales';

const documents = [
  { contentType: 'article', documentId: 'a1' },
  { contentType: 'event', documentId: 'e1' },
] as const;

interface Attempt {
  readonly document: number;
  readonly locale: Locale;
  readonly who: number;
  readonly deed: Deed;
  /** Picks something that the charter lets somebody do now, so that stories come far; null tries anything. */
  readonly pick: number | null;
}

const anyDeed: fc.Arbitrary<Deed> = fc.record({
  action: fc.constantFrom<Deed['action'][]>('save', ...(Object.keys(takes) as CharterAction[])),
  text: fc.constantFrom('first', 'second', 'third'),
  comment: fc.constantFrom('vì sao', 'vì sao', ''),
  isForLater: fc.boolean(),
  toStep: fc.constantFrom(undefined, undefined, 'desk', 'second-reader'),
});

const attempts: fc.Arbitrary<readonly Attempt[]> = fc.array(
  fc.record({
    document: fc.nat({ max: documents.length - 1 }),
    locale: fc.constantFrom(...locales),
    who: fc.nat({ max: staff.length - 1 }),
    deed: anyDeed,
    pick: fc.option(fc.nat(), { freq: 2 }),
  }),
  { minLength: 20, maxLength: 120, size: 'max' },
);

const beginning = (locale: Locale): ToldEntry => ({
  locale,
  owner: 11,
  status: 'draft',
  publicHas: 'never',
  trashed: false,
  text: 'first',
  writer: 11,
  liveText: null,
  fix: null,
  review: null,
});

/** What both sides can say of an entry. */
const factsOf = ({ state, ...entry }: MemoryEntry) => ({
  status: state.approvalStatus,
  publicHas: state.liveness,
  trashed: state.trashed,
  text: workingVersionOf({ state, ...entry }).content,
  writer: state.workingVersionAuthorId,
  liveText: entry.versions.find(({ id }) => id === state.liveVersionId)?.content ?? null,
  step: state.review && [state.review.stepNumber, state.review.steps.length],
  isBeingFixed: state.fix !== null,
});

const toldFacts = ({ review, fix, locale: _locale, owner: _owner, ...facts }: ToldEntry) => ({
  ...facts,
  step: review && [review.at, review.steps.length],
  isBeingFixed: fix !== null,
});

const tryIt = (entry: MemoryEntry, ids: Ids, { actor, rightsOn }: Colleague, deed: Deed) => {
  const rights = rightsOn(entry.state);
  if (deed.action === 'save') {
    if (!rights.has('edit')) return { isAllowed: false, entry };
    const saved = save(entry, ids, { content: deed.text, startedFrom: undefined, actor, rights });
    return { isAllowed: saved.decision.outcome === 'allowed', entry: saved.entry };
  }
  const publishAt = deed.isForLater ? new Date('2026-12-24T05:00:00Z') : undefined;
  const command = { action: deed.action, comment: deed.comment, publishAt, toStep: deed.toStep };
  const done = act(entry, ids, { command, actor, rights });
  return { isAllowed: done.decision.outcome === 'allowed', entry: done.entry };
};

/** What leads an entry on; the rest is tried often enough by chance. */
const theWay = [
  'save',
  'submit',
  'approve',
  'publish',
  'fix-live',
  'drop-fix',
  'reschedule',
  'publish-now',
  'unschedule',
  'publish-scheduled',
  'expire',
  'lift-retraction',
  'untrash',
] as const satisfies readonly Deed['action'][];

const somebody = ({ role, actor }: Colleague) => ({ role, id: actor.userId });

const chosen = ({ who, deed, pick }: Attempt, entry: ToldEntry): { colleague: Colleague; deed: Deed } => {
  const anybody = { colleague: staff[who] as Colleague, deed };
  if (pick === null) return anybody;
  const possible = theWay
    .map((action) => ({ ...deed, action, comment: 'vì sao' }))
    .map((one) => ({ deed: one, people: staff.filter((person) => told(entry, somebody(person), one) !== null) }))
    .filter(({ people }) => people.length > 0);
  const way = possible[pick % Math.max(possible.length, 1)];
  return way ? { colleague: way.people[who % way.people.length] as Colleague, deed: way.deed } : anybody;
};

/** Plays a story on both sides and hands over each step. */
const play = (story: readonly Attempt[], check: (step: { tried: string; isAllowed: boolean }) => void): void => {
  const ids = createIds();
  const [author] = staff as [Colleague];
  const entries = new Map<string, MemoryEntry>();
  const model = new Map<string, ToldEntry>();
  for (const [index, document] of documents.entries()) {
    for (const locale of locales) {
      entries.set(`${index}/${locale}`, newEntry(ids, locale, author.actor, document));
      model.set(`${index}/${locale}`, beginning(locale));
    }
  }
  for (const attempt of story) {
    const name = `${attempt.document}/${attempt.locale}`;
    const { colleague, deed } = chosen(attempt, model.get(name) as ToldEntry);
    const result = tryIt(entries.get(name) as MemoryEntry, ids, colleague, deed);
    const wanted = told(model.get(name) as ToldEntry, somebody(colleague), deed);
    entries.set(name, result.entry);
    if (wanted) model.set(name, wanted);
    const where = { name, who: colleague.role, deed };
    expect({ ...where, isAllowed: result.isAllowed, ...factsOf(result.entry) }).toEqual({
      ...where,
      isAllowed: wanted !== null,
      ...toldFacts(model.get(name) as ToldEntry),
    });
    check({ tried: deed.action, isAllowed: result.isAllowed });
  }
};

test('whoever does whatever on several entries, each becomes what the charter says', () => {
  fc.assert(
    fc.property(attempts, (story) => play(story, () => undefined)),
    { numRuns: 25 },
  );
});

test('the stories reach every action, allowed and refused', () => {
  const outcomes = new Map<string, Set<boolean>>();
  for (const story of fc.sample(attempts, { seed: 2026, numRuns: 60 })) {
    play(story, ({ tried, isAllowed }) => {
      outcomes.set(tried, (outcomes.get(tried) ?? new Set()).add(isAllowed));
    });
  }
  const reached = ['save', ...Object.keys(takes)].filter((action) => outcomes.get(action)?.size !== 2);
  expect(reached).toEqual([]);
});
