import { Webhook } from 'standardwebhooks';
import { noticeKinds } from '../../src/domain/notices/notice-kinds';
import { codeOf, expectOk } from '../helpers/newsroom/client';
import { entryPath } from '../helpers/newsroom/desk';
import { smallDocument } from '../helpers/newsroom/documents';
import { eventually } from '../helpers/newsroom/eventually';
import { freshDatabase, startInstance, stopInstance, type Instance } from '../helpers/newsroom/instances';
import { newMarker } from '../helpers/newsroom/marker';
import { linkTo } from '../helpers/newsroom/material';
import type { Entry } from '../helpers/newsroom/newsroom';
import { personNames, type PersonName } from '../helpers/newsroom/people';
import { farAhead } from '../helpers/newsroom/situations';
import { startMailServer, type MailServer, type ReceivedMail } from '../helpers/network/mail-server';
import { startDownstreamSite, type DownstreamSite } from '../helpers/network/subscriber';

const gatherSeconds = 3_600;
const chatSecret = `whsec_${Buffer.from('only-for-tests-chat-secret').toString('base64')}`;

let mail: MailServer;
let chat: DownstreamSite;
let instance: Instance;

beforeAll(async () => {
  mail = await startMailServer();
  chat = await startDownstreamSite();
  instance = await startInstance(await freshDatabase('notices'), {
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(mail.port),
    SMTP_USER: mail.user,
    SMTP_PASSWORD: mail.password,
    MAIL_FROM: 'Tòa Soạn <no-reply@newsroom.example>',
    NOTICES_GATHER_SECONDS: String(gatherSeconds),
    NOTICES_CHAT_URL: chat.url,
    NOTICES_CHAT_SECRET: chatSecret,
    NOTICES_CHAT_ALLOW_PRIVATE: 'true',
  });
  await speaks('reporter', 'en');
  await speaks('otherDeskEditor', 'zh-Hans');
}, 180_000);

afterAll(async () => {
  await stopInstance(instance);
  await mail.close();
  await chat.close();
});

const as = (name: PersonName) => instance.newsroom.as(name);
const person = (name: PersonName) => instance.newsroom.people[name];
const sql = <Row extends object>(text: string, bindings: readonly unknown[] = []) =>
  instance.newsroom.sql<Row>(text, bindings);

const speaks = async (name: PersonName, preferedLanguage: string): Promise<void> => {
  expectOk(await as(name).put('/admin/users/me', { preferedLanguage }), `the language of ${name}`);
};

/** An article of the reporter's with a title of its own. */
const draft = async (more: object = {}): Promise<{ readonly entry: Entry; readonly title: string }> => {
  const title = `Cầu mới ${newMarker()}`;
  const entry = await as('reporter').create('article', 'vi', { ...smallDocument('article', title), title, ...more });
  return { entry, title };
};

const submitted = async (more: object = {}) => {
  const made = await draft(more);
  expectOk(await as('reporter').act(made.entry, 'submit'), 'the submission');
  return made;
};

const nameOf = (address: string): PersonName =>
  personNames.find((name) => person(name).email === address) ?? raise(`a stranger was written to: ${address}`);

const raise = (why: string): never => {
  throw new Error(why);
};

/** Lets the time pass in which notices gather. */
const letTimePass = async (): Promise<void> => {
  await sql(`update graphile_worker._private_jobs set run_at = now() where key like 'editorial.mail-notices/%'`);
  await eventually(
    'no mail waits',
    async () =>
      (await sql(`select 1 from editorial_notices where by_email and mailed_at is null limit 1`)).length === 0 &&
      (await sql(`select 1 from graphile_worker._private_jobs where key like 'editorial.mail-notices/%'`)).length === 0,
    30_000,
  );
};

