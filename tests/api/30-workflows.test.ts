import { shippedWorkflows } from '../../src/domain/workflow/shipped-workflows';
import type { Workflow } from '../../src/domain/workflow/workflow';
import { codeOf, expectOk } from '../helpers/newsroom/client';
import { renamed, smallDocument } from '../helpers/newsroom/documents';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { personNames } from '../helpers/newsroom/people';
import { nowhere, publicCounts } from '../helpers/newsroom/readers';
import { traceOf } from '../helpers/newsroom/trace';
import { changeWorkflows, useSingleApproval, workflowsInForce } from '../helpers/newsroom/workflows';

const newsroom = theNewsroom();
const { material, anonymous } = newsroom;

const admin = newsroom.as('admin');
const reporter = newsroom.as('reporter');
const editor = newsroom.as('deskEditor');
const secretary = newsroom.as('managingEditor');
const chief = newsroom.as('chief');

/** The workflows that ship are in force here, with one of each special kind for a category of its own. */
const special = (code: string, category: string, more: Partial<Workflow>): Workflow => {
  const [, articles] = shippedWorkflows as readonly [Workflow, Workflow, Workflow];
  return { ...articles, code, scope: { ...articles.scope, categories: [category] }, ...more };
};

const categories: Record<'restart' | 'exception' | 'direct', string> = { restart: '', exception: '', direct: '' };

const makeCategory = async (name: string): Promise<string> =>
  expectOk(
    await chief.post('/content-manager/collection-types/api::category.category?locale=vi', { name }),
    'the category',
  ).body.data.documentId;

beforeAll(async () => {
  for (const kind of ['restart', 'exception', 'direct'] as const) {
    categories[kind] = await makeCategory(`Chuyên mục ${newMarker()}`);
  }
  const [, articles] = shippedWorkflows as readonly [Workflow, Workflow, Workflow];
  const answer = await changeWorkflows(admin, (workflows) => [
    ...workflows.map((workflow) => ({ ...workflow, retired: false })),
    special('restarts', categories.restart, { editsInReview: 'restart' }),
    special('with-exception', categories.exception, {
      steps: articles.steps.map((step) => ({ ...step, allowsFourEyesException: true })),
    }),
    special('direct', categories.direct, { steps: [] }),
  ]);
  expectOk(answer, 'the workflows of this file');
});

afterAll(async () => {
  await useSingleApproval(admin);
  await newsroom.close();
});

const article = (more: object = {}): Promise<Entry> =>
  reporter.create('article', 'vi', { ...smallDocument('article', newMarker()), ...more });

const submitted = async (more: object = {}): Promise<Entry> => {
  const entry = await article(more);
  expectOk(await reporter.act(entry, 'submit', { comment: 'Nhờ duyệt' }), 'the submission');
  return entry;
};

const stateOf = async (entry: Entry) => (await editor.state(entry)).body.data;

