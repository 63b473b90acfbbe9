import { codeOf, expectOk } from '../helpers/newsroom/client';
import { fullDocument, smallDocument } from '../helpers/newsroom/documents';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import {
  assess,
  confirm,
  liveArticle,
  makePayee,
  textLine,
  wentLiveOn,
  withGenre,
  workPath,
  type PayeeOfTest,
} from '../helpers/newsroom/royalties';

const newsroom = theNewsroom();
afterAll(() => newsroom.close());

const accountant = newsroom.as('accountant');
const reporter = newsroom.as('reporter');

let mai: PayeeOfTest;
let binh: PayeeOfTest;

beforeAll(async () => {
  mai = await makePayee(newsroom);
  binh = await makePayee(newsroom);
});

const workOf = async (entry: Entry) => expectOk(await accountant.get(workPath(entry)), 'the work').body.data;

describe('the worked examples, over HTTP', () => {
  const amountOf = async (day: string, lines: readonly object[]): Promise<number> => {
    const entry = await liveArticle(newsroom, day);
    const tried = await accountant.put(`${workPath(entry)}?dryRun=true`, { lines });
    return expectOk(tried, 'the dry run').body.data.result.amount;
  };

  test('1, 2, 5 and 9', async () => {
    const photos = { id: 'p', kind: 'photo', count: 3, coefficient: '0.5', contributors: [{ payeeId: mai.id }] };
    const translation = {
      id: 't',
      kind: 'translation',
      genre: 'reportage',
      sourceCoefficient: '12',
      sourceLocale: 'vi',
      rate: '0.60',
      contributors: [{ payeeId: mai.id }],
    };
    expect(await amountOf('2023-05-31', [textLine('2.5', [mai.id])])).toBe(372_500);
    expect(await amountOf('2023-05-31', [textLine('2.0', [mai.id]), photos])).toBe(521_500);
    expect(await amountOf('2022-06-20', [translation])).toBe(1_072_800);
    expect(await amountOf('2026-06-30', [textLine('5', [mai.id])])).toBe(1_170_000);
    expect(await amountOf('2026-07-01', [textLine('5', [mai.id])])).toBe(1_265_000);
  });

  test('8: shares by percent and in equal parts', async () => {
    const entry = await liveArticle(newsroom, '2021-03-19');
    const third = await makePayee(newsroom);
    const line = textLine('7.3', [mai.id, binh.id, third.id], { genre: 'reportage' });
    const { lines } = (await accountant.put(`${workPath(entry)}?dryRun=true`, { lines: [line] })).body.data.result;
    expect(lines[0].shares.map((share: { amount: number }) => share.amount)).toEqual([362_567, 362_567, 362_566]);
  });
});

describe('what is proposed', () => {
  test('counts words and distinct pictures of the version, and finds payees by their pen names', async () => {
    const marker = newMarker();
    const author = await makePayee(newsroom, { penNames: [`BÚT  danh ${marker}`] });
    const { material } = newsroom;
    const data = {
      ...fullDocument('article', { locale: 'vi', material, marker }),
      ...(await withGenre(newsroom, 'news')),
    };
    const entry = await reporter.create('article', 'vi', data);
    expectOk(await reporter.act(entry, 'submit'), 'the submission');
    const work = await workOf(entry);
    expect(work).toMatchObject({ status: 'none', genre: 'news', day: null, revision: 0 });
    // One file, in cover, figure and gallery: one picture.
    expect(work.counts).toMatchObject({ pictures: 1 });
    expect(work.counts.words).toBeGreaterThan(10);
    expect(work.lines[0]).toMatchObject({ kind: 'text', genre: 'news', contributors: [{ payeeId: author.id }] });
    expect(work.bylines[0]).toEqual({ shownAs: `Bút danh ${marker}`, role: 'author', payeeId: author.id });
    expect(work.warnings.map(({ code }: { code: string }) => code)).toContain('NOT_LIVE');
    expect(await newsroom.sql('select 1 from royalty_works where document_id = $1', [entry.documentId])).toEqual([]);
  });

  test('of a translation is a part of what its source was given, without pictures', async () => {
    const entry = await liveArticle(newsroom, '2026-08-03', await withGenre(newsroom, 'reportage'));
    await assess(newsroom, entry, [textLine('12', [mai.id], { genre: 'reportage' })]);
    const english = await reporter.addLanguage(entry, 'en', {
      title: newMarker(),
      externalUrl: 'https://external.example/',
      ...(await withGenre(newsroom, 'reportage', 'en')),
    });
    const { lines } = await workOf(english);
    expect(lines).toMatchObject([
      { kind: 'translation', genre: 'reportage', sourceCoefficient: '12', sourceLocale: 'vi', rate: '0.40' },
    ]);
    expect(lines).toHaveLength(1);
  });

  test('is stored by propose, with who did it, and counted anew by a second one', async () => {
    const entry = await liveArticle(newsroom, '2026-08-03');
    const proposed = expectOk(await accountant.post(`${workPath(entry)}/actions/propose`, {}), 'propose').body.data;
    expect(proposed).toMatchObject({ status: 'proposed', revision: 1, proposedBy: 'accountant' });
    await assess(newsroom, entry, [textLine('2', [mai.id])]);
    const again = expectOk(await accountant.post(`${workPath(entry)}/actions/propose`, {}), 'propose').body.data;
    expect([again.revision, again.lines]).toEqual([3, proposed.lines]);
  });
});