const ring = async (task: string, payload: object = {}): Promise<void> => {
  await sql('select graphile_worker.add_job($1, $2::json, job_key := $3)', [task, JSON.stringify(payload), 'the-ring']);
  await eventually(
    `${task} has run`,
    async () => (await sql(`select 1 from graphile_worker._private_jobs where key = 'the-ring'`)).length === 0,
    30_000,
  );
};

/** All mails that speak of a title, by whom they reached. */
const mailsOf = (title: string): Readonly<Partial<Record<PersonName, readonly ReceivedMail[]>>> => {
  const found: Partial<Record<PersonName, ReceivedMail[]>> = {};
  for (const one of mail.received.filter(({ text }) => text.includes(title))) {
    expect(one.to).toHaveLength(1);
    (found[nameOf(one.to[0] as string)] ??= []).push(one);
  }
  return found;
};

const panelOf = async (name: PersonName, title: string): Promise<readonly string[]> =>
  expectOk(await as(name).get('/editorial/notices?limit=100'), 'the notices')
    .body.data.filter((notice: { title: string }) => notice.title === title)
    .map(({ kind }: { kind: string }) => kind);

beforeEach(letTimePass);

/** What the calendar of somebody shows of an entry within a day around now. */
const comingOf = async (name: PersonName, { documentId }: Entry): Promise<readonly string[]> => {
  const [from, to] = [-1, 1].map((days) => new Date(Date.now() + days * 86_400_000).toISOString());
  const answer = expectOk(await as(name).get(`/editorial/calendar?from=${from}&to=${to}`), 'the calendar');
  return answer.body.data
    .filter((item: { documentId: string }) => item.documentId === documentId)
    .map(({ kind }: { kind: string }) => kind);
};

const deciders: readonly PersonName[] = [
  'chief',
  'deskEditor',
  'languageEditorVi',
  'managingEditor',
  'otherDeskEditor',
];

test('a submission is told to all who may decide on it, in the language of each, with the way to the entry', async () => {
  const { entry, title } = await submitted();
  await letTimePass();
  const mails = mailsOf(title);
  expect(Object.keys(mails).sort()).toEqual(deciders);
  expect(mails.deskEditor?.[0]).toMatchObject({
    from: 'no-reply@newsroom.example',
    subject: `reporter gửi duyệt “${title}”, bước Duyệt đăng.`,
    text: expect.stringContaining('Chào deskEditor,'),
    headers: { 'auto-submitted': 'auto-generated' },
  });
  expect(mails.otherDeskEditor?.[0]).toMatchObject({
    subject: `reporter提交了《${title}》，等待审批（步骤：审批）。`,
    text: expect.stringContaining('otherDeskEditor，您好：'),
  });
  const address = `/admin/content-manager/collection-types/api::article.article/${entry.documentId}?plugins[i18n][locale]=vi`;
  for (const [one] of Object.values(mails)) {
    expect(one?.text).toContain(address);
    expect(one?.html).toContain(address.replaceAll('&', '&#38;'));
  }
  expect(await panelOf('deskEditor', title)).toEqual(['submitted']);
  expect(await panelOf('reporter', title)).toEqual([]);
});

test('a rejection says why; an approval and a publication reach the writer, not who decided', async () => {
  const { entry, title } = await submitted();
  expectOk(await as('deskEditor').act(entry, 'reject', { comment: 'Thiếu nguồn <b>tin</b>' }), 'the rejection');
  await letTimePass();
  expect(mailsOf(title).reporter).toMatchObject([
    {
      subject: `deskEditor rejected “${title}”.`,
      text: expect.stringContaining('Reason, comment: Thiếu nguồn <b>tin</b>'),
      html: expect.stringContaining('Thiếu nguồn &#60;b&#62;tin&#60;/b&#62;'),
    },
  ]);
  expectOk(await as('reporter').act(entry, 'submit'), 'the submission anew');
  expectOk(await as('deskEditor').act(entry, 'approve', { publishAt: '2098-06-01T05:00:00+07:00' }), 'the approval');
  await letTimePass();
  expect(mailsOf(title).reporter?.at(-1)?.subject).toMatch(
    new RegExp(`^deskEditor approved “${title}”; it goes live on .*01/06/2098, 05:00\\.$`),
  );
  expectOk(await as('chief').act(entry, 'publish-now'), 'the publication');
  await letTimePass();
  expect(mailsOf(title).reporter?.at(-1)?.subject).toBe(`“${title}” has gone live.`);
  expect(await panelOf('reporter', title)).toEqual(['published', 'approved', 'rejected']);
  expect(mailsOf(title).chief?.map(({ subject }) => subject)).toEqual([
    `reporter gửi duyệt “${title}”, bước Duyệt đăng.`,
    `reporter gửi duyệt “${title}”, bước Duyệt đăng.`,
  ]);
});