describe('which workflow a submission opens', () => {
  test('what ships: articles in two steps, translations by the second reader first, everything else in one', async () => {
    const [first] = await newsroom.sql<{ workflows: unknown }>(
      'select workflows from editorial_workflow_lists order by revision limit 1',
    );
    expect(first?.workflows).toEqual(shippedWorkflows);
    const original = await submitted();
    expect((await stateOf(original)).review).toMatchObject({ workflow: 'articles', step: { code: 'desk', of: 2 } });
    const event = await reporter.create('event', 'vi', smallDocument('event', newMarker()));
    expectOk(await reporter.act(event, 'submit'), 'the submission of the event');
    expect((await stateOf(event)).review).toMatchObject({ workflow: 'single-approval', step: { number: 1, of: 1 } });
    const translator = newsroom.as('translatorZh');
    const chinese = await translator.addLanguage(original, 'zh-Hans', smallDocument('article', newMarker()));
    expectOk(await translator.act(chinese, 'submit'), 'the submission of the translation');
    expect((await stateOf(chinese)).review).toMatchObject({
      workflow: 'translations',
      step: { code: 'second-reader', of: 2 },
    });
  });

  test('an article that began in English is an original, its Vietnamese variant a translation', async () => {
    const english = await reporter.create('article', 'en', smallDocument('article', newMarker()));
    const vietnamese = await reporter.addLanguage(english, 'vi', smallDocument('article', newMarker()));
    for (const entry of [english, vietnamese]) expectOk(await reporter.act(entry, 'submit'), 'the submission');
    expect((await stateOf(english)).review.workflow).toBe('articles');
    expect((await stateOf(vietnamese)).review.workflow).toBe('translations');
  });

  test('the category decides before anything else', async () => {
    expect((await stateOf(await submitted({ category: categories.restart }))).review.workflow).toBe('restarts');
    expect((await stateOf(await submitted({ category: material.category }))).review.workflow).toBe('articles');
  });

  test('the second reader is the Language Editor of the language, and of no other', async () => {
    const original = await article();
    const translator = newsroom.as('translatorZh');
    const chinese = await translator.addLanguage(original, 'zh-Hans', smallDocument('article', newMarker()));
    expectOk(await translator.act(chinese, 'submit'), 'the submission');
    const before = await traceOf(newsroom, chinese);
    for (const [name, code] of [
      ['languageEditorEn', 'RIGHT_REQUIRED'],
      ['languageEditorVi', 'RIGHT_REQUIRED'],
      ['deskEditor', 'NOT_A_STEP_MEMBER'],
      ['managingEditor', 'NOT_A_STEP_MEMBER'],
    ] as const) {
      const answer = await newsroom.as(name).act(chinese, 'approve');
      expect([name, answer.status, codeOf(answer)]).toEqual([name, 403, code]);
    }
    expect(await traceOf(newsroom, chinese)).toEqual(before);
    expectOk(await newsroom.as('languageEditorZh').act(chinese, 'approve'), 'the second reading');
    expectOk(await secretary.act(chinese, 'approve'), 'the last approval');
    expect(await stateOf(chinese)).toMatchObject({ approvalStatus: 'approved', liveness: 'live' });
  });

  test('in a workflow without steps whoever may publish goes live at submission, and nobody else', async () => {
    const entry = await article({ category: categories.direct });
    const before = await traceOf(newsroom, entry);
    const refused = await reporter.act(entry, 'submit');
    expect([refused.status, codeOf(refused)]).toEqual([403, 'RIGHT_REQUIRED']);
    expect(await traceOf(newsroom, entry)).toEqual(before);
    expect((await reporter.state(entry)).body.data.allowedActions).not.toContain('submit');
    expectOk(await editor.act(entry, 'submit'), 'the submission by somebody who may publish');
    expect(await stateOf(entry)).toMatchObject({ approvalStatus: 'approved', liveness: 'live', review: null });
  });
});

