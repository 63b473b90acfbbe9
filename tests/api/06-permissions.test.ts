import * as fc from 'fast-check';

import { editorialTypes, type EditorialType } from '../../src/domain/shared/content-types';
import { locales, type Locale } from '../../src/domain/shared/locales';
import { cases } from '../helpers/newsroom/chance';
import { mayBySpecification, stepMembers, type RightName } from '../helpers/newsroom/charter';
import { codeOf, expectOk, type Answer } from '../helpers/newsroom/client';
import { collectionPath } from '../helpers/newsroom/desk';
import { renamed, smallDocument } from '../helpers/newsroom/documents';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { personNames, type PersonName } from '../helpers/newsroom/people';
import { bringInto, farAhead, situationNames, situations, type SituationName } from '../helpers/newsroom/situations';
import { plainTables } from '../helpers/newsroom/tables';
import { traceOf } from '../helpers/newsroom/trace';

const newsroom = theNewsroom();
afterAll(() => newsroom.close());

const statusesOf = {
  open: ['draft', 'rejected'],
  review: ['pending'],
  publishable: ['draft', 'rejected', 'pending'],
} as const;
const anyStatus = ['draft', 'pending', 'approved', 'rejected', 'scheduled'] as const;

interface Rule {
  readonly from: readonly string[];
  readonly liveFrom?: 'live' | 'not live' | 'was live' | 'retracted' | 'not retracted';
  readonly right: RightName | 'involved' | 'edits and decides' | 'step member' | 'answers for it' | 'edits it now';
  readonly to: { readonly approvalStatus?: string; readonly liveness?: string; readonly trashed?: boolean };
  readonly trashed?: boolean;
  /** Whether a fix of what is live has to be open; not said: whether or not. */
  readonly fixing?: boolean;
  /** What the action says beside its comment. */
  readonly body?: object;
}

/** The action table of the specification, as far as it ships. */
const rules: Readonly<Record<string, Rule>> = {
  submit: { from: statusesOf.open, liveFrom: 'not retracted', right: 'submit', to: { approvalStatus: 'pending' } },
  withdraw: { from: statusesOf.review, right: 'involved', to: { approvalStatus: 'draft' } },
  approve: { from: statusesOf.review, right: 'step member', to: { approvalStatus: 'approved', liveness: 'live' } },
  reject: { from: statusesOf.review, right: 'step member', to: { approvalStatus: 'rejected' } },
  publish: {
    from: statusesOf.publishable,
    liveFrom: 'not retracted',
    right: 'publishDirectly',
    to: { approvalStatus: 'approved', liveness: 'live' },
  },
  unpublish: {
    from: anyStatus,
    liveFrom: 'live',
    right: 'unpublish',
    to: { approvalStatus: 'draft', liveness: 'withdrawn' },
  },
  trash: { from: anyStatus, liveFrom: 'not live', right: 'delete', to: { approvalStatus: 'draft', trashed: true } },
  untrash: { from: anyStatus, right: 'delete', trashed: true, to: { approvalStatus: 'draft', trashed: false } },
  retract: {
    from: anyStatus,
    liveFrom: 'was live',
    right: 'retract',
    to: { approvalStatus: 'draft', liveness: 'retracted' },
  },
  'lift-retraction': { from: anyStatus, liveFrom: 'retracted', right: 'retract', to: { liveness: 'withdrawn' } },
  assign: { from: anyStatus, right: 'answers for it', to: {}, body: { assignee: newsroom.people.otherDeskEditor.id } },
  share: {
    from: anyStatus,
    right: 'answers for it',
    to: {},
    body: { collaborators: [newsroom.people.translatorEn.id] },
  },
  'hand-over': { from: anyStatus, right: 'answers for it', to: {}, body: { owner: newsroom.people.reporter.id } },
  lock: { from: anyStatus.filter((status) => status !== 'scheduled'), right: 'edits it now', to: {} },
  unlock: { from: anyStatus, right: 'edit', to: {} },
  reschedule: {
    from: ['scheduled'],
    right: 'approve',
    to: { approvalStatus: 'scheduled' },
    body: { publishAt: farAhead },
  },
  'publish-now': { from: ['scheduled'], right: 'approve', to: { approvalStatus: 'approved', liveness: 'live' } },
  'set-expiry': { from: anyStatus, liveFrom: 'live', right: 'approve', to: {}, body: { unpublishAt: farAhead } },
  unschedule: { from: ['scheduled'], right: 'approve', to: { approvalStatus: 'draft' } },
  'fix-live': {
    from: statusesOf.open,
    fixing: false,
    liveFrom: 'live',
    right: 'edits and decides',
    to: { approvalStatus: 'draft' },
  },
  'drop-fix': { from: statusesOf.open, fixing: true, right: 'edits and decides', to: { approvalStatus: 'draft' } },
};

