import { editorialTypes } from '../../src/domain/shared/content-types';
import { expectOk } from '../helpers/newsroom/client';
import { fullDocument } from '../helpers/newsroom/documents';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { everywhere, nowhere, publicBytes, publicCounts } from '../helpers/newsroom/readers';

const newsroom = theNewsroom();
const { material, anonymous, program, readingProgram } = newsroom;
afterAll(() => newsroom.close());

const reporter = newsroom.as('reporter');
const editor = newsroom.as('deskEditor');
const managing = newsroom.as('managingEditor');

/** A full entry of a reporter that an editor has approved. */
const makeLive = async (type: Entry['type'], marker: string): Promise<Entry> => {
  const entry = await reporter.create(type, 'vi', fullDocument(type, { locale: 'vi', material, marker }));
  expectOk(await reporter.act(entry, 'submit'), 'the submission');
  expectOk(await editor.act(entry, 'approve'), 'the approval');
  return entry;
};

describe.each(editorialTypes)('invariant 1, %s: before approval a new entry is on no public path', (type) => {
  const marker = newMarker();
  let entry: Entry;

  test('not while it is a draft', async () => {
    entry = await reporter.create(type, 'vi', fullDocument(type, { locale: 'vi', material, marker }));
    expect(await publicCounts(anonymous, entry, marker)).toEqual(nowhere);
  });

  test('not while it is in review, and not after a rejection', async () => {
    expectOk(await reporter.act(entry, 'submit'), 'the submission');
    expect(await publicCounts(anonymous, entry, marker)).toEqual(nowhere);
    expectOk(await editor.act(entry, 'reject', { comment: 'Chưa đủ nguồn' }), 'the rejection');
    expect(await publicCounts(anonymous, entry, marker)).toEqual(nowhere);
  });

  test('not for programs with a token either', async () => {
    expect(await publicCounts(readingProgram, entry, marker)).toEqual(nowhere);
    expect(await publicCounts(program, entry, marker)).toEqual(nowhere);
  });

  test('on every path once it is approved', async () => {
    expectOk(await reporter.act(entry, 'submit'), 'the second submission');
    expectOk(await editor.act(entry, 'approve'), 'the approval');
    expect(await publicCounts(anonymous, entry, marker)).toEqual(everywhere);
  });
});

describe.each(editorialTypes)('invariant 2, %s: editing a live entry leaves the public bytes alone', (type) => {
  const marker = newMarker();
  const newer = newMarker();
  let entry: Entry;
  let before: Awaited<ReturnType<typeof publicBytes>>;

  beforeAll(async () => {
    entry = await makeLive(type, marker);
    before = await publicBytes(anonymous, entry, marker);
  });

  test('after a save of every attribute, component and reference', async () => {
    expectOk(
      await reporter.save(entry, fullDocument(type, { locale: 'vi', material, marker: newer })),
      'the save of the newer text',
    );
    expect(await publicBytes(anonymous, entry, marker)).toEqual(before);
    expect(await publicCounts(anonymous, { ...entry, documentId: 'none' }, newer)).toEqual(nowhere);
  });

  test('in review, after a rejection and after a withdrawal', async () => {
    expectOk(await reporter.act(entry, 'submit'), 'the submission');
    expect(await publicBytes(anonymous, entry, marker)).toEqual(before);
    expectOk(await editor.act(entry, 'reject', { comment: 'Chưa được' }), 'the rejection');
    expect(await publicBytes(anonymous, entry, marker)).toEqual(before);
    expectOk(await reporter.act(entry, 'submit'), 'the second submission');
    expectOk(await reporter.act(entry, 'withdraw'), 'the withdrawal');
    expect(await publicBytes(anonymous, entry, marker)).toEqual(before);
  });

  test('until the newer version is approved, which replaces all of them', async () => {
    expectOk(await reporter.act(entry, 'submit'), 'the third submission');
    expectOk(await editor.act(entry, 'approve'), 'the approval');
    expect(await publicCounts(anonymous, { ...entry, documentId: 'none' }, marker)).toEqual(nowhere);
    expect(await publicCounts(anonymous, entry, newer)).toEqual(everywhere);
    const after = await publicBytes(anonymous, entry, newer);
    for (const text of Object.values(after)) expect(text).not.toContain(marker);
  });
});

describe.each(editorialTypes)(
  'invariant 5, %s: unpublishing takes the entry from every public path at once',
  (type) => {
    const marker = newMarker();
    let entry: Entry;

    beforeAll(async () => {
      entry = await makeLive(type, marker);
      expectOk(
        await reporter.save(entry, fullDocument(type, { locale: 'vi', material, marker: newMarker() })),
        'a newer change',
      );
    });

    test('and keeps its history and its draft', async () => {
      const versions = (await managing.versions(entry)).body.data;
      const draft = (await managing.open(entry)).body.data;
      expectOk(await managing.act(entry, 'unpublish', { comment: 'Gỡ theo yêu cầu' }), 'the unpublication');

      expect(await publicCounts(anonymous, entry, marker)).toEqual(nowhere);
      expect((await managing.open(entry)).body.data).toEqual({ ...draft, status: 'draft' });
      const kept = (await managing.versions(entry)).body.data;
      expect(kept.map(({ id, hash, label }: Version) => ({ id, hash, label }))).toEqual(
        versions.map(({ id, hash, label }: Version) => ({ id, hash, label })),
      );
      expect((await managing.state(entry)).body.data).toMatchObject({
        approvalStatus: 'draft',
        liveness: 'withdrawn',
        liveVersion: null,
      });
    });

    test('and what was taken down can go live again', async () => {
      expectOk(await reporter.act(entry, 'submit'), 'the submission');
      expectOk(await editor.act(entry, 'approve'), 'the approval');
      expect((await managing.state(entry)).body.data).toMatchObject({ approvalStatus: 'approved', liveness: 'live' });
    });
  },
);

interface Version {
  readonly id: number;
  readonly hash: string;
  readonly label: string;
}
