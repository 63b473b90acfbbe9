import { editorialTypes, nameAttribute } from '../../src/domain/shared/content-types';
import { codeOf, expectOk } from '../helpers/newsroom/client';
import { renamed, smallDocument } from '../helpers/newsroom/documents';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { bringInto } from '../helpers/newsroom/situations';
import { pluralNames } from '../helpers/newsroom/tables';
import { traceOf } from '../helpers/newsroom/trace';

const newsroom = theNewsroom();
afterAll(() => newsroom.close());

const reporter = newsroom.as('reporter');
const editor = newsroom.as('deskEditor');
const secretary = newsroom.as('managingEditor');
const chief = newsroom.as('chief');

const stateOf = async (entry: Entry) => (await chief.state(entry)).body.data;

const readersGet = async ({ type, documentId, locale }: Entry) =>
  (await newsroom.anonymous.get(`/api/${pluralNames[type]}/${documentId}?locale=${locale}`)).body.data;

const workingCopy = async (entry: Entry) => (await chief.open(entry)).body.data;

const publishedAndDrafted = async (live: object, draft: object): Promise<Entry> => {
  const entry = await reporter.create('article', 'vi', { ...smallDocument('article', newMarker()), ...live });
  expectOk(await chief.act(entry, 'publish'), 'the publication');
  expectOk(await reporter.save(entry, draft), 'the newer draft');
  return entry;
};

const actionsOf = async (entry: Entry): Promise<readonly string[]> =>
  (
    await newsroom.sql<{ action: string }>(
      'select action from editorial_audit where document_id = $1 and locale = $2 order by id',
      [entry.documentId, entry.locale],
    )
  ).map(({ action }) => action);

describe.each(editorialTypes)('%s: a fix of what is live', (type) => {
  test('is made on a copy of the live version, goes live by itself, and the parked draft is put back on top', async () => {
    const name = nameAttribute(type);
    const entry = await bringInto(newsroom, 'liveWithNewerDraft', type, 'vi');
    const before = await stateOf(entry);
    const draft = (await workingCopy(entry))[name];
    const live = (await readersGet(entry))[name];

    const opened = expectOk(await chief.act(entry, 'fix-live'), 'the fix').body.data;
    expect(opened).toMatchObject({
      approvalStatus: 'draft',
      fix: {
        liveVersion: { id: before.liveVersion.id, label: '1.0' },
        parkedVersion: { id: before.workingVersion.id, label: '1.1' },
        startedBy: { name: 'chief' },
      },
    });
    expect(opened.allowedActions).toContain('drop-fix');
    expect((await workingCopy(entry))[name]).toBe(live);
    expect((await readersGet(entry))[name]).toBe(live);

    const fixed = `Đã sửa ${newMarker()}`;
    expectOk(await chief.save(entry, renamed(type, fixed)), 'the change of the fix');
    const after = expectOk(await chief.act(entry, 'publish'), 'the publication of the fix').body.data;
    expect((await readersGet(entry))[name]).toBe(fixed);
    expect((await workingCopy(entry))[name]).toBe(draft);
    expect(after).toMatchObject({
      approvalStatus: 'draft',
      liveness: 'liveWithNewerChanges',
      fix: null,
      liveVersion: { label: '2.0' },
      mergeConflicts: { fields: [name], liveVersion: after.liveVersion.id },
    });
    expect(await actionsOf(entry)).toEqual(expect.arrayContaining(['fix-live', 'save', 'publish', 'merge']));
  });
});

test('the draft comes back with what the fix changed elsewhere, and only what both changed is a conflict', async () => {
  const entry = await publishedAndDrafted(
    { subtitle: 'Phụ đề', kicker: 'Kicker', summary: 'Tóm tắt' },
    { subtitle: 'Phụ đề của bản nháp', summary: 'Tóm tắt của bản nháp' },
  );
  expectOk(await chief.act(entry, 'fix-live'), 'the fix');
  expectOk(await chief.save(entry, { kicker: 'Kicker đã sửa', summary: 'Tóm tắt đã sửa' }), 'the change');
  const state = expectOk(await chief.act(entry, 'publish'), 'the publication').body.data;
  expect(await readersGet(entry)).toMatchObject({
    subtitle: 'Phụ đề',
    kicker: 'Kicker đã sửa',
    summary: 'Tóm tắt đã sửa',
  });
  expect(await workingCopy(entry)).toMatchObject({
    subtitle: 'Phụ đề của bản nháp',
    kicker: 'Kicker đã sửa',
    summary: 'Tóm tắt của bản nháp',
  });
  expect(state.mergeConflicts).toMatchObject({ fields: ['summary'] });
  expectOk(await reporter.save(entry, { summary: 'Tóm tắt đã sửa, và hơn nữa' }), 'the look at it');
  expect((await stateOf(entry)).mergeConflicts).toBeNull();
});

test('a draft that says nothing more than the fix is done with: the fix is the working version', async () => {
  const entry = await publishedAndDrafted({ kicker: 'Sai' }, { kicker: 'Đúng' });
  expectOk(await chief.act(entry, 'fix-live'), 'the fix');
  expectOk(await chief.save(entry, { kicker: 'Đúng' }), 'the change');
  expect(expectOk(await chief.act(entry, 'publish'), 'the publication').body.data).toMatchObject({
    approvalStatus: 'approved',
    liveness: 'live',
    mergeConflicts: null,
  });
});