interface Case {
  readonly action: string;
  readonly person: PersonName;
  readonly situation: SituationName;
  readonly locale: Locale;
  readonly type: EditorialType;
}

const isAllowedLiveness = (from: Rule['liveFrom'], liveness: string): boolean => {
  switch (from) {
    case undefined:
      return true;
    case 'live':
      return liveness === 'live';
    case 'not live':
      return liveness !== 'live';
    case 'was live':
      return liveness === 'live' || liveness === 'withdrawn';
    case 'not retracted':
      return liveness !== 'retracted';
    case 'retracted':
      return liveness === 'retracted';
  }
};

const isAllowedState = ({ action, situation }: Case): boolean => {
  const rule = rules[action] as Rule;
  const state = situations[situation];
  return (
    rule.from.includes(state.approvalStatus) &&
    state.trashed === (rule.trashed ?? false) &&
    isAllowedLiveness(rule.liveFrom, state.liveness) &&
    (rule.fixing ?? state.fixing) === state.fixing
  );
};

const isAllowedPerson = ({ action, person, locale, situation }: Case): boolean => {
  const { right } = rules[action] as Rule;
  const entry = { locale, isOwnOrShared: person === 'reporter' };
  const isMember = stepMembers.includes(person) && mayBySpecification(person, 'approve', entry);
  if (right === 'step member') return isMember;
  if (right === 'involved') return isMember || person === 'reporter' || person === 'admin';
  if (right === 'answers for it') {
    return person === 'reporter' || person === 'admin' || mayBySpecification(person, 'approve', entry);
  }
  if (right === 'edits it now') {
    const isInReview = situations[situation].approvalStatus === 'pending';
    return mayBySpecification(person, 'edit', entry) && (!isInReview || isMember);
  }
  if (right === 'edits and decides') {
    return mayBySpecification(person, 'edit', entry) && mayBySpecification(person, 'approve', entry);
  }
  return mayBySpecification(person, right, entry);
};

const expectedStatus = (one: Case): number => {
  if (!isAllowedState(one)) return 409;
  // Who may edit, but not now: that is for the state of the entry to say.
  const isLockInReview = one.action === 'lock' && situations[one.situation].approvalStatus === 'pending';
  const entry = { locale: one.locale, isOwnOrShared: one.person === 'reporter' };
  if (isLockInReview && !isAllowedPerson(one) && mayBySpecification(one.person, 'edit', entry)) return 409;
  return isAllowedPerson(one) ? 200 : 403;
};

/** Where a fix goes live, the draft that lay parked is on top again. */
const statusAfter = ({ action, situation }: Case): string => {
  const { approvalStatus, fixing } = situations[situation];
  const becomes = rules[action]?.to.approvalStatus ?? approvalStatus;
  return fixing && becomes === 'approved' ? 'draft' : becomes;
};

const anyCase: fc.Arbitrary<Case> = fc.record({
  action: fc.constantFrom(...Object.keys(rules)),
  person: fc.constantFrom(...personNames),
  situation: fc.constantFrom(...situationNames),
  locale: fc.constantFrom(...locales),
  type: fc.constantFrom(...editorialTypes),
});

/** Refusals change nothing, so one entry of a kind serves until somebody succeeds on it. */
const waiting = new Map<string, Entry>();

const entryFor = async ({ situation, type, locale }: Case): Promise<Entry> => {
  const kind = `${situation} ${type} ${locale}`;
  const entry = waiting.get(kind) ?? (await bringInto(newsroom, situation, type, locale));
  waiting.set(kind, entry);
  return entry;
};

describe('the matrix of action, role, language and state', () => {
  const sampleSize = cases({ few: 25, many: 1_000 });
  const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);

  // Half of the sample in states that allow the action: else most refusals would be for the state.
  const sample = [
    ...fc.sample(anyCase.filter(isAllowedState), { numRuns: sampleSize / 2, seed }),
    ...fc.sample(anyCase, { numRuns: sampleSize / 2, seed: seed + 1 }),
  ];

  test(`is the specification's, over HTTP, in ${sampleSize} cases (TEST_SEED=${seed})`, async () => {
    for (const one of sample) {
      const entry = await entryFor(one);
      const before = await traceOf(newsroom, entry);
      const answer = await newsroom
        .as(one.person)
        .act(entry, one.action, { comment: 'Lý do', ...rules[one.action]?.body });
      expect({ ...one, status: answer.status }).toEqual({ ...one, status: expectedStatus(one) });
      if (answer.status === 200) {
        waiting.delete(`${one.situation} ${one.type} ${one.locale}`);
        expect({ ...one, ...answer.body.data }).toMatchObject({
          approvalStatus: statusAfter(one),
          trashed: rules[one.action]?.to.trashed ?? situations[one.situation].trashed,
        });
        const liveness = rules[one.action]?.to.liveness ?? situations[one.situation].liveness;
        expect(answer.body.data.liveness.replace('WithNewerChanges', '')).toBe(liveness);
      } else {
        expect(typeof codeOf(answer)).toBe('string');
        expect(await traceOf(newsroom, entry)).toEqual(before);
      }
    }
  }, 900_000);

  test('the actions that the state names are those that are allowed', async () => {
    for (const one of sample.slice(0, 30)) {
      const state = (await newsroom.as(one.person).state(await entryFor(one))).body.data;
      const allowed = Object.keys(rules).filter((action) => expectedStatus({ ...one, action }) === 200);
      expect({ ...one, allowed: [...state.allowedActions].sort() }).toEqual({ ...one, allowed: allowed.sort() });
    }
  });
});