describe('an assessment', () => {
  test('tried out writes nothing', async () => {
    const entry = await liveArticle(newsroom, '2026-08-03');
    const tried = await accountant.put(`${workPath(entry)}?dryRun=true`, { lines: [textLine('2', [mai.id])] });
    expect(tried.body.data).toMatchObject({ status: 'none', result: { amount: 506_000 } });
    expect((await workOf(entry)).status).toBe('none');
  });

  test('saved on a stale revision is refused and names who was first', async () => {
    const entry = await liveArticle(newsroom, '2026-08-03');
    await assess(newsroom, entry, [textLine('2', [mai.id])]);
    const stale = await accountant.put(workPath(entry), { lines: [textLine('3', [mai.id])], revision: 0 });
    expect([stale.status, codeOf(stale), stale.body.error.details.revision]).toEqual([409, 'STALE_ASSESSMENT', 1]);
    expect((await workOf(entry)).lines[0].coefficient).toBe('2');
  });

  test('is confirmed only when it is sound, and says what is not', async () => {
    const entry = await liveArticle(newsroom, '2026-08-03');
    const half = [
      { payeeId: mai.id, share: '50' },
      { payeeId: binh.id, share: '49' },
    ];
    await assess(newsroom, entry, [textLine('2', [], { contributors: half })]);
    const work = await workOf(entry);
    expect(work.allowedActions).not.toContain('confirm');
    const refused = await accountant.post(`${workPath(entry)}/actions/confirm`, {});
    expect([refused.status, codeOf(refused)]).toEqual([409, 'ASSESSMENT_NOT_SOUND']);
    expect(refused.body.error.details.warnings[0].code).toBe('SHARES_NOT_100');
    expect((await workOf(entry)).booked).toEqual([]);
  });

  test('of somebody unknown is not confirmed', async () => {
    const entry = await liveArticle(newsroom, '2026-08-03');
    await assess(newsroom, entry, [textLine('2', [987_654])]);
    const refused = await accountant.post(`${workPath(entry)}/actions/confirm`, {});
    expect(refused.body.error.details.warnings[0].code).toBe('PAYEE_UNKNOWN');
  });

  test('confirmed stands in the month’s sheet; confirmed anew it is replaced there while the month is open', async () => {
    const entry = await liveArticle(newsroom, '2026-08-03');
    await assess(newsroom, entry, [textLine('2', [mai.id, binh.id])]);
    const work = (await confirm(newsroom, entry)).body.data;
    expect(work).toMatchObject({ status: 'confirmed', booked: [{ month: '2026-08', amount: 506_000 }] });
    await assess(newsroom, entry, [textLine('3', [mai.id])]);
    expect(await workOf(entry)).toMatchObject({ status: 'proposed', booked: [{ amount: 506_000 }] });
    await confirm(newsroom, entry);
    expect((await workOf(entry)).booked).toMatchObject([{ month: '2026-08', amount: 759_000, isAdjustment: false }]);
  });

  test('nothing stored can’t be confirmed, a draft neither', async () => {
    const entry = await liveArticle(newsroom, '2026-08-03');
    expect(codeOf(await accountant.post(`${workPath(entry)}/actions/confirm`, {}))).toBe('NOTHING_TO_CONFIRM');
    const draft = await reporter.create('article', 'vi', smallDocument('article', newMarker()));
    await assess(newsroom, draft, [textLine('2', [mai.id])]);
    expect(codeOf(await accountant.post(`${workPath(draft)}/actions/confirm`, {}))).toBe('WORK_NOT_LIVE');
  });

  test('confirmed ahead, in review, is booked once the entry is live, by the rules of that day', async () => {
    const entry = await reporter.create('article', 'vi', smallDocument('article', newMarker()));
    expectOk(await reporter.act(entry, 'submit'), 'the submission');
    await assess(newsroom, entry, [textLine('4', [mai.id])]);
    expect((await confirm(newsroom, entry)).body.data).toMatchObject({ status: 'ready', booked: [] });
    expectOk(await newsroom.as('deskEditor').act(entry, 'approve'), 'the approval');
    await wentLiveOn(newsroom, entry, '2026-06-30');
    const works = await Promise.all([1, 2, 3].map(() => workOf(entry)));
    for (const work of works) expect(['ready', 'confirmed']).toContain(work.status);
    expect(await workOf(entry)).toMatchObject({
      status: 'confirmed',
      confirmedBy: 'accountant',
      booked: [{ month: '2026-06', amount: 936_000 }],
    });
  });

  test('keeps what it was confirmed with, and says when the base salary has changed since', async () => {
    const entry = await liveArticle(newsroom, '2010-01-15');
    const policy = (await accountant.get('/royalties/policies')).body.data[0];
    const earlier = { ...policy.rules, monthlyFund: 1_000_000 };
    const body = { name: 'Quy chế cũ', from: '2009-01-01', to: '2014-05-31', rules: earlier };
    expectOk(await accountant.post('/royalties/policies', body), 'the policy');
    await assess(newsroom, entry, [textLine('2', [mai.id])]);
    await confirm(newsroom, entry);
    const added = { from: '2010-01-01', amount: 700_000, decree: 'Nghị định thử', retroactive: true };
    expectOk(await accountant.post('/royalties/base-salaries', added), 'the base salary');
    const work = await workOf(entry);
    expect(work.result.amount).toBe(130_000);
    expect(work.warnings).toMatchObject([{ code: 'BASE_SALARY_CHANGED', details: { before: 650_000, now: 700_000 } }]);
  });
});