test('a step’s time limit is told once when it comes near and once when it has passed', async () => {
  const { entry, title } = await submitted();
  const due = async (ahead: string): Promise<void> => {
    await sql(
      `update editorial_reviews set step_opened_at = now() - interval '4 hours', step_due_at = now() + $2::interval
        where document_id = $1`,
      [entry.documentId, ahead],
    );
    await ring('editorial.watch-deadlines');
    await ring('editorial.watch-deadlines');
  };
  await due('2 hours');
  expect(await panelOf('deskEditor', title)).toEqual(['submitted']);
  await due('30 minutes');
  expect(await comingOf('chief', entry)).toEqual(['due']);
  await due('-1 minute');
  expect(await panelOf('deskEditor', title)).toEqual(['overdue', 'dueSoon', 'submitted']);
  expect(await panelOf('otherReporter', title)).toEqual([]);
  await letTimePass();
  const [digest, ...more] = mailsOf(title).otherDeskEditor ?? [];
  expect(more).toEqual([]);
  expect(digest?.subject).toBe('编辑部有 3 条通知');
  expect(digest?.text).toMatch(new RegExp(`《${title}》的审批（步骤：审批）即将到期：.*\\d{2}:\\d{2}。`));
});

test('work that is assigned is told to whom it is given, and its time to both when it has passed', async () => {
  const { entry, title } = await draft();
  const dueAt = new Date(Date.now() + 5 * 60_000).toISOString();
  const assignee = person('otherReporter').id;
  expectOk(await as('managingEditor').act(entry, 'assign', { assignee, dueAt }), 'the assignment');
  const mine = expectOk(await as('otherReporter').get('/editorial/inbox?view=my-drafts&limit=100'), 'the inbox').body;
  expect(mine.data.map(({ documentId }: { documentId: string }) => documentId)).toContain(entry.documentId);
  await sql(`update editorial_entries set assigned_at = now() - interval '2 hours' where document_id = $1`, [
    entry.documentId,
  ]);
  await ring('editorial.watch-deadlines');
  expect(await comingOf('managingEditor', entry)).toEqual(['due']);
  expect(await comingOf('deskEditor', entry)).toEqual(['due']);
  await sql(`update editorial_entries set assignment_due_at = now() - interval '1 minute' where document_id = $1`, [
    entry.documentId,
  ]);
  await ring('editorial.watch-deadlines');
  await ring('editorial.watch-deadlines');
  expect(await panelOf('otherReporter', title)).toEqual(['overdue', 'dueSoon', 'assigned']);
  expect(await panelOf('managingEditor', title)).toEqual(['overdue']);
  await letTimePass();
  expect(mailsOf(title).otherReporter?.map(({ subject }) => subject)).toEqual(['3 thông báo từ tòa soạn']);
  expect(mailsOf(title).managingEditor?.[0]?.subject).toMatch(
    new RegExp(`^“${title}” đã quá hạn từ \\d{2}:\\d{2} \\d{2}/\\d{2}/\\d{4}\\.$`),
  );
});

