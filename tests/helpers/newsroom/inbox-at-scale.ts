import { inboxSortsOf } from '../../../src/platform/editorial/inbox-views';
import { expectOk } from './client';
import { smallDocument } from './documents';
import { newMarker } from './marker';
import type { Newsroom } from './newsroom';
import type { PersonName } from './people';
import { withIntruder } from './tampering';

const anyHash = `md5(random()::text) || md5(random()::text)`;

const steps = JSON.stringify([
  {
    code: 'approval',
    name: { vi: 'Duyệt đăng', en: 'Approval', 'zh-Hans': '审批' },
    roles: ['desk-editor', 'managing-editor', 'editor-in-chief'],
    fourEyes: true,
    allowsFourEyesException: false,
    minutesUntilDue: 240,
  },
]);

/** Everybody writes ten articles in a row. */
const colleagues = 200;

/**
 * Gives the newsroom many articles: three in ten wait in a review, half of them overdue, three are
 * drafts, two are scheduled, two are live; one in twenty is the reporter's. Each was written of in the audit.
 */
export const fillInbox = async (newsroom: Newsroom, entries: number): Promise<void> => {
  const model = await newsroom.as('reporter').create('article', 'vi', smallDocument('article', newMarker()));
  const reporter = newsroom.people.reporter.id;
  await withIntruder(newsroom.databaseUrl, async (intruder) => {
    await intruder.query(
      `create temporary table made as
         select 'inbox' || lpad(one::text, 8, '0') as document_id, one,
                (array['pending', 'pending', 'pending', 'draft', 'draft', 'draft', 'scheduled', 'scheduled', 'approved', 'approved'])[1 + one % 10] as status,
                now() - one * interval '1 minute' as at,
                case when one % ${colleagues} < 10 then ${reporter} else 1000000 + one % ${colleagues} end as author
           from generate_series(1, ${entries}) one`,
    );
    await intruder.query(
      `insert into editorial_versions (content_type, document_id, locale, number, content_hash, schema_version, action, origin,
              actor_kind, actor_id, actor_name, created_at, previous_hash, row_hash)
       select 'article', made.document_id, 'vi', 1, version.content_hash, version.schema_version, 'create', 'admin-panel', 'user',
              made.author, 'reporter', made.at, ${anyHash}, ${anyHash}
         from made, editorial_versions version where version.document_id = '${model.documentId}' order by made.one`,
    );
    await intruder.query(
      `insert into editorial_entries (content_type, document_id, locale, approval_status, liveness, version_count, chain_head,
              working_version_id, working_content_hash, live_version_id, highest_major, minors_since_major, owner_id,
              working_author_id, created_at, updated_at)
       select 'article', made.document_id, 'vi', made.status, case made.status when 'approved' then 'live' else 'never' end, 1,
              version.row_hash, version.id, version.content_hash, case made.status when 'approved' then version.id end, 0, 1,
              made.author, made.author, made.at, made.at
         from made join editorial_versions version using (document_id)`,
    );
    await intruder.query(
      `insert into editorial_reviews (content_type, document_id, locale, workflow_code, steps, step_number, version_id,
              submitted_by, submitted_by_name, submitted_at, step_opened_at, step_due_at, author_ids, ended_at, outcome)
       select 'article', made.document_id, 'vi', 'single-approval', '${steps}'::jsonb, 1, version.id, made.author, 'reporter',
              made.at, made.at, now() + (made.one - ${entries} / 2) * interval '1 minute', array[made.author],
              case when made.status <> 'pending' then made.at end, case when made.status <> 'pending' then 'approved' end
         from made join editorial_versions version using (document_id) where made.status <> 'draft' order by made.one`,
    );
    // Everybody was told of what is overdue: otherwise the minute's work would be measured too.
    await intruder.query(
      `insert into editorial_deadlines_told (review_id, step_number, kind, due_at, told_at)
       select id, step_number, 'overdue', step_due_at, now() from editorial_reviews
        where document_id like 'inbox%' and ended_at is null`,
    );
    await intruder.query(
      `insert into editorial_schedules (content_type, document_id, locale, kind, due_at, version_id, content_hash, review_id,
              set_by_name, created_at)
       select 'article', made.document_id, 'vi', 'publish', now() + made.one * interval '1 hour', version.id,
              version.content_hash, review.id, 'chief', made.at
         from made join editorial_versions version using (document_id) join editorial_reviews review using (document_id)
        where made.status = 'scheduled'`,
    );
    await intruder.query(
      `insert into editorial_audit (action, content_type, document_id, locale, version_id, actor_kind, actor_id, actor_name,
              origin, occurred_at, record_number, previous_hash, row_hash)
       select case step when 1 then 'create' else 'submit' end, 'article', made.document_id, 'vi', version.id, 'user', made.author,
              'reporter', 'admin-panel', made.at, step, ${anyHash}, ${anyHash}
         from made join editorial_versions version using (document_id) cross join generate_series(1, 2) step order by made.one, step`,
    );
    await intruder.query('analyze');
  });
};

