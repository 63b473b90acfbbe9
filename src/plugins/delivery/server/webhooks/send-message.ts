import { randomInt } from 'node:crypto';
import { decideOutcome, type Outcome, type Reception } from '../../../../domain/webhooks/decide-outcome';
import type { Message, Publication } from '../../../../domain/webhooks/message';
import { monotonicNow } from '../../../../platform/clock';
import { refusalLogOf } from '../../../../platform/http/refusal-log';
import { sendSafely, UnsafeAddressError } from '../../../../platform/safe-request';
import { readSql } from '../../../../platform/sql';
import { addAttempt } from '../../../../platform/webhooks/attempt-store';
import type { Subscriber } from '../../../../platform/webhooks/subscriber-store';
import { signedHeaders } from '../../../../platform/webhooks/webhook-secrets';
import type { WebhookCore } from './webhook-core';

const patience = 15_000;
const readsOfAnswer = 2_048;
const finest = 1_000_000;

interface Sent {
  readonly reception: Reception;
  readonly answer: string | null;
  readonly problem: string | null;
}

/** Sends one message once and lists the attempt, whatever comes of it. */
export const sendMessage = async (
  core: WebhookCore,
  subscriber: Subscriber,
  publication: Publication,
  message: Message,
  attempt: { readonly number: number; readonly byHand: boolean },
): Promise<Outcome> => {
  const attemptedAt = core.clock.now();
  const headers = signedHeaders(message, secretsOf(core, subscriber, attemptedAt), attemptedAt);
  const begun = monotonicNow();
  const { reception, answer, problem } = await send(core, subscriber.url, message.body, headers);
  const chance = randomInt(finest) / finest;
  const outcome = decideOutcome(reception, { number: attempt.number, now: core.clock.now(), chance });
  await addAttempt(readSql(core.strapi), subscriber.id, {
    ...attempt,
    sequence: publication.sequence,
    messageId: message.id,
    messageType: message.type,
    contentType: publication.contentType,
    documentId: publication.documentId,
    locale: publication.locale,
    attemptedAt,
    tookMs: Math.round(monotonicNow() - begun),
    outcome: outcome.kind === 'retried' && attempt.byHand ? 'failed' : outcome.kind,
    request: JSON.stringify({ url: subscriber.url, headers: withoutSignature(headers), body: message.body }),
    status: reception.kind === 'answered' ? reception.status : null,
    answer,
    problem,
  });
  return outcome;
};

/** Whoever reads the list of attempts must not be able to send one again. */
const withoutSignature = ({ 'webhook-signature': _signature, ...headers }: Readonly<Record<string, string>>) => headers;

const secretsOf = ({ sealer }: WebhookCore, subscriber: Subscriber, now: Date): readonly string[] => {
  const { id, secret, earlierSecret, earlierSecretUntil } = subscriber;
  const isHeld = earlierSecret !== null && earlierSecretUntil !== null && earlierSecretUntil > now;
  return [secret, ...(isHeld ? [earlierSecret] : [])].map((sealed) => sealer.open(sealed, id));
};

const send = async (
  { strapi, allowsPrivate }: WebhookCore,
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<Sent> => {
  try {
    const answer = await sendSafely(url, body, headers, { allowsPrivate, patience, reads: readsOfAnswer });
    return {
      reception: { kind: 'answered', status: answer.status, retryAfter: answer.retryAfter },
      // PostgreSQL stores no NUL, and half of a character may stand at the end.
      answer: answer.body.replaceAll('\u0000', '').toWellFormed(),
      problem: null,
    };
  } catch (error) {
    const kind = error instanceof UnsafeAddressError ? 'refused-address' : 'unanswered';
    if (kind === 'refused-address') refusalLogOf(strapi).tell('UNSAFE_ADDRESS', `a webhook to ${url}`);
    return { reception: { kind }, answer: null, problem: String(error) };
  }
};
