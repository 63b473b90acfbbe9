import { editorialTypes, nameAttribute } from '../../src/domain/shared/content-types';
import { codeOf, expectOk } from '../helpers/newsroom/client';
import { smallDocument } from '../helpers/newsroom/documents';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { bringInto } from '../helpers/newsroom/situations';
import { pluralNames } from '../helpers/newsroom/tables';
import { traceOf } from '../helpers/newsroom/trace';

const newsroom = theNewsroom();
const { anonymous } = newsroom;
afterAll(() => newsroom.close());

const reporter = newsroom.as('reporter');
const chief = newsroom.as('chief');

const typeNames = {
  article: 'article',
  event: 'event',
  award: 'award',
  person: 'person',
  organization: 'organization',
};

const correctionOf = (marker: string, more: object = {}) => ({
  kind: 'correction',
  whatWasWrong: `Viết sai tên ${marker}`,
  text: `Tên đúng là ${marker}`,
  printIssue: 'Số 123',
  printPage: '5',
  ...more,
});

const restDetail = async ({ type, documentId, locale }: Entry) =>
  (await anonymous.get(`/api/${pluralNames[type]}/${documentId}?locale=${locale}`)).body.data;

const restList = async ({ type, documentId, locale }: Entry) =>
  (
    await anonymous.get(
      `/api/${pluralNames[type]}?locale=${locale}&filters[documentId][$eq]=${documentId}&fields[0]=slug`,
    )
  ).body.data;

/** From the delivery API: one entry, and as a replica gets it. */
const delivered = async ({ type, documentId, locale }: Entry) =>
  (await anonymous.get(`/api/delivery/${locale}/${pluralNames[type]}/${documentId}`)).body.data;

const synchronised = async ({ type, documentId, locale }: Entry) => {
  for (let query = `initial=true&types=${type}&locales=${locale}`; ; ) {
    const { data, meta } = expectOk(await anonymous.get(`/api/delivery/sync?${query}`), 'a page of the sync').body;
    const found = data.find(({ entry }: { entry?: { documentId: string } }) => entry?.documentId === documentId);
    if (found) return found.entry;
    if (!meta.hasMore) throw new Error('the sync does not know the entry');
    query = `token=${encodeURIComponent(meta.token)}`;
  }
};

const graphql = async ({ type, documentId, locale }: Entry, more = '') =>
  (
    await anonymous.graphql(
      `query ($id: ID!, $locale: I18NLocaleCode) { ${typeNames[type]}(documentId: $id, locale: $locale) {
         corrections { kind whatWasWrong text printIssue printPage correctedAt apology { type documentId slug } } ${more} } }`,
      { id: documentId, locale },
    )
  ).body.data[typeNames[type]];

const corrected = { ...correctionOf('x'), whatWasWrong: expect.any(String), text: expect.any(String) };

const publications = ({ type, documentId }: Entry) =>
  newsroom.sql<{ kind: string }>(
    'select kind from publication_log where content_type = $1 and document_id = $2 order by sequence',
    [type, documentId],
  );

describe.each(editorialTypes)('%s: a correction', (type) => {
  test('is written at submission, approved with the version, and public with the entry from then on', async () => {
    const marker = newMarker();
    const entry = await bringInto(newsroom, 'liveWithNewerDraft', type, 'vi');
    const before = (await chief.state(entry)).body.data;
    const submitted = expectOk(await reporter.act(entry, 'submit', { correction: correctionOf(marker) }), 'it');
    expect(submitted.body.data.corrections).toMatchObject([
      {
        ...correctionOf(marker),
        status: 'waiting',
        writtenBy: { name: 'reporter' },
        versionBefore: before.liveVersion.id,
      },
    ]);
    for (const shown of [await restDetail(entry), ...(await restList(entry)), await graphql(entry)]) {
      expect(shown.corrections).toEqual([]);
    }

    const approved = expectOk(await chief.act(entry, 'approve'), 'the approval').body.data;
    expect(approved.corrections).toMatchObject([
      { status: 'approved', approvedBy: { name: 'chief' }, versionAfter: approved.liveVersion.id },
    ]);
    for (const shown of [await restDetail(entry), ...(await restList(entry)), await graphql(entry)]) {
      expect(shown.corrections).toEqual([
        { ...correctionOf(marker), correctedAt: approved.corrections[0].approvedAt, apology: null },
      ]);
    }
    expect((await delivered(entry)).corrections).toEqual((await restDetail(entry)).corrections);
    expect((await publications(entry)).map(({ kind }) => kind)).toEqual(['published', 'corrected']);
    expectOk(await chief.act(entry, 'unpublish', { comment: 'Gỡ' }), 'the takedown');
    expect(await restDetail(entry)).toBeNull();
  });
});

