import type { Schema } from '../../../../../domain/delivery/entry-schema';
import { editorialTypes } from '../../../../../domain/shared/content-types';
import { locales } from '../../../../../domain/shared/locales';

const instant: Schema = { type: 'string', format: 'date-time' };
const instantOrNot: Schema = { type: ['string', 'null'], format: 'date-time' };
const text: Schema = { type: 'string' };
const textOrNot: Schema = { type: ['string', 'null'] };
const count: Schema = { type: 'integer', minimum: 0 };

const whole = (properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

/** What has happened, as the log names it: what a message is of. */
export const entryEvents = ['published', 'corrected', 'unpublished', 'retracted', 'expired', 'relinked'] as const;

/** Subscribers of webhooks, what is sent to them, and what came of it. */
export const subscriberSchemas: Readonly<Record<string, Schema>> = {
  Subscriber: whole(
    {
      id: { type: 'string', format: 'uuid' },
      name: text,
      url: { type: 'string', format: 'uri' },
      contentTypes: { type: 'array', items: { enum: editorialTypes }, description: 'Empty: all.' },
      locales: { type: 'array', items: { enum: locales }, description: 'Empty: all.' },
      state: { enum: ['active', 'paused', 'disabled'] },
      stateReason: {
        type: ['string', 'null'],
        enum: ['gone', 'exhausted', null],
        description: 'Why it was disabled: it answered 410, or a day of attempts failed.',
      },
      lastSequence: { ...count, description: 'How far it has been told.' },
      lag: { ...count, description: 'Publications behind the end of the log.' },
      failures: { ...count, description: 'Failed attempts since the last success.' },
      nextAttemptAt: instantOrNot,
      earlierSecretUntil: {
        ...instantOrNot,
        description: 'Until when messages are signed with the earlier secret, too.',
      },
      createdAt: instant,
      createdBy: text,
      secret: { type: 'string', pattern: '^whsec_', description: 'Only in the answers to create and rotate.' },
    },
    ['secret'],
  ),
  Attempt: whole({
    id: { type: 'integer' },
    sequence: { type: 'integer' },
    messageId: { type: 'string', description: 'The same in every attempt to send one message.' },
    type: text,
    entry: whole({ type: text, documentId: text, locale: text }),
    number: { type: 'integer', minimum: 1 },
    byHand: { type: 'boolean' },
    attemptedAt: instant,
    tookMs: count,
    outcome: { enum: ['delivered', 'retried', 'disabled', 'failed'] },
    request: whole({ url: text, headers: { type: 'object', additionalProperties: text }, body: text }),
    status: { type: ['integer', 'null'] },
    answer: { ...textOrNot, description: 'The beginning of what came back.' },
    problem: textOrNot,
  }),
  WebhookMessage: whole({
    type: {
      type: 'string',
      description: '`entry.` and what has happened; for others their own name and what has happened.',
    },
    timestamp: instant,
    data: whole({
      sequence: { type: 'integer', description: 'Its place in the publication log.' },
      epoch: { type: 'string', format: 'uuid' },
      kind: { type: 'string' },
      type: text,
      documentId: text,
      locale: text,
    }),
  }),
};
