import { editorialTypes } from '../../../src/domain/shared/content-types';
import { expectOk } from './client';
import { smallDocument } from './documents';
import { eventually } from './eventually';
import type { Instance } from './instances';
import { newMarker } from './marker';
import type { Entry } from './newsroom';
import { problemsOf } from './whole-entries';

/** What became of many schedules on several instances. */
export interface Punctuality {
  readonly due: number;
  /** Publications of the log for entries that have more or less than exactly one, or of another version. */
  readonly notOnceOrOther: number;
  /** Milliseconds from the set time to going live; the median, and the latest one. */
  readonly median: number;
  readonly latest: number;
  readonly problems: readonly string[];
}

interface Set {
  readonly entry: Entry;
  readonly version: number;
}

const fired = `select count(*)::int as count from editorial_audit where action = 'publish-scheduled'`;

/**
 * Schedules so many entries within so many milliseconds on the instances of one new database, seen
 * through one of them; another one is killed when a third has gone live, if there is one doomed.
 */
export const fireSchedules = async (
  { survivor, doomed }: { readonly survivor: Instance; readonly doomed: Instance | null },
  count: number,
  within: number,
): Promise<Punctuality> => {
  const set = await scheduleEntries(survivor, count, within);
  const { newsroom } = survivor;
  const done = async (): Promise<number> => (await newsroom.sql<{ count: number }>(fired))[0]?.count ?? 0;
  if (doomed) {
    await eventually('a third has gone live', async () => (await done()) >= count / 3, within + 60_000);
    await doomed.server.kill();
  }
  await eventually('all have gone live', async () => (await done()) >= count, within + 180_000);
  return { due: count, ...(await measure(survivor, set)), problems: await problemsOf(newsroom) };
};

const scheduleEntries = async ({ newsroom }: Instance, count: number, within: number): Promise<readonly Set[]> => {
  const reporter = newsroom.as('reporter');
  const chief = newsroom.as('chief');
  const entries: Set[] = [];
  const began = Date.now();
  for (let number = 0; number < count; number += 1) {
    const type = editorialTypes[number % editorialTypes.length] as Entry['type'];
    const entry = await reporter.create(type, 'vi', smallDocument(type, newMarker()));
    const { body } = expectOk(await reporter.act(entry, 'submit'), 'the submission');
    entries.push({ entry, version: body.data.workingVersion.id });
  }
  // Every approval is given before the first of them is due: it takes no longer than making and submitting did.
  const first = Date.now() + 2_000 + (Date.now() - began);
  for (const [index, { entry }] of entries.entries()) {
    const publishAt = new Date(first + (index * within) / count).toISOString();
    expectOk(await chief.act(entry, 'approve', { publishAt }), 'the approval for later');
  }
  return entries;
};

const measure = async ({ newsroom }: Instance, set: readonly Set[]) => {
  const rows = await newsroom.sql<{ document_id: string; version_id: string; late: number }>(
    `select log.document_id, log.version_id,
            extract(epoch from log.occurred_at - schedule.due_at)::float8 * 1000 as late
       from publication_log log
       join editorial_schedules schedule using (content_type, document_id, locale)
      where log.kind in ('published', 'corrected') and log.document_id = any($1)`,
    [set.map(({ entry }) => entry.documentId)],
  );
  const late = rows.map((row) => row.late).sort((one, other) => one - other);
  const notOnceOrOther = set.filter(({ entry, version }) => {
    const own = rows.filter((row) => row.document_id === entry.documentId);
    return own.length !== 1 || Number(own[0]?.version_id) !== version;
  }).length;
  return {
    notOnceOrOther,
    median: Math.round(late[Math.floor(late.length / 2)] ?? Number.NaN),
    latest: Math.round(late.at(-1) ?? Number.NaN),
  };
};