/** What people do with content, past our own actions, and the right that it takes. */
const contentDeeds: Readonly<
  Record<string, { right: RightName; run(person: PersonName, entry: Entry): Promise<Answer> }>
> = {
  create: {
    right: 'create',
    run: (person, { type, locale }) => newsroom.as(person).tryCreate(type, locale, smallDocument(type, newMarker())),
  },
  'add a language': {
    right: 'create',
    run: async (person, { type, locale }) => {
      const home = locales.find((one) => one !== locale) as Locale;
      const document = await newsroom.as('reporter').create(type, home, smallDocument(type, newMarker()));
      return newsroom.as(person).save({ ...document, locale }, smallDocument(type, newMarker()));
    },
  },
  copy: { right: 'create', run: (person, entry) => newsroom.as(person).clone(entry, renamed(entry.type, newMarker())) },
  save: { right: 'edit', run: (person, entry) => newsroom.as(person).save(entry, renamed(entry.type, newMarker())) },
  open: { right: 'read', run: (person, entry) => newsroom.as(person).open(entry) },
  'read the state': { right: 'read', run: (person, entry) => newsroom.as(person).state(entry) },
  'read the versions': { right: 'edit', run: (person, entry) => newsroom.as(person).versions(entry) },
  delete: { right: 'delete', run: (person, entry) => newsroom.as(person).remove(entry) },
};

describe.each(Object.keys(contentDeeds))('who may %s', (deed) => {
  const { right, run } = contentDeeds[deed] as (typeof contentDeeds)[string];

  test.each(locales)('in %s, by role', async (locale) => {
    const type = editorialTypes[
      (Object.keys(contentDeeds).indexOf(deed) + locales.indexOf(locale)) % 5
    ] as EditorialType;
    const outcomes: Record<string, string> = {};
    const expected: Record<string, string> = {};
    let entry: Entry | null = null;
    for (const person of personNames) {
      entry ??= await bringInto(newsroom, 'draft', type, locale);
      const before = await countOf(type);
      const trace = await traceOf(newsroom, entry);
      const { status } = await run(person, entry);
      const isAllowed = mayBySpecification(person, right, { locale, isOwnOrShared: person === 'reporter' });
      expected[person] = isAllowed ? 'may' : 'is refused, and nothing is written';
      const isUnchanged =
        JSON.stringify(await traceOf(newsroom, entry)) === JSON.stringify(trace) &&
        (deed === 'add a language' || (await countOf(type)) === before);
      outcomes[person] =
        status < 300 ? 'may' : status === 403 && isUnchanged ? 'is refused, and nothing is written' : `gets ${status}`;
      if (deed === 'delete' && status < 300) entry = null;
    }
    expect(outcomes).toEqual(expected);
  });

  const countOf = async (type: EditorialType): Promise<number> => {
    const [row] = await newsroom.sql<{ count: string }>(`select count(*) from ${plainTables[type]}`);
    return Number(row?.count);
  };
});

