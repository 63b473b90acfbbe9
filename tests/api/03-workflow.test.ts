import { editorialTypes, type EditorialType } from '../../src/domain/shared/content-types';
import { locales } from '../../src/domain/shared/locales';
import { codeOf, expectOk } from '../helpers/newsroom/client';
import { fullDocument, renamed, smallDocument } from '../helpers/newsroom/documents';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import type { PersonName } from '../helpers/newsroom/people';
import { holdEntry } from '../helpers/newsroom/hold-entry';
import { nowhere, publicCounts } from '../helpers/newsroom/readers';
import { traceOf } from '../helpers/newsroom/trace';

const newsroom = theNewsroom();
const { material, anonymous } = newsroom;
afterAll(() => newsroom.close());

const reporter = newsroom.as('reporter');
const editor = newsroom.as('deskEditor');

const workingVersion = async (entry: Entry): Promise<number> => (await editor.state(entry)).body.data.workingVersion.id;

const makeDraft = (type: EditorialType, marker = newMarker()): Promise<Entry> =>
  reporter.create(type, 'vi', smallDocument(type, marker));

const submitted = async (type: EditorialType, marker = newMarker()): Promise<Entry> => {
  const entry = await makeDraft(type, marker);
  expectOk(await reporter.act(entry, 'submit'), 'the submission');
  return entry;
};