describe('two steps', () => {
  test('the first approval publishes nothing, the second one exactly the bound version', async () => {
    const marker = newMarker();
    const entry = await reporter.create('article', 'vi', smallDocument('article', marker));
    expectOk(await reporter.act(entry, 'submit', { urgent: true }), 'the submission');
    const version = (await stateOf(entry)).workingVersion.id;
    const first = expectOk(await editor.act(entry, 'approve', { version, step: 'desk', comment: 'Được' }), 'desk');
    expect(first.body.data).toMatchObject({
      approvalStatus: 'pending',
      liveness: 'never',
      review: { step: { code: 'managing-editor', number: 2, of: 2 }, urgent: true },
    });
    expect(await publicCounts(anonymous, entry, marker)).toEqual(nowhere);
    const again = await editor.act(entry, 'approve');
    expect([again.status, codeOf(again)]).toEqual([403, 'NOT_A_STEP_MEMBER']);
    const late = await newsroom.as('otherDeskEditor').act(entry, 'approve', { step: 'desk' });
    expect([late.status, codeOf(late)]).toEqual([403, 'NOT_A_STEP_MEMBER']);
    expectOk(await secretary.act(entry, 'approve', { version }), 'the last approval');
    const state = await stateOf(entry);
    expect(state).toMatchObject({
      approvalStatus: 'approved',
      liveVersion: { id: version, label: '1.0' },
      review: null,
    });
    expect(state.lastReview).toMatchObject({
      outcome: 'approved',
      steps: [{ state: 'done' }, { state: 'done' }],
      decisions: [
        { step: { code: 'desk' }, decision: 'approve', actor: { name: 'deskEditor' }, comment: 'Được' },
        { step: { code: 'managing-editor' }, decision: 'approve', actor: { name: 'managingEditor' } },
      ],
      submittedVersion: { id: version },
    });
    const log = await newsroom.sql('select action, after from editorial_audit where document_id = $1 order by id', [
      entry.documentId,
    ]);
    expect(log).toMatchObject([
      { action: 'create' },
      { action: 'submit', after: { approvalStatus: 'pending', step: 'desk' } },
      { action: 'approve', after: { approvalStatus: 'pending', step: 'managing-editor', liveness: 'never' } },
      { action: 'approve', after: { approvalStatus: 'approved', step: null, liveness: 'live' } },
    ]);
  });

  test('the step has a time until it is due, the next one its own', async () => {
    const entry = await submitted();
    const { openedAt, dueAt } = (await stateOf(entry)).review;
    expect(Date.parse(dueAt) - Date.parse(openedAt)).toBe(8 * 60 * 60_000);
    expectOk(await editor.act(entry, 'approve'), 'the first approval');
    expect((await stateOf(entry)).review.dueAt).toBeNull();
  });

  test('who wrote, submitted or edits in review never takes the last step; editing at the first one is its work', async () => {
    const entry = await submitted();
    expectOk(await editor.save(entry, renamed('article', newMarker())), "the desk editor's change");
    expectOk(await editor.act(entry, 'approve'), 'the first approval, by who has edited');
    expectOk(await secretary.save(entry, renamed('article', newMarker())), "the Managing Editor's change");
    const version = (await stateOf(entry)).workingVersion.id;
    const before = await traceOf(newsroom, entry);
    const refused = await secretary.act(entry, 'approve', { version });
    expect([refused.status, codeOf(refused)]).toEqual([403, 'FOUR_EYES']);
    expect(await traceOf(newsroom, entry)).toEqual(before);
    // Somebody else's save over it doesn't make the first one's forgotten.
    expectOk(await chief.save(entry, renamed('article', newMarker())), "the chief's change");
    expect(codeOf(await secretary.act(entry, 'approve'))).toBe('FOUR_EYES');
    expect(codeOf(await chief.act(entry, 'approve'))).toBe('FOUR_EYES');
    const { editors } = (await stateOf(entry)).review.whole;
    expect(editors.map(({ name }: { name: string }) => name)).toEqual(['deskEditor', 'managingEditor', 'chief']);
  });

  test('where the workflow says so, an edit begins the review anew', async () => {
    const entry = await submitted({ category: categories.restart });
    expectOk(await editor.act(entry, 'approve'), 'the first approval');
    expectOk(await secretary.save(entry, renamed('article', newMarker())), 'the change at the second step');
    expect((await stateOf(entry)).review).toMatchObject({ step: { code: 'desk', number: 1 } });
    expectOk(await editor.act(entry, 'approve'), 'the first approval again');
    expectOk(await chief.act(entry, 'approve'), 'the last approval');
    expect((await stateOf(entry)).liveness).toBe('live');
  });

  test('an author decides only where the step allows it, with a reason, and the log calls it an exception', async () => {
    const entry = await editor.create('article', 'vi', {
      ...smallDocument('article', newMarker()),
      category: categories.exception,
    });
    expectOk(await editor.act(entry, 'submit'), 'the submission');
    expect((await editor.state(entry)).body.data.actionsNeedingComment).toContain('approve');
    const refused = await editor.act(entry, 'approve');
    expect([refused.status, codeOf(refused)]).toEqual([400, 'COMMENT_REQUIRED']);
    expectOk(await editor.act(entry, 'approve', { comment: 'Ca trực đêm chỉ có một người' }), 'the exception');
    const [decision] = (await stateOf(entry)).review.whole.decisions;
    expect(decision).toMatchObject({ isFourEyesException: true, comment: 'Ca trực đêm chỉ có một người' });
    const [row] = await newsroom.sql<{ after: object }>(
      'select after from editorial_audit where document_id = $1 order by id desc limit 1',
      [entry.documentId],
    );
    expect(row?.after).toMatchObject({ fourEyesException: true });
  });

  test('a rejection goes back to a step before, or to the writer, and never forwards', async () => {
    const entry = await submitted();
    expect(codeOf(await editor.act(entry, 'reject', { comment: 'Sai', toStep: 'managing-editor' }))).toBe(
      'NO_EARLIER_STEP',
    );
    expectOk(await editor.act(entry, 'approve'), 'the first approval');
    const before = await traceOf(newsroom, entry);
    for (const toStep of ['managing-editor', 'nowhere', '']) {
      const answer = await secretary.act(entry, 'reject', { comment: 'Sai', toStep });
      expect([toStep, answer.status, codeOf(answer)]).toEqual([toStep, 400, 'NO_EARLIER_STEP']);
    }
    expect(await traceOf(newsroom, entry)).toEqual(before);
    expectOk(await secretary.act(entry, 'reject', { comment: 'Xem lại tít', toStep: 'desk' }), 'back to the desk');
    const { review, approvalStatus } = await stateOf(entry);
    expect(approvalStatus).toBe('pending');
    expect(review.step).toMatchObject({ code: 'desk', number: 1 });
    expect(review.whole.decisions.at(-1)).toMatchObject({ decision: 'reject', toStep: { code: 'desk' } });
    expectOk(await editor.act(entry, 'reject', { comment: 'Trả phóng viên' }), 'back to the writer');
    expect(await stateOf(entry)).toMatchObject({ approvalStatus: 'rejected', review: null });
    expectOk(await reporter.act(entry, 'submit'), 'the resubmission');
    expect((await stateOf(entry)).review.step.code).toBe('desk');
    const reviews = expectOk(
      await reporter.get(`/editorial/entries/article/${entry.documentId}/vi/reviews`),
      'reviews',
    );
    expect(reviews.body.data.map(({ outcome }: { outcome: string | null }) => outcome)).toEqual([null, 'rejected']);
  });

  test('a decision on what changed meanwhile is told who changed what', async () => {
    const entry = await submitted();
    const { id } = (await stateOf(entry)).workingVersion;
    expectOk(await editor.save(entry, { title: newMarker(), summary: 'Tóm tắt khác' }), 'the change in review');
    const answer = await newsroom.as('otherDeskEditor').act(entry, 'approve', { version: id });
    expect([answer.status, codeOf(answer)]).toEqual([409, 'STALE_VERSION']);
    expect(answer.body.error.details).toMatchObject({
      given: id,
      author: 'deskEditor',
      changedFields: expect.arrayContaining(['summary', 'title']),
    });
  });
});