test('a fix may go through a review of its own, which is the last step alone, with four eyes', async () => {
  const entry = await publishedAndDrafted({ kicker: 'Sai' }, { subtitle: 'Nháp' });
  expectOk(await editor.act(entry, 'fix-live'), 'the fix');
  expectOk(await editor.save(entry, { kicker: 'Đúng' }), 'the change');
  const { review } = expectOk(await editor.act(entry, 'submit'), 'the submission').body.data;
  expect(review.step).toMatchObject({ number: 1, of: 1 });
  expect([codeOf(await editor.act(entry, 'approve')), (await readersGet(entry)).kicker]).toEqual(['FOUR_EYES', 'Sai']);
  // Decisions wait for nobody's lock, and neither does the draft that comes back with one.
  expectOk(await newsroom.as('otherDeskEditor').act(entry, 'assign', { assignee: null }), 'no obstacle');
  expectOk(await secretary.act(entry, 'lock'), 'a lock of somebody');
  const after = expectOk(await chief.act(entry, 'approve'), 'the approval').body.data;
  expect(after).toMatchObject({ approvalStatus: 'draft', liveness: 'liveWithNewerChanges', mergeConflicts: null });
  expect((await readersGet(entry)).kicker).toBe('Đúng');
  expect(await workingCopy(entry)).toMatchObject({ kicker: 'Đúng', subtitle: 'Nháp' });
});

test('whoever lets a fix go live may still decide on the draft that came back: it is its author’s', async () => {
  const entry = await publishedAndDrafted({ kicker: 'Sai' }, { subtitle: 'Nháp' });
  expectOk(await editor.act(entry, 'fix-live'), 'the fix');
  expectOk(await editor.save(entry, { kicker: 'Đúng' }), 'the change');
  expectOk(await editor.act(entry, 'submit'), 'the submission');
  expectOk(await secretary.act(entry, 'approve'), 'the approval');
  expectOk(await reporter.act(entry, 'submit'), 'the submission of the draft');
  expectOk(await secretary.act(entry, 'approve'), 'the approval of the draft');
  expect(await readersGet(entry)).toMatchObject({ kicker: 'Đúng', subtitle: 'Nháp' });
});

test('a fix that waits for its time brings the draft back at that time', async () => {
  const entry = await publishedAndDrafted({ kicker: 'Sai' }, { subtitle: 'Nháp' });
  expectOk(await editor.act(entry, 'fix-live'), 'the fix');
  expectOk(await editor.save(entry, { kicker: 'Đúng' }), 'the change');
  expectOk(await editor.act(entry, 'submit'), 'the submission');
  expectOk(await chief.act(entry, 'approve', { publishAt: '2099-01-01T00:00:00.000Z' }), 'the approval for later');
  expect((await stateOf(entry)).fix).not.toBeNull();
  expectOk(await chief.act(entry, 'publish-now'), 'the publication');
  expect(await readersGet(entry)).toMatchObject({ kicker: 'Đúng' });
  expect(await workingCopy(entry)).toMatchObject({ kicker: 'Đúng', subtitle: 'Nháp' });
});

test('a fix that is dropped leaves what is live, and the parked draft is the working version again', async () => {
  const entry = await publishedAndDrafted({ kicker: 'Một' }, { kicker: 'Hai' });
  expectOk(await chief.act(entry, 'fix-live'), 'the fix');
  expectOk(await chief.save(entry, { kicker: 'Ba' }), 'the change');
  expect(codeOf(await chief.act(entry, 'fix-live'))).toBe('FIX_OPEN');
  const dropped = expectOk(await chief.act(entry, 'drop-fix'), 'the end of it').body.data;
  expect(dropped).toMatchObject({ approvalStatus: 'draft', liveness: 'liveWithNewerChanges', fix: null });
  expect((await workingCopy(entry)).kicker).toBe('Hai');
  expect((await readersGet(entry)).kicker).toBe('Một');
  expect(codeOf(await chief.act(entry, 'drop-fix'))).toBe('NO_FIX_OPEN');
});

test('a takedown waits for no fix, and the draft is not lost by it', async () => {
  const entry = await publishedAndDrafted({ kicker: 'Một' }, { kicker: 'Hai' });
  expectOk(await chief.act(entry, 'fix-live'), 'the fix');
  expectOk(await chief.act(entry, 'unpublish', { comment: 'Gỡ gấp' }), 'the takedown');
  expect(await readersGet(entry)).toBeNull();
  expectOk(await chief.act(entry, 'drop-fix'), 'the end of the fix');
  expect((await workingCopy(entry)).kicker).toBe('Hai');
});

test('what has no newer draft, is in review, or is locked by somebody is not opened, and nothing changes', async () => {
  const live = await bringInto(newsroom, 'live', 'article', 'vi');
  const pending = await bringInto(newsroom, 'liveAndPending', 'article', 'vi');
  const locked = await bringInto(newsroom, 'liveWithNewerDraft', 'article', 'vi');
  expectOk(await reporter.act(locked, 'lock'), 'the lock');
  const refused = [
    [live, 'WRONG_STATE'],
    [pending, 'WRONG_STATE'],
    [locked, 'ENTRY_LOCKED'],
  ] as const;
  for (const [entry, code] of refused) {
    const before = await traceOf(newsroom, entry);
    expect(codeOf(await chief.act(entry, 'fix-live'))).toBe(code);
    expect(await traceOf(newsroom, entry)).toEqual(before);
  }
});

test('save and publish in one step takes a fix live too', async () => {
  const entry = await publishedAndDrafted({ kicker: 'Sai' }, { subtitle: 'Nháp' });
  const { workingVersion } = expectOk(await chief.act(entry, 'fix-live'), 'the fix').body.data;
  const along = { kicker: 'Đúng', editorialAction: { action: 'publish' } };
  expectOk(await chief.save(entry, along, workingVersion.id), 'the save with its publication');
  expect((await readersGet(entry)).kicker).toBe('Đúng');
  expect(await workingCopy(entry)).toMatchObject({ kicker: 'Đúng', subtitle: 'Nháp' });
});