test('many deadlines that people were told of don’t stand before the next one', async () => {
  const { entry, title } = await draft();
  const dueAt = new Date(Date.now() + 40 * 60_000).toISOString();
  expectOk(await as('managingEditor').act(entry, 'assign', { assignee: person('otherReporter').id, dueAt }), 'it');
  await sql(`update editorial_entries set assigned_at = now() - interval '4 hours' where document_id = $1`, [
    entry.documentId,
  ]);
  // Due a little earlier, each of them told that it comes near.
  await sql(
    `insert into editorial_entries select (jsonb_populate_record(entry, jsonb_build_object(
            'document_id', lpad(one::text, 24, '0'), 'slug', null,
            'assignment_due_at', entry.assignment_due_at - interval '10 minutes'))).*
       from editorial_entries entry, generate_series(1, 120) one where entry.document_id = $1`,
    [entry.documentId],
  );
  await sql(
    `insert into editorial_assignments_told
     select content_type, document_id, locale, assigned_at, assignment_due_at, 'dueSoon', now()
       from editorial_entries where document_id like '000%'`,
  );
  await ring('editorial.watch-deadlines');
  expect(await panelOf('otherReporter', title)).toEqual(['dueSoon', 'assigned']);
  await sql(`update editorial_entries set assignment_due_at = null, assigned_at = null, assignee_id = null, assignee_name = null,
                    assigned_by = null, assigned_by_name = null where document_id like '000%'`);
});

test('who is mentioned in a note is told what it says', async () => {
  const { entry, title } = await draft();
  const mentions = [person('reporter').id, person('otherDeskEditor').id];
  expectOk(
    await as('deskEditor').post(`${entryPath(entry)}/notes`, { text: 'Tên ai ở đoạn hai?', mentions }),
    'a note',
  );
  await letTimePass();
  expect(Object.keys(mailsOf(title)).sort()).toEqual(['otherDeskEditor', 'reporter']);
  expect(mailsOf(title).reporter?.[0]).toMatchObject({
    subject: `deskEditor mentioned you in a note on “${title}”.`,
    text: expect.stringContaining('Tên ai ở đoạn hai?'),
  });
});

test('a failed schedule is told at once, and takes along what was gathering', async () => {
  const author = await as('reporter').create('person', 'vi', smallDocument('person', newMarker()));
  expectOk(await as('chief').act(author, 'publish'), 'the publication of the person');
  const { entry, title } = await submitted({ persons: linkTo('vi', author.documentId) });
  expectOk(await as('managingEditor').act(entry, 'approve', { publishAt: farAhead }), 'the approval for later');
  expectOk(await as('chief').act(author, 'unpublish', { comment: 'Gỡ' }), 'the takedown of the person');
  expect(mailsOf(title)).toEqual({});
  const [row] = await sql<{ id: string }>(
    `update editorial_schedules set due_at = now() - interval '1 second' where document_id = $1 returning id`,
    [entry.documentId],
  );
  const began = Date.now();
  await ring('editorial.schedule', { schedule: row?.id });
  await eventually('all were written to', async () => Object.keys(mailsOf(title)).length >= 4, 15_000);
  expect(Date.now() - began).toBeLessThan(15_000);
  const mails = mailsOf(title);
  // Beside the writer those who may take entries from the site, for they answer for it.
  expect(Object.keys(mails).sort()).toEqual(['admin', 'chief', 'managingEditor', 'reporter']);
  expect(mails.reporter?.[0]?.text).toMatch(new RegExp(`What was set for .* failed for “${title}”: .+`));
  expect(mails.managingEditor?.[0]?.text).toContain(`reporter gửi duyệt “${title}”`);
});

