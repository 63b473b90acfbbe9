import type { NoticeKind } from '../../../../domain/notices/notice-kinds';
import type { NoticeFacts } from '../../../../domain/notices/notice-texts';
import { recipientsOf } from '../../../../domain/notices/recipients';
import { formatEntryKey, type EntryKey } from '../../../../domain/shared/entry-key';
import type { Actor } from '../../../../domain/workflow/actor';
import { addNotices } from '../../../../platform/editorial/notice-store';
import { readTitles } from '../../../../platform/editorial/titles';
import { addJob } from '../../../../platform/jobs/job-queue';
import type { Sql } from '../../../../platform/sql';
import type { EditorialCore } from '../core';
import { readInvolved } from './read-involved';
import { noticeSettings } from './settings';

export const mailTask = 'editorial.mail-notices';
export const chatTask = 'editorial.chat-notice';

/** Something that people are told of: what, by whom, and about which entry. */
export interface News {
  readonly kind: NoticeKind;
  readonly key: EntryKey;
  readonly actor: Pick<Actor, 'userId' | 'name' | 'kind'>;
  readonly comment: string | null;
  readonly facts?: Partial<NoticeFacts>;
  /** Whom a note names. */
  readonly mentioned?: readonly number[];
  readonly now: Date;
}

/** A failed schedule can't wait for other notices to gather. */
const urgent: readonly NoticeKind[] = ['scheduleFailed'];

/**
 * Writes notices in the transaction of what they tell of, with the jobs that send them: what is
 * rolled back was never told, and no mail server can hold up or fail a decision.
 */
export const tellPeople = async (core: EditorialCore, sql: Sql, news: News): Promise<void> => {
  const { kind, key, actor, comment, now } = news;
  const titles = await readTitles(core.strapi, sql, [key]);
  const facts: NoticeFacts = {
    title: titles.get(formatEntryKey(key)) ?? '',
    actor: actor.kind === 'system' ? null : actor.name,
    ...news.facts,
  };
  const involved = await readInvolved(sql, key, kind, actor.userId);
  const recipients = recipientsOf(kind, { ...involved, mentioned: news.mentioned ?? [] });
  const settings = noticeSettings(core.strapi);
  const byEmail = await addNotices(sql, { kind, key, facts, comment, now }, recipients);
  if (settings.sendsMail) {
    for (const recipient of byEmail) await announceMail(sql, recipient, kind, settings.gatherSeconds, now);
  }
  if (settings.chat) {
    await addJob(sql, { task: chatTask, payload: { kind, key, facts, comment, at: now.toISOString() } });
  }
};

/** One waiting job a person: notices that come while it waits go with it. */
const announceMail = (
  sql: Sql,
  recipient: number,
  kind: NoticeKind,
  gatherSeconds: number,
  now: Date,
): Promise<void> => {
  const isUrgent = urgent.includes(kind);
  return addJob(sql, {
    task: mailTask,
    payload: { recipient },
    key: `${mailTask}/${recipient}`,
    mode: isUrgent ? 'replaces' : 'gathers',
    runAt: new Date(now.getTime() + (isUrgent ? 0 : gatherSeconds * 1_000)),
    attempts: 12,
  });
};