describe.each(editorialTypes)('invariant 7, %s: submitting opens exactly one review', (type) => {
  test('bound to the version that stood on top', async () => {
    const entry = await makeDraft(type);
    const version = await workingVersion(entry);
    const answer = await reporter.act(entry, 'submit', { comment: 'Nhờ duyệt sớm' });
    expect(answer.status).toBe(200);
    expect(answer.body.data).toMatchObject({
      approvalStatus: 'pending',
      approvalStatusCode: 2,
      review: { version, step: { number: 1 }, comment: 'Nhờ duyệt sớm', openedBy: { name: 'reporter' } },
    });
  });

  test('a second submission is refused and changes nothing', async () => {
    const entry = await submitted(type);
    const before = await traceOf(newsroom, entry);
    for (const person of [reporter, editor]) {
      const answer = await person.act(entry, 'submit');
      expect([answer.status, codeOf(answer)]).toEqual([409, 'ALREADY_SUBMITTED']);
      expect(answer.body.error.details).toMatchObject({
        action: 'submit',
        approvalStatus: 'pending',
        liveness: 'never',
      });
    }
    expect(await traceOf(newsroom, entry)).toEqual(before);
  });

  test('of many at once one succeeds', async () => {
    const entry = await makeDraft(type);
    const answers = await Promise.all(Array.from({ length: 6 }, () => reporter.act(entry, 'submit')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    const reviews = await newsroom.sql('select 1 from editorial_reviews where document_id = $1', [entry.documentId]);
    expect(reviews).toHaveLength(1);
  });
});

const outsiders: readonly (readonly [PersonName, string])[] = [
  ['reporter', 'RIGHT_REQUIRED'],
  ['otherReporter', 'RIGHT_REQUIRED'],
  ['translatorVi', 'RIGHT_REQUIRED'],
  ['languageEditorEn', 'RIGHT_REQUIRED'],
  ['accountant', 'RIGHT_REQUIRED'],
  ['admin', 'NOT_A_STEP_MEMBER'],
];

describe.each(editorialTypes)('invariant 8, %s: only the members of the current step decide', (type) => {
  let entry: Entry;
  beforeAll(async () => {
    entry = await submitted(type);
  });

  test.each(outsiders)('%s may neither approve nor reject (%s), and nothing changes', async (name, code) => {
    const before = await traceOf(newsroom, entry);
    for (const action of ['approve', 'reject']) {
      const answer = await newsroom.as(name).act(entry, action, { comment: 'Tôi quyết' });
      expect([action, answer.status, codeOf(answer)]).toEqual([action, 403, code]);
    }
    expect(await traceOf(newsroom, entry)).toEqual(before);
  });

  test('nobody without an account may, nor a program with a token', async () => {
    const before = await traceOf(newsroom, entry);
    for (const client of [newsroom.anonymous, newsroom.program, newsroom.readingProgram]) {
      const answer = await client.post(`/editorial/entries/${type}/${entry.documentId}/vi/actions/approve`, {});
      expect([answer.status, codeOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
    }
    expect(await traceOf(newsroom, entry)).toEqual(before);
  });

  test('with four eyes: not who wrote the version, and not who submitted it', async () => {
    const own = await editor.create(type, 'vi', smallDocument(type, newMarker()));
    expectOk(await editor.act(own, 'submit'), 'the submission of an own draft');
    const written = await makeDraft(type);
    expectOk(await editor.save(written, renamed(type, newMarker())), "the change of the reporter's draft");
    expectOk(await reporter.act(written, 'submit'), 'the submission by the reporter');
    const sent = await makeDraft(type);
    expectOk(await editor.act(sent, 'submit'), "the submission of the reporter's draft");
    for (const one of [own, written, sent]) {
      const before = await traceOf(newsroom, one);
      for (const action of ['approve', 'reject']) {
        const answer = await editor.act(one, action, { comment: 'Tự duyệt' });
        expect([answer.status, codeOf(answer)]).toEqual([403, 'FOUR_EYES']);
      }
      expect(await traceOf(newsroom, one)).toEqual(before);
      expectOk(await newsroom.as('otherDeskEditor').act(one, 'approve'), 'the approval by another pair of eyes');
    }
  });
});

describe.each(editorialTypes)('invariant 9, %s: what goes live is byte for byte the version decided on', (type) => {
  const marker = newMarker();
  let entry: Entry;

  const expectLiveToBe = async (version: number): Promise<void> => {
    const [row] = await newsroom.sql<{ content: string; content_hash: string }>(
      `select content.content, version.content_hash from editorial_versions version
         join editorial_contents content on content.hash = version.content_hash where version.id = $1`,
      [version],
    );
    const [live, draft] = await newsroom.snapshots([
      { entry, copy: 'live' },
      { entry, copy: 'draft' },
    ]);
    expect(live?.canonical).toBe(row?.content);
    expect(draft?.hash).toBe(row?.content_hash);
    expect((await editor.state(entry)).body.data).toMatchObject({
      approvalStatus: 'approved',
      liveness: 'live',
      workingVersion: { id: version },
      liveVersion: { id: version },
    });
  };

  test('with every attribute, component, block, reference and file', async () => {
    entry = await reporter.create(type, 'vi', fullDocument(type, { locale: 'vi', material, marker }));
    const version = await workingVersion(entry);
    expectOk(await reporter.act(entry, 'submit'), 'the submission');
    expectOk(await editor.act(entry, 'approve', { version }), 'the approval');
    await expectLiveToBe(version);
    expect((await editor.state(entry)).body.data.liveVersion.label).toBe('1.0');
  });

  test('when a reviewer edits in review, the review is bound to what they saved', async () => {
    expectOk(await reporter.save(entry, renamed(type, `${marker} hai`)), 'a newer text');
    expectOk(await reporter.act(entry, 'submit'), 'the submission');
    const first = await workingVersion(entry);
    expectOk(await editor.save(entry, renamed(type, `${marker} ba`)), 'the change in review');
    const bound = await workingVersion(entry);
    expect(bound).toBeGreaterThan(first);
    expect((await editor.state(entry)).body.data.review.version).toBe(bound);
    expectOk(await newsroom.as('managingEditor').act(entry, 'approve', { version: bound }), 'the approval');
    await expectLiveToBe(bound);
    expect((await editor.state(entry)).body.data.liveVersion.label).toBe('2.0');
  });

  test('others than the reviewers are refused to edit in review', async () => {
    expectOk(await reporter.save(entry, renamed(type, `${marker} bốn`)), 'a newer text');
    expectOk(await reporter.act(entry, 'submit'), 'the submission');
    const before = await traceOf(newsroom, entry);
    const answer = await reporter.save(entry, renamed(type, `${marker} năm`));
    expect([answer.status, codeOf(answer)]).toEqual([409, 'ENTRY_IN_REVIEW']);
    expect(await traceOf(newsroom, entry)).toEqual(before);
    expectOk(await reporter.act(entry, 'withdraw'), 'the withdrawal');
    expectOk(await reporter.save(entry, renamed(type, `${marker} năm`)), 'the save after the withdrawal');
  });

  test('what was written past the core is refused, and does not go live', async () => {
    const drifted = await submitted(type);
    const table = {
      article: 'articles',
      event: 'events',
      award: 'awards',
      person: 'people',
      organization: 'organizations',
    };
    await newsroom.sql(`update ${table[type]} set slug = 'viet-ngoai-quy-trinh-' || id where document_id = $1`, [
      drifted.documentId,
    ]);
    const before = await traceOf(newsroom, drifted);
    const answer = await editor.act(drifted, 'approve');
    expect([answer.status, codeOf(answer)]).toEqual([409, 'CONTENT_DRIFTED']);
    expect(await traceOf(newsroom, drifted)).toEqual(before);
  });
});

describe.each(editorialTypes)('invariant 10, %s: a rejection needs a reason and changes no content', (type) => {
  let entry: Entry;
  beforeAll(async () => {
    entry = await reporter.create(type, 'vi', fullDocument(type, { locale: 'vi', material, marker: newMarker() }));
    expectOk(await reporter.act(entry, 'submit'), 'the submission');
  });

  test.each([
    ['none', {}],
    ['an empty one', { comment: '' }],
    ['only spaces', { comment: ' \n ' }],
  ])('with %s it is refused', async (_what, body) => {
    const before = await traceOf(newsroom, entry);
    const answer = await editor.act(entry, 'reject', body);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'COMMENT_REQUIRED']);
    expect(await traceOf(newsroom, entry)).toEqual(before);
  });

  test('with one the entry goes back, and its content stays', async () => {
    const before = await traceOf(newsroom, entry);
    expectOk(await editor.act(entry, 'reject', { comment: 'Thiếu nguồn' }), 'the rejection');
    const after = await traceOf(newsroom, entry);
    for (const part of ['rows', 'copies', 'editorial_versions', 'publication_log'])
      expect(after[part]).toEqual(before[part]);
    expect((await reporter.state(entry)).body.data).toMatchObject({
      approvalStatus: 'rejected',
      approvalStatusCode: 1,
      liveness: 'never',
      review: null,
      lastDecision: { decision: 'reject', comment: 'Thiếu nguồn', actor: { name: 'deskEditor' } },
    });
  });
});

describe.each(editorialTypes)('invariant 11, %s: decisions on what is no longer current publish nothing', (type) => {
  const marker = newMarker();
  let entry: Entry;
  let old: number;

  beforeAll(async () => {
    entry = await makeDraft(type, marker);
    old = await workingVersion(entry);
    expectOk(await reporter.save(entry, renamed(type, `${marker} mới`)), 'a newer text');
    expectOk(await reporter.act(entry, 'submit'), 'the submission');
  });

  test.each(['approve', 'reject'])('%s of an earlier version is refused and names the current one', async (action) => {
    const before = await traceOf(newsroom, entry);
    const answer = await editor.act(entry, action, { version: old, comment: 'Cũ' });
    expect([answer.status, codeOf(answer)]).toEqual([409, 'STALE_VERSION']);
    expect(answer.body.error.details).toMatchObject({ given: old, current: await workingVersion(entry) });
    expect(await traceOf(newsroom, entry)).toEqual(before);
  });

  test.each(['approve', 'reject'])('%s at a step where the review does not stand is refused', async (action) => {
    const before = await traceOf(newsroom, entry);
    const answer = await editor.act(entry, action, { step: 'second-reader', comment: 'Nhầm bước' });
    expect([answer.status, codeOf(answer)]).toEqual([409, 'WRONG_STATE']);
    expect(await traceOf(newsroom, entry)).toEqual(before);
  });

  test('publishing and submitting by an earlier version are refused too', async () => {
    const before = await traceOf(newsroom, entry);
    const answer = await newsroom.as('chief').act(entry, 'publish', { version: old });
    expect([answer.status, codeOf(answer)]).toEqual([409, 'STALE_VERSION']);
    expect(await traceOf(newsroom, entry)).toEqual(before);
    expect(await publicCounts(anonymous, entry, marker)).toEqual(nowhere);
  });

  test('of many approvals at once one succeeds, and it publishes once', async () => {
    const approvals = await Promise.all(
      Array.from({ length: 4 }, (_, index) =>
        newsroom.as(index % 2 === 0 ? 'deskEditor' : 'managingEditor').act(entry, 'approve'),
      ),
    );
    expect(approvals.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const log = await newsroom.sql<{ kind: string }>('select kind from publication_log where document_id = $1', [
      entry.documentId,
    ]);
    expect(log).toEqual([{ kind: 'published' }]);
  });

  test('of a save in review and an approval of the version before it, never both take effect', async () => {
    const raced = await submitted(type);
    const version = await workingVersion(raced);
    const [saved, approved] = await Promise.all([
      editor.save(raced, renamed(type, newMarker())),
      newsroom.as('managingEditor').act(raced, 'approve', { version }),
    ]);
    const state = (await editor.state(raced)).body.data;
    if (approved.status === 200) {
      expect(state.liveVersion.id).toBe(version);
    } else {
      expect([approved.status, codeOf(approved)]).toEqual([409, 'STALE_VERSION']);
      expect([saved.status, state.liveVersion, state.review.version]).toEqual([200, null, state.workingVersion.id]);
    }
  });
});

describe('invariant 11: a decision that had to wait is judged by what it then finds', () => {
  test('an approval that waited through a withdrawal and a new submission decides on the new review', async () => {
    const entry = await submitted('article');
    const held = await holdEntry(newsroom, entry);
    const withdrawn = reporter.act(entry, 'withdraw');
    await held.untilWaiting(1);
    const resubmitted = reporter.act(entry, 'submit');
    await held.untilWaiting(2);
    const approved = editor.act(entry, 'approve');
    await held.untilWaiting(3);
    await held.release();
    const answers = await Promise.all([withdrawn, resubmitted, approved]);

    // PostgreSQL may serve those who wait in another order; whatever it was, review and state agree.
    const reviews = await newsroom.sql<{ outcome: string | null }>(
      'select outcome from editorial_reviews where document_id = $1 order by id',
      [entry.documentId],
    );
    const state = (await editor.state(entry)).body.data;
    expect(reviews.filter(({ outcome }) => outcome === null)).toHaveLength(state.approvalStatus === 'pending' ? 1 : 0);
    expect(reviews.at(-1)?.outcome === 'approved').toBe(state.liveness === 'live');
    expect(answers[2].status === 200).toBe(state.liveness === 'live');
  });
});

describe.each(editorialTypes)('invariant 12, %s: each language is judged by its own state', (type) => {
  test('one in review, one live and one draft go their own ways', async () => {
    const vietnamese = await makeDraft(type);
    const english = await reporter.addLanguage(vietnamese, 'en', smallDocument(type, newMarker()));
    const chinese = await reporter.addLanguage(vietnamese, 'zh-Hans', smallDocument(type, newMarker()));
    expectOk(await reporter.act(vietnamese, 'submit'), 'the submission of the Vietnamese entry');
    expectOk(await newsroom.as('chief').act(english, 'publish'), 'the publication of the English entry');

    const refusals = [
      await reporter.act(vietnamese, 'submit'),
      await editor.act(english, 'approve'),
      await editor.act(chinese, 'approve'),
      await newsroom.as('chief').act(chinese, 'unpublish', { comment: 'Gỡ' }),
      await reporter.save(vietnamese, renamed(type, newMarker())),
    ];
    expect(refusals.map((answer) => [answer.status, codeOf(answer)])).toEqual([
      [409, 'ALREADY_SUBMITTED'],
      [409, 'WRONG_STATE'],
      [409, 'WRONG_STATE'],
      [409, 'NOTHING_LIVE'],
      [409, 'ENTRY_IN_REVIEW'],
    ]);
    expectOk(await reporter.save(chinese, renamed(type, newMarker())), 'the save of the Chinese draft');
    expectOk(await reporter.act(chinese, 'submit'), 'the submission of the Chinese entry');
    expectOk(await editor.act(vietnamese, 'approve'), 'the approval of the Vietnamese entry');

    const states = await Promise.all(
      locales.map(async (locale) => (await editor.state({ ...vietnamese, locale })).body.data),
    );
    expect(states.map(({ approvalStatus, liveness }) => [approvalStatus, liveness])).toEqual([
      ['approved', 'live'],
      ['approved', 'live'],
      ['pending', 'never'],
    ]);
  });
});
