import { editorialTypes, type EditorialType } from '../../../src/domain/shared/content-types';
import type { Chance } from './chance';
import { expectOk } from './client';
import { smallDocument } from './documents';
import { newMarker } from './marker';
import { linkTo } from './material';
import { entryPath } from './desk';
import type { Entry, Newsroom } from './newsroom';

/** People who change at random what the public gets: entries go live, change, leave and come back. */
export interface Upheaval {
  /** Does so many things at once. */
  round(atOnce: number): Promise<void>;
}

/** Some of what is done is refused in the state that it finds: what counts is what the public gets afterwards. */
export const startUpheaval = async (newsroom: Newsroom, chance: Chance): Promise<Upheaval> => {
  const reporter = newsroom.as('reporter');
  const chief = newsroom.as('chief');
  const publish = (entry: Entry) => chief.act(entry, 'publish', { omitReferences: true });
  const make = async (type: EditorialType, more: object = {}): Promise<Entry> => {
    const entry = await reporter.create(type, 'vi', { ...smallDocument(type, newMarker()), ...more });
    expectOk(await publish(entry), 'the publication');
    return entry;
  };
  const person = await make('person');
  const entries: Entry[] = [];
  for (const type of [...editorialTypes, 'article'] as const) {
    entries.push(await make(type, type === 'article' ? { persons: linkTo('vi', person.documentId) } : {}));
  }

  const change = async (entry: Entry): Promise<void> => {
    await reporter.save(entry, smallDocument(entry.type, newMarker()));
    await publish(entry);
  };
  const addEnglish = async (entry: Entry): Promise<void> => {
    const english: Entry = { ...entry, locale: 'en' };
    await chief.save(english, smallDocument(entry.type, newMarker()));
    await publish(english);
  };
  const restore = async (entry: Entry): Promise<void> => {
    const versions: readonly { readonly id: number }[] = (await chief.versions(entry)).body.data ?? [];
    const [first] = versions.slice(-1);
    if (first) await chief.post(`${entryPath(entry)}/versions/${first.id}/restore`, {});
    await publish(entry);
  };
  const deeds: readonly ((entry: Entry) => Promise<unknown>)[] = [
    change,
    change,
    addEnglish,
    restore,
    publish,
    (entry) => chief.act(entry, 'unpublish', { comment: 'Gỡ' }),
    (entry) => chief.act(entry, 'retract', { comment: 'Sai', notice: `Xin lỗi ${newMarker()}` }),
    (entry) => chief.act(entry, 'lift-retraction', { comment: 'Rõ' }),
    (entry) => chief.act(entry, 'trash'),
    (entry) => chief.act(entry, 'untrash'),
    () => change(person),
    () => chief.act(person, chance.pick(['publish', 'unpublish']), { comment: 'x', omitReferences: true }),
  ];
  return {
    round: async (atOnce) => {
      await Promise.all(Array.from({ length: atOnce }, () => chance.pick(deeds)(chance.pick(entries))));
    },
  };
};
