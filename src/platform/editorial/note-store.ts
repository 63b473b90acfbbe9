import type { EntryKey } from '../../domain/shared/entry-key';
import { fromJson, toId, type Sql } from '../sql';

interface NoteRow {
  id: string;
  author_id: number | null;
  author_name: string;
  text: string;
  mentions: string;
  version_id: string;
  created_at: Date;
}

interface Person {
  readonly id: number;
  readonly name: string;
}

const toNote = (row: NoteRow) => ({
  id: toId(row.id),
  author: { id: row.author_id, name: row.author_name },
  text: row.text,
  mentions: fromJson<Person[]>(row.mentions),
  version: toId(row.version_id),
  createdAt: row.created_at.toISOString(),
});

/** Adds a note to an entry's thread; notes are never changed or removed. */
export const appendNote = async (
  sql: Sql,
  key: EntryKey,
  note: {
    readonly author: { readonly id: number | null; readonly name: string };
    readonly text: string;
    readonly mentions: readonly Person[];
    readonly versionId: number;
    readonly now: Date;
  },
) => {
  const [row] = await sql.query<NoteRow>(
    `insert into editorial_notes
       (content_type, document_id, locale, author_id, author_name, text, mentions, version_id, created_at)
     values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::timestamptz) returning *`,
    [
      key.contentType,
      key.documentId,
      key.locale,
      note.author.id,
      note.author.name,
      note.text,
      JSON.stringify(note.mentions),
      note.versionId,
      note.now.toISOString(),
    ],
  );
  if (!row) throw new Error('a note was not written');
  return toNote(row);
};

/** A page of an entry's thread, newest first; `before` is the id below which it starts. */
export const readNoteRows = async (
  sql: Sql,
  key: EntryKey,
  page: { readonly before: number | null; readonly limit: number },
) => {
  const rows = await sql.query<NoteRow>(
    `select * from editorial_notes
      where content_type = ? and document_id = ? and locale = ? and (?::bigint is null or id < ?)
      order by id desc limit ?`,
    [key.contentType, key.documentId, key.locale, page.before, page.before, page.limit],
  );
  return rows.map(toNote);
};