describe('the list of a day', () => {
  test('has what went live on it in Vietnam, assessed or not, page by page', async () => {
    const day = '2025-12-31';
    const first = await liveArticle(newsroom, day);
    const second = await liveArticle(newsroom, day);
    const late = await liveArticle(newsroom, day);
    // 23:59 and 00:00 in Vietnam.
    await newsroom.sql('update editorial_entries set first_live_at = $2 where document_id = $1', [
      second.documentId,
      '2025-12-31T16:59:59.999Z',
    ]);
    await newsroom.sql('update editorial_entries set first_live_at = $2 where document_id = $1', [
      late.documentId,
      '2025-12-31T17:00:00Z',
    ]);
    await assess(newsroom, first, [textLine('2', [mai.id])]);
    const list = async (query: string) => expectOk(await accountant.get(`/royalties/works?${query}`), 'the list').body;
    const ids = (body: { data: { documentId: string }[] }) => body.data.map(({ documentId }) => documentId);
    expect(ids(await list(`day=${day}`))).toEqual([first.documentId, second.documentId]);
    expect(ids(await list('day=2026-01-01'))).toEqual([late.documentId]);
    expect(ids(await list(`day=${day}&status=none`))).toEqual([second.documentId]);
    expect(ids(await list(`day=${day}&status=proposed`))).toEqual([first.documentId]);
    const page = await list(`day=${day}&limit=1`);
    expect(ids(page)).toEqual([first.documentId]);
    const next = await list(`day=${day}&limit=1&cursor=${page.meta.nextCursor}`);
    expect([ids(next), next.meta.nextCursor]).toEqual([[second.documentId], null]);
  });
});

describe('a manual work', () => {
  const body = () => ({
    title: 'Trực trang nhất',
    day: '2026-08-31',
    reason: 'Thù lao ban biên tập tháng 8',
    lines: [
      { id: 'board', kind: 'lump', amount: 1_500_000, contributors: [{ payeeId: mai.id }, { payeeId: binh.id }] },
    ],
  });

  test('is made with a reason, tried, changed, confirmed and booked in its month', async () => {
    const tried = await accountant.post('/royalties/manual-works?dryRun=true', body());
    expect(tried.body.data).toMatchObject({ id: null, kind: 'manual', result: { amount: 1_500_000 } });
    const made = expectOk(await accountant.post('/royalties/manual-works', body()), 'the work').body.data;
    const path = `/royalties/manual-works/${made.id}`;
    expectOk(await accountant.put(path, { ...body(), day: '2026-09-01' }), 'the change');
    const confirmed = expectOk(await accountant.post(`${path}/actions/confirm`, {}), 'the confirmation').body.data;
    expect(confirmed).toMatchObject({ status: 'confirmed', day: '2026-09-01', booked: [{ month: '2026-09' }] });
    const listed = expectOk(await accountant.get('/royalties/manual-works?month=2026-09'), 'the list').body.data;
    expect(listed.map(({ id }: { id: number }) => id)).toContain(made.id);
  });

  test('without a reason is refused', async () => {
    const refused = await accountant.post('/royalties/manual-works', { ...body(), reason: ' ' });
    expect([refused.status, codeOf(refused)]).toEqual([400, 'INVALID_OPTION']);
  });
});
