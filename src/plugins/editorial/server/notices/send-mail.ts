import { composeMail, localeOfPerson } from '../../../../domain/notices/compose-mail';
import {
  markMailed,
  readAddressee,
  readUnmailed,
  type StoredNotice,
} from '../../../../platform/editorial/notice-store';
import { uidOf } from '../../../../platform/content-type-uids';
import { readSql } from '../../../../platform/sql';
import type { EditorialCore } from '../core';
import { noticeSettings } from './settings';

interface EmailService {
  send(mail: { to: string; subject: string; text: string; html: string; headers: object }): Promise<unknown>;
}

/**
 * Sends a person all that has gathered, in one mail. Fails with the mail server, and is then tried
 * again; a server that dies between sending and noting it sends twice.
 */
export const sendMailTo = async (core: EditorialCore, recipientId: number): Promise<void> => {
  const { strapi } = core;
  const settings = noticeSettings(strapi);
  const sql = readSql(strapi);
  const notices = await readUnmailed(sql, recipientId);
  const person = await readAddressee(sql, recipientId);
  if (notices.length === 0 || !settings.sendsMail) return;
  if (person?.isActive) {
    const mail = composeMail(
      person.name,
      notices.map((notice) => ({ ...notice, url: addressOf(settings.panelUrl, notice) })),
      localeOfPerson(person.preferredLanguage),
    );
    const email = strapi.plugin('email').service('email') as unknown as EmailService;
    await email.send({ ...mail, to: person.email, headers: { 'Auto-Submitted': 'auto-generated' } });
  }
  await markMailed(
    sql,
    notices.map(({ id }) => id),
    core.clock.now(),
  );
};

/** Where an entry opens in the panel. */
export const addressOf = (panelUrl: string, { key }: Pick<StoredNotice, 'key'>): string =>
  `${panelUrl}/content-manager/collection-types/${uidOf(key.contentType)}/${key.documentId}?plugins[i18n][locale]=${key.locale}`;