const live = () => bringInto(newsroom, 'liveWithNewerDraft', 'article', 'vi');

test('it outlasts a rejection, may be written anew, and is taken away only where that is said', async () => {
  const entry = await live();
  expectOk(await reporter.act(entry, 'submit', { correction: correctionOf('một') }), 'the submission');
  expectOk(await chief.act(entry, 'reject', { comment: 'Viết lại' }), 'the rejection');
  const again = expectOk(await reporter.act(entry, 'submit'), 'the second submission').body.data;
  expect(again.corrections).toMatchObject([{ text: 'Tên đúng là một', status: 'waiting' }]);
  expectOk(await reporter.act(entry, 'withdraw'), 'the withdrawal');
  const anew = expectOk(await reporter.act(entry, 'submit', { correction: correctionOf('hai') }), 'another').body.data;
  expect(anew.corrections).toMatchObject([{ text: 'Tên đúng là hai' }]);
  const done = expectOk(await chief.act(entry, 'approve', { correction: null }), 'the approval').body.data;
  expect(done.corrections).toEqual([]);
  expect((await restDetail(entry)).corrections).toEqual([]);
});

test('one that waits for its time is public at that time, and by the person who approved it', async () => {
  const entry = await live();
  expectOk(await reporter.act(entry, 'submit', { correction: correctionOf('giờ') }), 'the submission');
  expectOk(await chief.act(entry, 'approve', { publishAt: '2099-01-01T00:00:00.000Z' }), 'the approval for later');
  expect((await restDetail(entry)).corrections).toEqual([]);
  const secretary = newsroom.as('managingEditor');
  const after = expectOk(await secretary.act(entry, 'publish-now'), 'the publication').body.data;
  expect(after.corrections).toMatchObject([{ status: 'approved', approvedBy: { name: 'chief' } }]);
  expect((await restDetail(entry)).corrections).toMatchObject([corrected]);
});

test('the apology is linked both ways once both are live, and the log tells of each side', async () => {
  const entry = await live();
  const apology = await reporter.create('article', 'vi', smallDocument('article', newMarker()));
  expectOk(
    await chief.act(entry, 'publish', {
      correction: correctionOf('tên', { kind: 'apology', apology: apology.documentId }),
    }),
    'the correction',
  );
  expect((await restDetail(entry)).corrections).toMatchObject([{ kind: 'apology', apology: null }]);
  const state = (await chief.state(apology)).body.data;
  expect(state.apologizesFor).toMatchObject([{ entry: { documentId: entry.documentId, isLive: true } }]);

  expectOk(await chief.act(apology, 'publish'), 'the apology');
  const { slug } = await restDetail(entry);
  const link = { type: 'article', documentId: apology.documentId, slug: (await restDetail(apology)).slug };
  expect((await restDetail(entry)).corrections).toMatchObject([{ apology: link }]);
  expect((await graphql(entry)).corrections).toMatchObject([{ apology: link }]);
  const told = [{ kind: 'apology', entry: { type: 'article', documentId: entry.documentId, slug } }];
  expect((await restDetail(apology)).apologizesFor).toMatchObject(told);
  expect((await delivered(entry)).corrections).toMatchObject([{ apology: link }]);
  expect((await synchronised(entry)).corrections).toEqual((await delivered(entry)).corrections);
  const asked = 'apologizesFor { kind entry { type documentId slug } }';
  expect((await graphql(apology, asked)).apologizesFor).toEqual(told);
  expect((await publications(entry)).at(-1)).toEqual({ kind: 'relinked' });

  expectOk(await chief.act(apology, 'unpublish', { comment: 'Gỡ' }), 'the takedown of the apology');
  expect((await restDetail(entry)).corrections).toMatchObject([{ apology: null }]);
});

