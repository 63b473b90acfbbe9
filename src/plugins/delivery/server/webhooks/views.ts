import type { Attempt } from '../../../../platform/webhooks/attempt-store';
import type { Subscriber } from '../../../../platform/webhooks/subscriber-store';
import type { AttemptView, SubscriberView } from '../../contracts/subscribers';

export const subscriberView = (subscriber: Subscriber, headSequence: number, now: Date): SubscriberView => {
  const { earlierSecretUntil } = subscriber;
  return {
    id: subscriber.id,
    name: subscriber.name,
    url: subscriber.url,
    contentTypes: subscriber.contentTypes,
    locales: subscriber.locales,
    state: subscriber.state,
    stateReason: subscriber.stateReason,
    lastSequence: subscriber.lastSequence,
    lag: Math.max(headSequence - subscriber.lastSequence, 0),
    failures: subscriber.failures,
    nextAttemptAt: subscriber.nextAttemptAt?.toISOString() ?? null,
    earlierSecretUntil: earlierSecretUntil && earlierSecretUntil > now ? earlierSecretUntil.toISOString() : null,
    createdAt: subscriber.createdAt.toISOString(),
    createdBy: subscriber.createdBy,
  };
};

export const attemptView = (attempt: Attempt): AttemptView => ({
  id: attempt.id,
  sequence: attempt.sequence,
  messageId: attempt.messageId,
  type: attempt.messageType,
  entry: { type: attempt.contentType, documentId: attempt.documentId, locale: attempt.locale },
  number: attempt.number,
  byHand: attempt.byHand,
  attemptedAt: attempt.attemptedAt.toISOString(),
  tookMs: attempt.tookMs,
  outcome: attempt.outcome,
  request: JSON.parse(attempt.request) as AttemptView['request'],
  status: attempt.status,
  answer: attempt.answer,
  problem: attempt.problem,
});
