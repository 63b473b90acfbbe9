import * as fc from 'fast-check';
import { locales } from '../shared/locales';
import { composeMail, localeOfPerson } from './compose-mail';
import { noticeKinds } from './notice-kinds';
import { noticeTexts, type NoticeFacts } from './notice-texts';
import { noticesOf, recipientsOf, type Involved } from './recipients';

const involved: Involved = {
  actor: 1,
  submitter: 2,
  owner: 3,
  assignee: null,
  scheduler: 4,
  collaborators: [5, 6],
  authors: [2, 7],
  assigner: null,
  mentioned: [8, 12],
  stepMembers: [1, 8, 9],
  publishers: [9, 10],
};

describe('invariant 13: who is told', () => {
  test.each([
    ['submitted', [8, 9]],
    ['assigned', []],
    ['approved', [2, 3, 7]],
    ['rejected', [2, 3, 7]],
    ['dueSoon', [8, 9]],
    ['overdue', [8, 9]],
    ['published', [2, 3, 5, 6, 7]],
    ['scheduleFailed', [2, 3, 4, 9, 10]],
    ['mentioned', [8, 12]],
  ] as const)('%s goes to %j', (kind, ids) => {
    expect(recipientsOf(kind, involved)).toEqual(ids);
  });

  test('an assigned review concerns its assignee; when it is overdue, all who could decide, and who assigned it', () => {
    const assigned = { ...involved, assignee: 11, assigner: 13 };
    expect(recipientsOf('submitted', assigned)).toEqual([11]);
    expect(recipientsOf('dueSoon', assigned)).toEqual([11]);
    expect(recipientsOf('overdue', assigned)).toEqual([8, 9, 11, 13]);
    expect(recipientsOf('assigned', assigned)).toEqual([11]);
  });

  test('never the actor, and nobody twice, whoever plays how many parts', () => {
    const id = fc.integer({ min: 1, max: 6 });
    const person = fc.option(id);
    const people = fc.array(id, { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.constantFrom(...noticeKinds),
        fc.record({
          actor: person,
          submitter: person,
          owner: person,
          assignee: person,
          scheduler: person,
          collaborators: people,
          authors: people,
          assigner: person,
          mentioned: people,
          stepMembers: people,
          publishers: people,
        }),
        (kind, everybody) => {
          const told = recipientsOf(kind, everybody);
          expect(told).not.toContain(everybody.actor);
          expect(new Set(told).size).toBe(told.length);
        },
      ),
    );
  });

  test('what an action gives rise to', () => {
    const nothing = { approvalStatus: 'draft', wentLive: false, reachedStep: false };
    expect(noticesOf({ ...nothing, action: 'submit', reachedStep: true })).toEqual(['submitted']);
    expect(noticesOf({ ...nothing, action: 'approve', wentLive: true })).toEqual(['approved']);
    expect(noticesOf({ ...nothing, action: 'approve', reachedStep: true })).toEqual(['approved', 'submitted']);
    expect(noticesOf({ ...nothing, action: 'publish-scheduled', wentLive: true })).toEqual(['published']);
    expect(noticesOf({ ...nothing, action: 'publish', wentLive: true })).toEqual(['published']);
    expect(noticesOf({ ...nothing, action: 'reject' })).toEqual(['rejected']);
    expect(noticesOf({ ...nothing, action: 'unpublish' })).toEqual([]);
  });
});

const facts: NoticeFacts = {
  title: 'Thư viện mở cửa',
  actor: 'Lan',
  at: '2026-12-01T22:30:00.000Z',
  step: { vi: 'Biên tập', en: 'Desk edit', 'zh-Hans': '编辑' },
  reason: { vi: 'vì sao', en: 'why', 'zh-Hans': '为何' },
};

describe('what is said', () => {
  test('in the language of the reader, times in the newsroom’s zone', () => {
    expect(noticeTexts('scheduleFailed', facts)).toEqual({
      vi: expect.stringMatching(/^“Thư viện mở cửa” không chạy được theo giờ hẹn .*05:30.*: vì sao$/),
      en: expect.stringMatching(/02\/12\/2026, 05:30 failed for “Thư viện mở cửa”: why$/),
      'zh-Hans': expect.stringMatching(/^《Thư viện mở cửa》未能按 .*05:30 的定时执行：为何$/),
    });
  });

  test.each(noticeKinds)('%s is a whole sentence in every language', (kind) => {
    for (const text of Object.values(noticeTexts(kind, facts))) expect(text).not.toMatch(/null|undefined|\{|\}/);
    const system = noticeTexts(kind, { ...facts, actor: null, title: '', step: undefined });
    for (const text of Object.values(system)) expect(text).not.toMatch(/null|undefined/);
  });

  test.each([
    [null, 'vi'],
    ['vi', 'vi'],
    ['en', 'en'],
    ['zh-Hans', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['fr', 'vi'],
  ])('somebody whose panel speaks %j is written to in %s', (preferred, locale) => {
    expect(localeOfPerson(preferred)).toBe(locale);
  });

  test('one notice is its own subject, many are one mail', () => {
    const notice = { kind: 'rejected', facts, comment: 'Cần thêm nguồn', url: 'https://x.example/a' } as const;
    expect(composeMail('Mai', [notice], 'vi')).toMatchObject({
      subject: 'Lan từ chối “Thư viện mở cửa”.',
      text: expect.stringContaining('Lý do, ghi chú: Cần thêm nguồn\nhttps://x.example/a'),
    });
    const many = composeMail(
      'Mai',
      Array.from({ length: 40 }, () => notice),
      'en',
    );
    expect(many.subject).toBe('40 notices from the newsroom');
    expect(many.text).toContain('… and 10 more in the admin panel.');
  });

  test('whatever people write, a subject is one line and a body holds no markup of theirs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom(...locales), (title, comment, locale) => {
        const mail = composeMail(
          comment,
          [{ kind: 'rejected', facts: { ...facts, title: `${title}<b>\r\nBcc: x@y.example` }, comment, url: 'u' }],
          locale,
        );
        expect(mail.subject).not.toMatch(/[\r\n\u0000\u2028]/);
        expect(mail.html.replaceAll(/<\/?p>|<br>|<a href="u">|<\/a>/g, '')).not.toMatch(/[<>]/);
      }),
    );
  });
});
