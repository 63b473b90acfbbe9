import type { EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { currentActing } from '../../../../platform/editorial/acting';
import { lockEntry } from '../../../../platform/editorial/entry-store';
import { appendNote, readNoteRows } from '../../../../platform/editorial/note-store';
import { readActivePeople } from '../../../../platform/editorial/responsibility-store';
import { inTransaction } from '../../../../platform/sql';
import type { NoteBody, NoteView } from '../../contracts/notes';
import type { EditorialCore } from '../core';
import { tellPeople } from '../notices/tell-people';
import { readEntryWithRight } from './require-right';

/** A page of an entry's internal thread, newest first: whoever may read the entry reads it. */
export const readNotes = async (
  core: EditorialCore,
  key: EntryKey,
  page: { readonly cursor?: number; readonly limit?: number },
): Promise<{ readonly data: readonly NoteView[]; readonly meta: { readonly nextCursor: number | null } }> => {
  const { sql } = await readEntryWithRight(core, key, 'read');
  const limit = page.limit ?? 50;
  const notes = await readNoteRows(sql, key, { before: page.cursor ?? null, limit: limit + 1 });
  const shown = notes.slice(0, limit);
  return { data: shown, meta: { nextCursor: notes.length > limit ? (shown.at(-1)?.id ?? null) : null } };
};

/**
 * Adds a note to the thread, and tells the people that it mentions.
 * @throws DomainFailure RIGHT_REQUIRED, ENTRY_NOT_FOUND, UNKNOWN_PERSON
 */
export const addNote = (core: EditorialCore, key: EntryKey, note: NoteBody): Promise<NoteView> => {
  const acting = currentActing(core.strapi);
  return inTransaction(core.strapi, async (sql) => {
    if (!(await acting.rightsOn(key)).has('read')) throw new DomainFailure('RIGHT_REQUIRED', { right: 'read' });
    const entry = await lockEntry(sql, key);
    if (!entry) throw new DomainFailure('ENTRY_NOT_FOUND', { ...key });
    const ids = [...new Set(note.mentions ?? [])];
    const people = await readActivePeople(sql, ids);
    const unknown = ids.filter((id) => !people.has(id));
    if (unknown.length > 0) throw new DomainFailure('UNKNOWN_PERSON', { ids: unknown });
    const now = core.clock.now();
    if (ids.length > 0) {
      const { actor } = acting;
      await tellPeople(core, sql, { kind: 'mentioned', key, actor, comment: note.text, mentioned: ids, now });
    }
    return appendNote(sql, key, {
      author: { id: acting.actor.userId, name: acting.actor.name },
      text: note.text,
      mentions: ids.map((id) => ({ id, name: people.get(id) as string })),
      versionId: entry.workingVersionId,
      now,
    });
  });
};
