import { noticeKinds } from '../../../../domain/notices/notice-kinds';
import { noticeTexts } from '../../../../domain/notices/notice-texts';
import { DomainFailure } from '../../../../domain/shared/failure';
import { currentActing } from '../../../../platform/editorial/acting';
import {
  countUnread,
  markRead,
  readNotices,
  readPreferences,
  writePreference,
} from '../../../../platform/editorial/notice-store';
import { inTransaction, readSql } from '../../../../platform/sql';
import type {
  MarkReadBody,
  NoticeCountView,
  NoticePreferencesBody,
  NoticePreferencesView,
  NoticesQuery,
  NoticesView,
} from '../../contracts/notices';
import type { EditorialCore } from '../core';

const me = (core: EditorialCore): number => {
  const { userId } = currentActing(core.strapi).actor;
  if (userId === null) throw new DomainFailure('RIGHT_REQUIRED', { right: 'read' });
  return userId;
};

/** The asking person's own notices, newest first. */
export const readMyNotices = async (core: EditorialCore, query: NoticesQuery): Promise<NoticesView> => {
  const recipient = me(core);
  const sql = readSql(core.strapi);
  const limit = query.limit ?? 50;
  const rows = await readNotices(sql, recipient, {
    unreadOnly: query.unread === 'true',
    before: query.cursor ?? null,
    limit: limit + 1,
  });
  const shown = rows.slice(0, limit);
  return {
    data: shown.map(({ id, kind, key, facts, comment, createdAt, readAt }) => ({
      id,
      kind,
      ...key,
      title: facts.title,
      text: noticeTexts(kind, facts),
      comment,
      createdAt: createdAt.toISOString(),
      readAt: readAt?.toISOString() ?? null,
    })),
    meta: {
      nextCursor: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
      unread: await countUnread(sql, recipient),
    },
  };
};

export const countMyNotices = async (core: EditorialCore): Promise<NoticeCountView> => ({
  unread: await countUnread(readSql(core.strapi), me(core)),
});

export const markMyNoticesRead = async (core: EditorialCore, which: MarkReadBody): Promise<NoticeCountView> => {
  await markRead(readSql(core.strapi), me(core), which, core.clock.now());
  return countMyNotices(core);
};

export const readMyPreferences = async (core: EditorialCore): Promise<NoticePreferencesView> => {
  const chosen = await readPreferences(readSql(core.strapi), me(core));
  return Object.fromEntries(
    noticeKinds.map((kind) => {
      const { panel = true, email = true } = chosen.find((one) => one.kind === kind) ?? {};
      return [kind, { panel, email }];
    }),
  ) as unknown as NoticePreferencesView;
};

/** Kinds that are not named stay as they are. */
export const setMyPreferences = async (
  core: EditorialCore,
  body: NoticePreferencesBody,
): Promise<NoticePreferencesView> => {
  const userId = me(core);
  await inTransaction(core.strapi, async (sql) => {
    for (const kind of noticeKinds) {
      const chosen = body[kind];
      if (chosen) await writePreference(sql, userId, { kind, ...chosen });
    }
  });
  return readMyPreferences(core);
};