test('the newsroom’s list of a correction names the article that apologizes', async () => {
  const entry = await live();
  const apology = await bringInto(newsroom, 'live', 'article', 'vi');
  const correction = correctionOf('tên', { apology: apology.documentId });
  const { corrections } = expectOk(await chief.act(entry, 'publish', { correction }), 'it').body.data;
  const title = (await chief.open(apology)).body.data[nameAttribute('article')];
  expect(corrections[0].apology).toEqual({
    contentType: 'article',
    documentId: apology.documentId,
    title,
    isLive: true,
  });
  expect((await publications(apology)).at(-1)).toEqual({ kind: 'relinked' });
});

test('what cannot be a correction is refused, and nothing is written', async () => {
  const entry = await live();
  const never = await bringInto(newsroom, 'draft', 'article', 'vi');
  const trashed = await bringInto(newsroom, 'trashed', 'article', 'vi');
  const refused = [
    [never, 'submit', correctionOf('x'), 409, 'NOTHING_TO_CORRECT'],
    [entry, 'submit', correctionOf('x', { apology: entry.documentId }), 400, 'UNKNOWN_APOLOGY'],
    [entry, 'submit', correctionOf('x', { apology: trashed.documentId }), 400, 'UNKNOWN_APOLOGY'],
    [entry, 'submit', correctionOf('x', { apology: 'khong' }), 400, 'UNKNOWN_APOLOGY'],
    [entry, 'submit', correctionOf('x', { apology: '../khong' }), 400, 'INVALID_OPTION'],
    [entry, 'submit', correctionOf('x', { text: ' ' }), 400, 'INVALID_OPTION'],
    [entry, 'submit', correctionOf('x', { kind: 'joke' }), 400, 'INVALID_OPTION'],
    [entry, 'submit', correctionOf('x', { text: 'x\u0000' }), 400, 'INVALID_OPTION'],
    [entry, 'submit', correctionOf('x', { other: 1 }), 400, 'UNKNOWN_OPTION'],
    [entry, 'submit', 'x', 400, 'INVALID_OPTION'],
    [entry, 'unpublish', correctionOf('x'), 400, 'CORRECTION_NOT_ALLOWED'],
  ] as const;
  for (const [one, action, correction, status, code] of refused) {
    const before = await traceOf(newsroom, one);
    const answer = await chief.act(one, action, { comment: 'Lý do', correction });
    expect([correction, answer.status, codeOf(answer)]).toEqual([correction, status, code]);
    expect(await traceOf(newsroom, one)).toEqual(before);
  }
});

test('what has been said publicly stays said, in the database too', async () => {
  const entry = await live();
  expectOk(await chief.act(entry, 'publish', { correction: correctionOf('x') }), 'the correction');
  for (const statement of [
    "update editorial_corrections set public_text = 'khác' where document_id = $1",
    'delete from editorial_corrections where document_id = $1',
  ]) {
    await expect(newsroom.sql(statement, [entry.documentId])).rejects.toThrow(/never changed or removed/);
  }
});

test('a save with its submission takes the correction along', async () => {
  const entry = await live();
  const saved = await reporter.save(entry, {
    kicker: 'Sửa',
    editorialAction: { action: 'submit', correction: correctionOf('lưu') },
  });
  expectOk(saved, 'the save');
  expect((await chief.state(entry)).body.data.corrections).toMatchObject([{ text: 'Tên đúng là lưu' }]);
});