describe.each(editorialTypes)('%s: own or shared', (type) => {
  const share = (entry: Entry, ...names: readonly PersonName[]) =>
    newsroom.sql('update editorial_entries set collaborator_ids = $1 where document_id = $2 and locale = $3', [
      names.map((name) => newsroom.people[name].id),
      entry.documentId,
      entry.locale,
    ]);

  test("a reporter neither edits, submits nor deletes another's entry, nor puts it to the trash", async () => {
    const other = newsroom.as('otherReporter');
    const entry = await newsroom.as('reporter').create(type, 'vi', smallDocument(type, newMarker()));
    const before = await traceOf(newsroom, entry);
    for (const answer of [
      await other.save(entry, renamed(type, newMarker())),
      await other.act(entry, 'submit'),
      await other.act(entry, 'trash'),
      await other.remove(entry),
      await other.bulk(type, 'bulkDelete', { documentIds: [entry.documentId], locale: 'vi' }),
    ]) {
      expect(answer.status).toBe(403);
      expect(typeof codeOf(answer)).toBe('string');
    }
    expect(await traceOf(newsroom, entry)).toEqual(before);
  });

  test('a collaborator may, in the language that is shared, and no longer once it is not', async () => {
    const other = newsroom.as('otherReporter');
    const entry = await newsroom.as('reporter').create(type, 'vi', smallDocument(type, newMarker()));
    const english = await newsroom.as('reporter').addLanguage(entry, 'en', smallDocument(type, newMarker()));
    await share(entry, 'otherReporter');
    expectOk(await other.save(entry, renamed(type, newMarker())), "the collaborator's save");
    expect((await other.versions(entry)).status).toBe(200);
    expectOk(await other.act(entry, 'submit'), "the collaborator's submission");
    expect((await other.state(entry)).body.data.collaborators).toMatchObject([{ name: 'otherReporter' }]);
    expect((await other.save(english, renamed(type, newMarker()))).status).toBe(403);
    expectOk(await other.act(entry, 'withdraw'), "the collaborator's withdrawal");

    await share(entry);
    expect((await other.save(entry, renamed(type, newMarker()))).status).toBe(403);
    expect((await other.act(entry, 'submit')).status).toBe(403);
  });

  test('a language that somebody adds to the document is theirs, not the first one', async () => {
    const other = newsroom.as('otherReporter');
    const entry = await newsroom.as('reporter').create(type, 'vi', smallDocument(type, newMarker()));
    const english = await other.addLanguage(entry, 'en', smallDocument(type, newMarker()));
    expectOk(await other.save(english, renamed(type, newMarker())), 'the save of the own language');
    expect((await newsroom.as('reporter').save(english, renamed(type, newMarker()))).status).toBe(403);
    expect((await other.save(entry, renamed(type, newMarker()))).status).toBe(403);
  });
});

describe('who is let in at all', () => {
  test.each(editorialTypes)(
    '%s: nobody without an account, nor with a token, reaches the routes of the newsroom',
    async (type) => {
      const entry = await newsroom.as('reporter').create(type, 'vi', smallDocument(type, newMarker()));
      const base = `/editorial/entries/${type}/${entry.documentId}/vi`;
      for (const client of [newsroom.anonymous, newsroom.program, newsroom.readingProgram]) {
        const answers = [
          await client.get(base),
          await client.get(`${base}/metadata`),
          await client.get(`${base}/versions`),
          await client.post(`${base}/actions/submit`, {}),
          await client.get('/editorial/audit'),
          await client.get(`${collectionPath(type)}?locale=vi`),
          await client.get(`${collectionPath(type)}/${entry.documentId}?locale=vi`),
          await client.put(`${collectionPath(type)}/${entry.documentId}?locale=vi`, renamed(type, 'x')),
        ];
        expect(answers.map((answer) => [answer.status, codeOf(answer)])).toEqual(
          answers.map(() => [401, 'UNAUTHENTICATED']),
        );
      }
    },
  );

  test.each(editorialTypes)('%s: anonymous readers and reading programs write nothing', async (type) => {
    const entry = await newsroom.as('reporter').create(type, 'vi', smallDocument(type, newMarker()));
    const before = await traceOf(newsroom, entry);
    for (const client of [newsroom.anonymous, newsroom.readingProgram]) {
      const path = `/api/${{ article: 'articles', event: 'events', award: 'awards', person: 'people', organization: 'organizations' }[type]}`;
      const data = smallDocument(type, newMarker());
      for (const answer of [
        await client.post(`${path}?locale=vi`, { data }),
        await client.put(`${path}/${entry.documentId}?locale=vi`, { data }),
        await client.delete(`${path}/${entry.documentId}?locale=vi`),
      ]) {
        expect(answer.status).toBe(403);
      }
      const mutation = await client.graphql(
        `mutation ($id: ID!) { delete${type.charAt(0).toUpperCase()}${type.slice(1)}(documentId: $id) { documentId } }`,
        { id: entry.documentId },
      );
      expect(mutation.body.errors[0].extensions.code).toBe('FORBIDDEN');
    }
    expect(await traceOf(newsroom, entry)).toEqual(before);
  });

  test('only those with the right read the audit', async () => {
    const outcomes = await Promise.all(
      personNames.map(async (name) => [name, (await newsroom.as(name).get('/editorial/audit')).status] as const),
    );
    const readers: readonly PersonName[] = ['admin', 'chief', 'managingEditor'];
    expect(outcomes).toEqual(personNames.map((name) => [name, readers.includes(name) ? 200 : 403]));
  });
});