/** How long somebody waits for a page, in milliseconds; the median of some looks. */
export type Waits = Readonly<Record<string, number>>;

const people = {
  'waiting-for-me': 'deskEditor',
  'my-submissions': 'reporter',
  'my-drafts': 'reporter',
  overdue: 'deskEditor',
  scheduled: 'chief',
} as const satisfies Readonly<Record<keyof typeof inboxSortsOf, PersonName>>;

/** Every view in every order, with filters, on its first, second and some later page; counts; the audit log. */
export const measureInbox = async (newsroom: Newsroom, times: number): Promise<Waits> => {
  const waits: Record<string, number> = {};
  const look = async (name: string, person: PersonName, path: string): Promise<string | null> => {
    const taken: number[] = [];
    let next: string | null = null;
    for (let index = 0; index < times; index += 1) {
      const started = performance.now();
      const { body } = expectOk(await newsroom.as(person).get(path), name);
      taken.push(performance.now() - started);
      next = body.meta?.nextCursor ?? null;
    }
    waits[name] = Math.round(taken.sort((one, other) => one - other)[Math.floor(times / 2)] ?? 0);
    return next;
  };
  for (const [view, sorts] of Object.entries(inboxSortsOf)) {
    const person = people[view as keyof typeof people];
    for (const sort of sorts) {
      for (const direction of ['asc', 'desc']) {
        const path = `/editorial/inbox?view=${view}&sort=${sort}:${direction}`;
        const cursor = await look(`${view} by ${sort} ${direction}`, person, path);
        await look(`${view} by ${sort} ${direction}, second page`, person, `${path}&cursor=${cursor}`);
      }
    }
    await look(`${view}, filtered`, person, `/editorial/inbox?view=${view}&type=article&locale=vi`);
    await look(`${view}, filtered to nothing`, person, `/editorial/inbox?view=${view}&type=award&locale=en`);
  }
  await look('counts', 'deskEditor', '/editorial/inbox/counts');
  await look('counts of a reporter', 'reporter', '/editorial/inbox/counts');
  await look('late on the home page', 'deskEditor', '/editorial/home/late');
  await look('late on the home page of a reporter', 'reporter', '/editorial/home/late');
  await look('work on the home page', 'deskEditor', '/editorial/home/work');
  const cursor = await look('audit', 'chief', '/editorial/audit');
  await look('audit, second page', 'chief', `/editorial/audit?cursor=${cursor}`);
  await look('audit of an action', 'chief', '/editorial/audit?action=submit&type=article');
  await look('audit of a person', 'chief', `/editorial/audit?actor=${newsroom.people.reporter.id}&locale=vi`);
  await look('audit of nothing', 'chief', '/editorial/audit?action=retract&type=event');
  await look('audit of a day long ago', 'chief', '/editorial/audit?from=2020-01-01T00:00:00Z&to=2020-01-02T00:00:00Z');
  return waits;
};