describe('changing the workflows', () => {
  test('everybody of the newsroom sees them, only administrators change them', async () => {
    const { revision, workflows } = await workflowsInForce(reporter);
    for (const name of personNames.filter((one) => one !== 'admin')) {
      const desk = newsroom.as(name);
      expect((await desk.get('/editorial/workflows')).body.data.mayChange).toBe(false);
      const answer = await desk.put('/editorial/workflows', { revision, workflows });
      expect([name, answer.status, codeOf(answer)]).toEqual([name, 403, 'RIGHT_REQUIRED']);
    }
    for (const client of [newsroom.anonymous, newsroom.program]) {
      expect((await client.get('/editorial/workflows')).status).toBe(401);
      expect((await client.put('/editorial/workflows', { revision, workflows })).status).toBe(401);
    }
    expect((await workflowsInForce(admin)).revision).toBe(revision);
  });

  test('a review goes on by the steps that it began with, whatever becomes of its workflow', async () => {
    const entry = await submitted();
    expectOk(
      await changeWorkflows(admin, (workflows) =>
        workflows.map((workflow) =>
          workflow.code === 'articles' ? { ...workflow, retired: true, steps: [] } : workflow,
        ),
      ),
      'the retirement',
    );
    expect((await stateOf(entry)).review.step).toMatchObject({ code: 'desk', of: 2 });
    expectOk(await editor.act(entry, 'approve'), 'the first approval');
    expectOk(await secretary.act(entry, 'approve'), 'the last approval');
    const later = await submitted();
    expect((await stateOf(later)).review.workflow).toBe('single-approval');
    expectOk(
      await changeWorkflows(admin, (workflows) =>
        workflows.map((workflow) => (workflow.code === 'articles' ? (shippedWorkflows[1] as Workflow) : workflow)),
      ),
      'the return',
    );
  });

  test('a dry run shows what is inside and changes nothing', async () => {
    const entry = await submitted();
    const { revision, workflows } = await workflowsInForce(admin);
    const answer = await admin.put('/editorial/workflows?dryRun=true', {
      revision,
      workflows: [...workflows].reverse(),
    });
    const articles = expectOk(answer, 'the dry run').body.data.workflows.find(
      ({ code }: { code: string }) => code === 'articles',
    );
    expect(articles.inside.count).toBeGreaterThan(0);
    expect(articles.inside.entries).toContainEqual(
      expect.objectContaining({ documentId: entry.documentId, step: 'desk', locale: 'vi' }),
    );
    expect(await workflowsInForce(admin)).toEqual({ revision, workflows });
  });

  test('of two changes at once the second is refused and told who was first', async () => {
    const { revision, workflows } = await workflowsInForce(admin);
    const answers = await Promise.all([
      admin.put('/editorial/workflows', { revision, workflows }),
      admin.put('/editorial/workflows', { revision, workflows }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body.error.details).toMatchObject({ code: 'STALE_WORKFLOWS', given: revision, author: 'admin' });
  });

  test('nonsense is refused with a code and changes nothing', async () => {
    const { revision, workflows } = await workflowsInForce(admin);
    const [first, ...others] = workflows as [Workflow, ...Workflow[]];
    const [step] = first.steps;
    const withFirst = (change: object) => ({ revision, workflows: [{ ...first, ...change }, ...others] });
    const wrong: readonly (readonly [string, number, unknown])[] = [
      ['UNKNOWN_ROLE', 400, withFirst({ steps: [{ ...step, roles: ['nobody-sits-here'] }] })],
      ['UNKNOWN_CATEGORY', 400, withFirst({ scope: { ...first.scope, categories: ['a1b2c3'] } })],
      ['WORKFLOW_CODE_REPEATED', 400, withFirst({ steps: [step, step] })],
      ['WORKFLOW_CODE_REPEATED', 400, { revision, workflows: [first, first, ...others] }],
      ['WORKFLOW_MISSING', 400, { revision, workflows: others }],
      [
        'WORKFLOW_FOR_ALL_REQUIRED',
        409,
        {
          revision,
          workflows: workflows.map((one) => ({ ...one, retired: one.code === 'single-approval' || one.retired })),
        },
      ],
      ['STALE_WORKFLOWS', 409, { revision: revision - 1, workflows }],
      ['INVALID_OPTION', 400, { revision, workflows: [] }],
      ['INVALID_OPTION', 400, { revision: 'x', workflows }],
      ['INVALID_OPTION', 400, { workflows }],
      ['INVALID_OPTION', 400, []],
      ['INVALID_OPTION', 400, withFirst({ name: { vi: 'Chỉ tiếng Việt' } })],
      ['INVALID_OPTION', 400, withFirst({ code: '../x' })],
      ['INVALID_OPTION', 400, withFirst({ scope: { ...first.scope, contentTypes: ['category'] } })],
      ['INVALID_OPTION', 400, withFirst({ steps: [{ ...step, minutesUntilDue: -1 }] })],
      ['INVALID_OPTION', 400, withFirst({ steps: [{ ...step, roles: [] }] })],
      ['UNKNOWN_OPTION', 400, { ...withFirst({}), more: true }],
      ['UNKNOWN_OPTION', 400, withFirst({ inside: { count: 0, entries: [] } })],
    ];
    for (const [code, status, body] of wrong) {
      const answer = await admin.put('/editorial/workflows', body);
      expect([code, answer.status, codeOf(answer)]).toEqual([code, status, code]);
    }
    expect((await admin.put('/editorial/workflows?dryRun=maybe', withFirst({}))).status).toBe(400);
    expect(await workflowsInForce(admin)).toEqual({ revision, workflows });
  });

  test('lists that were in force can be neither changed nor removed', async () => {
    await expect(newsroom.sql("update editorial_workflow_lists set workflows = '[]'")).rejects.toThrow(/never changed/);
    await expect(newsroom.sql('delete from editorial_workflow_lists')).rejects.toThrow(/never changed/);
  });
});
