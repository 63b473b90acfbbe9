import { z, type ZodType } from 'zod';
import type { Schema } from '../../../../../domain/delivery/entry-schema';
import { attemptsQuery, noOptions, rotateBody, subscriberBody } from '../../../contracts/subscribers';
import { parametersOf, pathParameter } from './parameters';
import { answerOf, ref, refusals } from './parts';
import { entryEvents } from './subscriber-schemas';

const id = pathParameter('id', { type: 'string', format: 'uuid' });
const attempt = pathParameter('attempt', { type: 'integer' });

/** Who may manage subscribers signs in by `POST /admin/login` and sends the token along. */
const security = [{ administrator: [] }];

export const securitySchemes = {
  administrator: { type: 'http', scheme: 'bearer', description: "An administrator's token, from `POST /admin/login`." },
};

const bodyOf = (schema: ZodType) => ({
  requestBody: {
    content: { 'application/json': { schema: z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) } },
  },
});

const only = (data: Schema): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties: { data },
  required: ['data'],
});

const withSecret: Schema = { allOf: [ref('Subscriber'), { type: 'object', required: ['secret'] }] };

const operation = (
  operationId: string,
  summary: string,
  more: { readonly parameters?: readonly object[]; readonly requestBody?: object },
  answer: Schema,
  ...refused: readonly number[]
) => ({
  operationId,
  summary,
  security,
  ...more,
  responses: { 200: answerOf(answer), ...refusals(400, 401, 403, ...refused) },
});

const act = (name: string, summary: string, body: ZodType, answer: Schema) => ({
  post: operation(`${name}Subscriber`, summary, { parameters: [id], ...bodyOf(body) }, answer, 404),
});

/** Routes by which administrators, and their programs, say who is told of publications. */
export const subscriberPaths = {
  '/delivery/subscribers': {
    get: operation(
      'listSubscribers',
      'Who is told of publications, and how far each has been told.',
      {},
      only({ type: 'array', items: ref('Subscriber') }),
    ),
    post: operation(
      'createSubscriber',
      'Adds a subscriber, who is told of everything from now on; its secret is shown this once.',
      bodyOf(subscriberBody),
      only(withSecret),
    ),
  },
  '/delivery/subscribers/{id}': {
    get: operation('readSubscriber', 'One subscriber.', { parameters: [id] }, only(ref('Subscriber')), 404),
    delete: operation(
      'removeSubscriber',
      'Removes a subscriber with the list of its attempts.',
      { parameters: [id] },
      only({ type: 'null' }),
      404,
    ),
  },
  '/delivery/subscribers/{id}/actions/rotate': act(
    'rotate',
    'Makes a new secret, shown this once; the earlier one signs along for a while.',
    rotateBody,
    only(withSecret),
  ),
  '/delivery/subscribers/{id}/actions/pause': act(
    'pause',
    'Sends nothing more until it is resumed.',
    noOptions,
    only(ref('Subscriber')),
  ),
  '/delivery/subscribers/{id}/actions/resume': act(
    'resume',
    'Goes on with the message that was due.',
    noOptions,
    only(ref('Subscriber')),
  ),
  '/delivery/subscribers/{id}/attempts': {
    get: operation(
      'listAttempts',
      'What was sent and what came back, newest first.',
      { parameters: [id, ...parametersOf(attemptsQuery)] },
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          data: { type: 'array', items: ref('Attempt') },
          meta: {
            type: 'object',
            properties: { nextCursor: { type: ['string', 'null'] } },
            required: ['nextCursor'],
          },
        },
        required: ['data', 'meta'],
      },
      404,
    ),
  },
  '/delivery/subscribers/{id}/attempts/{attempt}/resend': {
    post: operation(
      'resendAttempt',
      'Sends a message again under its own id, out of its order.',
      { parameters: [id, attempt], ...bodyOf(noOptions) },
      only(ref('Attempt')),
      404,
      409,
    ),
  },
};

const messageOf = (event: string) => ({
  post: {
    operationId: `told${event.replace(/(?:^|[.-])([a-z])/g, (_whole, letter: string) => letter.toUpperCase())}`,
    summary: `Sent to subscribers, signed as Standard Webhooks 1.0 say: ${event}.`,
    parameters: ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => ({
      name,
      in: 'header',
      required: true,
      schema: { type: 'string' },
    })),
    requestBody: { content: { 'application/json': { schema: ref('WebhookMessage') } } },
    responses: {
      '2XX': { description: 'Taken; the next message follows.' },
      410: { description: 'Nothing more is wanted: the subscription ends.' },
      default: { description: 'Tried again over a day, not before `Retry-After`.' },
    },
  },
});

/** What is sent to subscribers. */
export const webhookMessages = Object.fromEntries(
  entryEvents.map((event) => [`entry.${event}`, messageOf(`entry.${event}`)]),
);
