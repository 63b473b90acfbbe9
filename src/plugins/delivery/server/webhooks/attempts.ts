import { DomainFailure } from '../../../../domain/shared/failure';
import { messageOf } from '../../../../domain/webhooks/message';
import { readSql } from '../../../../platform/sql';
import { readAttempt, readAttempts, readHead, readPublication } from '../../../../platform/webhooks/attempt-store';
import type { AttemptPage, AttemptView } from '../../contracts/subscribers';
import { requireSubscriber } from './manage-subscribers';
import { sendMessage } from './send-message';
import { attemptView } from './views';
import type { WebhookCore } from './webhook-core';

/** @throws DomainFailure SUBSCRIBER_NOT_FOUND */
export const listAttempts = async (
  { strapi }: WebhookCore,
  id: string,
  before: number | null,
  limit: number,
): Promise<AttemptPage> => {
  const sql = readSql(strapi);
  await requireSubscriber(sql, id);
  const found = await readAttempts(sql, id, before, limit + 1);
  const page = found.slice(0, limit);
  return {
    data: page.map(attemptView),
    meta: { nextCursor: found.length > limit ? String(page.at(-1)?.id) : null },
  };
};

/**
 * Sends a message again by hand, out of its order and under its own id, by which the subscriber knows
 * that it had it before. @throws DomainFailure SUBSCRIBER_NOT_FOUND, SUBSCRIBER_DISABLED, ATTEMPT_NOT_FOUND
 */
export const resendMessage = async (core: WebhookCore, id: string, attemptId: number): Promise<AttemptView> => {
  const sql = readSql(core.strapi);
  const subscriber = await requireSubscriber(sql, id);
  if (subscriber.state === 'disabled') throw new DomainFailure('SUBSCRIBER_DISABLED', { state: subscriber.state });
  const attempt = await readAttempt(sql, id, attemptId);
  const publication = attempt && (await readPublication(sql, attempt.sequence));
  if (!attempt || !publication) throw new DomainFailure('ATTEMPT_NOT_FOUND', { id: attemptId });
  const { epoch } = await readHead(sql);
  await sendMessage(core, subscriber, publication, messageOf(epoch, publication), { number: 1, byHand: true });
  const [made] = await readAttempts(sql, id, null, 1);
  if (!made) throw new Error('an attempt was made and is not listed');
  return attemptView(made);
};