test('each kind can be switched off for oneself, in each way; nonsense is refused', async () => {
  const all = expectOk(await as('deskEditor').get('/editorial/notice-preferences'), 'the preferences').body.data;
  expect(Object.keys(all).sort()).toEqual([...noticeKinds].sort());
  for (const [body, code] of [
    [{ nothing: { panel: true, email: true } }, 'INVALID_OPTION'],
    [{ submitted: { panel: true } }, 'INVALID_OPTION'],
    [{ submitted: true }, 'INVALID_OPTION'],
  ] as const) {
    const answer = await as('deskEditor').put('/editorial/notice-preferences', body);
    expect([body, answer.status, codeOf(answer)]).toEqual([body, 400, code]);
  }
  const choose = async (name: PersonName, panel: boolean, email: boolean): Promise<void> => {
    const chosen = { submitted: { panel, email } };
    expectOk(await as(name).put('/editorial/notice-preferences', chosen), 'the choice');
  };
  await choose('deskEditor', true, false);
  await choose('managingEditor', false, true);
  await choose('chief', false, false);
  const { title } = await submitted();
  await letTimePass();
  expect(Object.keys(mailsOf(title)).sort()).toEqual(['languageEditorVi', 'managingEditor', 'otherDeskEditor']);
  expect(await panelOf('deskEditor', title)).toEqual(['submitted']);
  expect(await panelOf('managingEditor', title)).toEqual([]);
  expect(await panelOf('chief', title)).toEqual([]);
  for (const name of ['deskEditor', 'managingEditor', 'chief'] as const) await choose(name, true, true);
});

test('a flood becomes one mail a person', async () => {
  const before = mail.received.length;
  const made = await Promise.all(Array.from({ length: 8 }, () => submitted()));
  const [waiting] = await sql<{ soon: boolean }>(
    `select bool_or(run_at < now() + interval '50 minutes') as soon
       from graphile_worker._private_jobs where key like 'editorial.mail-notices/%'`,
  );
  expect(waiting?.soon).toBe(false);
  await letTimePass();
  const mails = mail.received.slice(before);
  expect(mails.map(({ to }) => nameOf(to[0] as string)).sort()).toEqual(deciders);
  for (const { text } of mails) for (const { title } of made) expect(text).toContain(title);
});

test('a mail server that refuses fails no request, and gets the mail later, once', async () => {
  expectOk(
    await as('reporter').put('/editorial/notice-preferences', { rejected: { panel: true, email: true } }),
    'the choice',
  );
  const { entry, title } = await submitted();
  await letTimePass();
  const refusedBefore = mail.refused;
  mail.refuseNext(1);
  expectOk(await as('deskEditor').act(entry, 'reject', { comment: 'Chưa được' }), 'the rejection');
  await letTimePass();
  expect(mail.refused - refusedBefore).toBe(1);
  expect(mailsOf(title).reporter?.map(({ subject }) => subject)).toEqual([`deskEditor rejected “${title}”.`]);
});

test('the newsroom’s chat gets every event once, signed by Standard Webhooks, and again where it answered badly', async () => {
  chat.answerNext({ status: 500 });
  const { title } = await submitted();
  const told = () => chat.received.filter(({ body }) => body.includes(title));
  await eventually('the chat was told again', async () => told().length === 2, 30_000);
  const [first, second] = told();
  if (!first || !second) throw new Error('two have come');
  expect(second.headers['webhook-id']).toBe(first.headers['webhook-id']);
  for (const { headers, body } of [first, second]) {
    const asked = headers as Record<string, string>;
    expect(new Webhook(chatSecret).verify(body, asked)).toMatchObject({
      type: 'editorial.submitted',
      text: expect.stringContaining(`reporter gửi duyệt “${title}”`),
      texts: { en: expect.stringContaining('submitted'), 'zh-Hans': expect.stringContaining('等待审批') },
    });
    expect(() => new Webhook(chatSecret).verify(`${body} `, asked)).toThrow();
  }
});

test('a deactivated account is written to no more', async () => {
  const { id } = person('languageEditorVi');
  expectOk(await as('admin').put(`/admin/users/${id}`, { isActive: false }), 'the deactivation');
  const { title } = await submitted();
  await letTimePass();
  expect(Object.keys(mailsOf(title)).sort()).toEqual(deciders.filter((name) => name !== 'languageEditorVi'));
});
