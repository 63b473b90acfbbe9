import { editorialTypes } from '../../../src/domain/shared/content-types';
import type { Answer } from './client';
import type { Chance } from './chance';
import { renamed, smallDocument } from './documents';
import { newMarker } from './marker';
import { linkTo } from './material';
import type { Entry, Newsroom } from './newsroom';

/** How often something was asked of an entry, was answered as done, and got no answer that tells. */
export interface Asked {
  readonly entry: Entry;
  readonly action: string;
  done: number;
  unknown: number;
}

export interface Bustle {
  /** How many deeds have been answered as done so far. */
  done(): number;
  /** Ends when what is under way has been answered or has failed. */
  stop(): Promise<readonly Asked[]>;
}

type Deed = (newsroom: Newsroom, entry: Entry) => Promise<Answer>;

/** What people do all day, more often what leads on to publications. */
const deeds: readonly (readonly [string, Deed])[] = [
  ['save', (newsroom, entry) => newsroom.as('reporter').save(entry, renamed(entry.type, `Tên ${newMarker()}`))],
  ['save', (newsroom, entry) => newsroom.as('deskEditor').save(entry, renamed(entry.type, `Tên ${newMarker()}`))],
  ['submit', (newsroom, entry) => newsroom.as('reporter').act(entry, 'submit')],
  ['submit', (newsroom, entry) => newsroom.as('reporter').act(entry, 'submit')],
  ['approve', (newsroom, entry) => newsroom.as('managingEditor').act(entry, 'approve', { omitReferences: true })],
  ['approve', (newsroom, entry) => newsroom.as('chief').act(entry, 'approve', { omitReferences: true })],
  ['reject', (newsroom, entry) => newsroom.as('managingEditor').act(entry, 'reject', { comment: 'Chưa được' })],
  ['publish', (newsroom, entry) => newsroom.as('chief').act(entry, 'publish', { omitReferences: true })],
  ['unpublish', (newsroom, entry) => newsroom.as('chief').act(entry, 'unpublish', { comment: 'Gỡ' })],
  ['discard', (newsroom, entry) => newsroom.as('deskEditor').discard(entry)],
  ['trash', (newsroom, entry) => newsroom.as('deskEditor').remove(entry)],
  ['untrash', (newsroom, entry) => newsroom.as('deskEditor').act(entry, 'untrash')],
];

/**
 * Entries for a bustle: articles that name people and each other, and one of each other type. Each is
 * created in one step, so that the audit counts nothing but the creation before the bustle begins.
 */
export const makeEntries = async (newsroom: Newsroom): Promise<readonly Entry[]> => {
  const reporter = newsroom.as('reporter');
  const entries: Entry[] = [];
  for (const type of editorialTypes.filter((one) => one !== 'article')) {
    entries.push(await reporter.create(type, 'vi', smallDocument(type, newMarker())));
  }
  const person = entries.find(({ type }) => type === 'person') as Entry;
  const withPerson = { persons: linkTo('vi', person.documentId) };
  const first = await reporter.create('article', 'vi', { ...smallDocument('article', newMarker()), ...withPerson });
  entries.push(first);
  for (let number = 0; number < 3; number += 1) {
    entries.push(
      await reporter.create('article', 'vi', {
        ...smallDocument('article', newMarker()),
        ...withPerson,
        related: linkTo('vi', first.documentId),
        bylines: [{ role: 'author', shownAs: 'PV', person: linkTo('vi', person.documentId) }],
      }),
    );
  }
  return entries;
};

/**
 * Several people at work at once, on servers that may go away under their hands. `servers` is asked
 * anew for each deed.
 */
export const startBustle = (
  servers: () => readonly Newsroom[],
  entries: readonly Entry[],
  chance: Chance,
  people: number,
): Bustle => {
  const asked = new Map<string, Asked>();
  const bustle = { isOver: false };
  const work = async (): Promise<void> => {
    while (!bustle.isOver) {
      const here = servers();
      if (here.length === 0) return;
      const entry = chance.pick(entries);
      const [action, deed] = chance.pick(deeds);
      const record = recordOf(asked, entry, action);
      try {
        const { status } = await deed(chance.pick(here), entry);
        if (status < 300) record.done += 1;
        if (status >= 500) record.unknown += 1;
      } catch {
        // The server went away: whether it had done it, only the database knows.
        record.unknown += 1;
      }
    }
  };
  const working = Array.from({ length: people }, work);
  return {
    done: () => countDone([...asked.values()]),
    stop: async () => {
      bustle.isOver = true;
      await Promise.all(working);
      return [...asked.values()];
    },
  };
};

export const countDone = (asked: readonly Asked[]): number => asked.reduce((sum, { done }) => sum + done, 0);

const recordOf = (asked: Map<string, Asked>, entry: Entry, action: string): Asked => {
  const name = `${entry.documentId} ${action}`;
  const record = asked.get(name) ?? { entry, action, done: 0, unknown: 0 };
  asked.set(name, record);
  return record;
};

/** What was answered as done and is not in the audit, or is there without having been asked for. */
export const unkeptPromises = async (newsroom: Newsroom, asked: readonly Asked[]): Promise<readonly string[]> => {
  const rows = await newsroom.sql<{ document_id: string; action: string; count: string }>(
    'select document_id, action, count(*) from editorial_audit where document_id = any($1) group by document_id, action',
    [asked.map(({ entry }) => entry.documentId)],
  );
  const audited = new Map(rows.map((row) => [`${row.document_id} ${row.action}`, Number(row.count)]));
  return asked.flatMap(({ entry, action, done, unknown }) => {
    const count = audited.get(`${entry.documentId} ${action}`) ?? 0;
    // Discarding what is live already is answered as done, and writes nothing.
    const least = action === 'discard' ? 0 : done;
    return count >= least && count <= done + unknown
      ? []
      : [`${action} of ${entry.type} ${entry.documentId}: done ${done}, unknown ${unknown}, audited ${count}`];
  });
};
