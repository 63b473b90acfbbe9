import { createHmac } from 'node:crypto';
import { noticeTexts, type NoticeFacts } from '../../../../domain/notices/notice-texts';
import type { NoticeKind } from '../../../../domain/notices/notice-kinds';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import { postSafely } from '../../../../platform/safe-request';
import type { EditorialCore } from '../core';
import { addressOf } from './send-mail';
import { noticeSettings } from './settings';

/** What the job of one event carries. */
export interface ChatEvent {
  readonly kind: NoticeKind;
  readonly key: EntryKey;
  readonly facts: NoticeFacts;
  readonly comment: string | null;
  readonly at: string;
}

/**
 * Tells the newsroom's chat. `text` is what Slack, Mattermost and the like show; the signature is
 * that of Standard Webhooks (headers webhook-id, webhook-timestamp, webhook-signature).
 * @throws Error when it was not answered with success; it is tried again then
 */
export const sendToChat = async (core: EditorialCore, id: string, event: ChatEvent): Promise<void> => {
  const { chat, panelUrl } = noticeSettings(core.strapi);
  if (!chat) return;
  const texts = noticeTexts(event.kind, event.facts);
  const url = addressOf(panelUrl, event);
  const body = JSON.stringify({ text: `${texts.vi} ${url}`, type: `editorial.${event.kind}`, texts, url, ...event });
  const timestamp = Math.floor(core.clock.now().getTime() / 1_000);
  const status = await postSafely(
    chat.url,
    body,
    {
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': `v1,${signatureOf(chat.secret, id, timestamp, body)}`,
    },
    { allowsPrivate: chat.allowsPrivate },
  );
  if (status < 200 || status >= 300) throw new Error(`the chat answered ${status}`);
};

/** A secret that begins with `whsec_` is base64, any other one is taken as it is. */
const signatureOf = (secret: string, id: string, timestamp: number, body: string): string => {
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : secret;
  return createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
};
