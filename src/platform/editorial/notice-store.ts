import type { NoticeKind } from '../../domain/notices/notice-kinds';
import type { NoticeFacts } from '../../domain/notices/notice-texts';
import type { EntryKey } from '../../domain/shared/entry-key';
import { fromJson, toId, type Sql } from '../sql';

export interface NewNotice {
  readonly kind: NoticeKind;
  readonly key: EntryKey;
  readonly facts: NoticeFacts;
  readonly comment: string | null;
  readonly now: Date;
}

export interface StoredNotice {
  readonly id: number;
  readonly kind: NoticeKind;
  readonly key: EntryKey;
  readonly facts: NoticeFacts;
  readonly comment: string | null;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

interface NoticeRow {
  id: string;
  kind: NoticeKind;
  content_type: EntryKey['contentType'];
  document_id: string;
  locale: EntryKey['locale'];
  facts: string;
  comment: string | null;
  created_at: Date;
  read_at: Date | null;
}

const toNotice = (row: NoticeRow): StoredNotice => ({
  id: toId(row.id),
  kind: row.kind,
  key: { contentType: row.content_type, documentId: row.document_id, locale: row.locale },
  facts: fromJson(row.facts),
  comment: row.comment,
  createdAt: row.created_at,
  readAt: row.read_at,
});

/**
 * Tells people, each in the ways that they have left on. Answers who is to get e-mail.
 * Accounts that were deactivated are told nothing.
 */
export const addNotices = async (
  sql: Sql,
  notice: NewNotice,
  recipients: readonly number[],
): Promise<readonly number[]> => {
  if (recipients.length === 0) return [];
  const rows = await sql.query<{ recipient_id: number; by_email: boolean }>(
    `insert into editorial_notices
       (recipient_id, kind, content_type, document_id, locale, facts, comment, in_panel, by_email, created_at)
     select person.id, ?, ?, ?, ?, ?::jsonb, ?, coalesce(chosen.in_panel, true), coalesce(chosen.by_email, true),
            ?::timestamptz
       from admin_users person
       left join editorial_notice_preferences chosen on chosen.user_id = person.id and chosen.kind = ?
      where person.id = any(?) and person.is_active and not coalesce(person.blocked, false)
        and (coalesce(chosen.in_panel, true) or coalesce(chosen.by_email, true))
     returning recipient_id, by_email`,
    [
      notice.kind,
      notice.key.contentType,
      notice.key.documentId,
      notice.key.locale,
      JSON.stringify(notice.facts),
      notice.comment,
      notice.now.toISOString(),
      notice.kind,
      recipients,
    ],
  );
  return rows.filter(({ by_email: byEmail }) => byEmail).map(({ recipient_id: id }) => id);
};

/** A page of a person's notices, newest first. */
export const readNotices = async (
  sql: Sql,
  recipientId: number,
  page: { readonly unreadOnly: boolean; readonly before: number | null; readonly limit: number },
): Promise<readonly StoredNotice[]> => {
  const rows = await sql.query<NoticeRow>(
    `select * from editorial_notices
      where recipient_id = ? and in_panel and (not ? or read_at is null) and (?::bigint is null or id < ?)
      order by id desc limit ?`,
    [recipientId, page.unreadOnly, page.before, page.before, page.limit],
  );
  return rows.map(toNotice);
};

export const countUnread = async (sql: Sql, recipientId: number): Promise<number> => {
  const [row] = await sql.query<{ count: string }>(
    'select count(*) as count from editorial_notices where recipient_id = ? and in_panel and read_at is null',
    [recipientId],
  );
  return Number(row?.count ?? 0);
};

/** Marks a person's own notices as read; others' are left alone, whatever ids are named. */
export const markRead = async (
  sql: Sql,
  recipientId: number,
  which: { readonly ids: readonly number[] } | { readonly upTo: number },
  now: Date,
): Promise<void> => {
  const [condition, value] =
    'ids' in which ? (['id = any(?)', which.ids] as const) : (['id <= ?', which.upTo] as const);
  await sql.query(
    `update editorial_notices set read_at = ?::timestamptz where recipient_id = ? and read_at is null and ${condition}`,
    [now.toISOString(), recipientId, value],
  );
};

/** What is to be mailed to a person and hasn't been yet, oldest first. */
export const readUnmailed = async (sql: Sql, recipientId: number): Promise<readonly StoredNotice[]> => {
  const rows = await sql.query<NoticeRow>(
    `select * from editorial_notices where recipient_id = ? and by_email and mailed_at is null order by id limit 500`,
    [recipientId],
  );
  return rows.map(toNotice);
};

export const markMailed = async (sql: Sql, ids: readonly number[], now: Date): Promise<void> => {
  await sql.query('update editorial_notices set mailed_at = ?::timestamptz where id = any(?)', [
    now.toISOString(),
    ids,
  ]);
};

export interface Addressee {
  readonly name: string;
  readonly email: string;
  readonly preferredLanguage: string | null;
  readonly isActive: boolean;
}

/** Where a person's mail goes, and in which language they read it; null for nobody. */
export const readAddressee = async (sql: Sql, id: number): Promise<Addressee | null> => {
  const [row] = await sql.query<{ name: string; email: string; language: string | null; active: boolean }>(
    `select coalesce(nullif(concat_ws(' ', nullif(firstname, ''), nullif(lastname, '')), ''), username, email) as name,
            email, prefered_language as language, is_active and not coalesce(blocked, false) as active
       from admin_users where id = ?`,
    [id],
  );
  return row ? { name: row.name, email: row.email, preferredLanguage: row.language, isActive: row.active } : null;
};

export interface NoticePreference {
  readonly kind: NoticeKind;
  readonly panel: boolean;
  readonly email: boolean;
}

export const readPreferences = async (sql: Sql, userId: number): Promise<readonly NoticePreference[]> =>
  sql.query<NoticePreference>(
    `select kind, in_panel as panel, by_email as email from editorial_notice_preferences where user_id = ?`,
    [userId],
  );

export const writePreference = async (sql: Sql, userId: number, chosen: NoticePreference): Promise<void> => {
  await sql.query(
    `insert into editorial_notice_preferences (user_id, kind, in_panel, by_email) values (?, ?, ?, ?)
     on conflict (user_id, kind) do update set in_panel = excluded.in_panel, by_email = excluded.by_email`,
    [userId, chosen.kind, chosen.panel, chosen.email],
  );
};
