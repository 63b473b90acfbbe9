import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { DomainFailure } from '../../../../domain/shared/failure';
import type { Ability } from '../../../../platform/editorial/rights';
import { toRequestError } from '../../../../platform/http/request-error';
import { attemptsQuery, noOptions, rotateBody, subscriberBody } from '../../contracts/subscribers';
import { listAttempts, resendMessage } from './attempts';
import {
  createSubscriber,
  deleteSubscriber,
  listSubscribers,
  pauseSubscriber,
  readOneSubscriber,
  resumeSubscriber,
  rotateSecret,
} from './manage-subscribers';
import { parseInput } from './parse-input';
import type { SubscriberHandler } from './routes';
import { webhookCoreOf, type WebhookCore } from './webhook-core';

export const managePermission = 'plugin::delivery.subscribers.manage';

type Handler = (core: WebhookCore, context: Context) => Promise<unknown>;

interface Asking {
  readonly user: { readonly firstname?: string | null; readonly lastname?: string | null; readonly email: string };
  readonly userAbility: Ability;
}

const parameter = (context: Context, name: string): string =>
  (context['params'] as Readonly<Record<string, string | undefined>>)[name] ?? '';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const idOf = (context: Context): string => {
  const id = parameter(context, 'id');
  if (!uuid.test(id)) throw new DomainFailure('SUBSCRIBER_NOT_FOUND', { id });
  return id;
};

const nameOf = ({ user }: Asking): string => [user.firstname, user.lastname].filter(Boolean).join(' ') || user.email;

const handlers = {
  list: async (core) => ({ data: await listSubscribers(core) }),

  create: async (core, context) => ({
    data: await createSubscriber(
      core,
      parseInput(subscriberBody, context.request.body),
      nameOf(context.state as Asking),
    ),
  }),

  read: async (core, context) => ({ data: await readOneSubscriber(core, idOf(context)) }),

  remove: async (core, context) => {
    await deleteSubscriber(core, idOf(context));
    return { data: null };
  },

  rotate: async (core, context) => {
    const { overlapHours } = parseInput(rotateBody, context.request.body);
    return { data: await rotateSecret(core, idOf(context), overlapHours) };
  },

  pause: async (core, context) => {
    parseInput(noOptions, context.request.body);
    return { data: await pauseSubscriber(core, idOf(context)) };
  },

  resume: async (core, context) => {
    parseInput(noOptions, context.request.body);
    return { data: await resumeSubscriber(core, idOf(context)) };
  },

  attempts: async (core, context) => {
    const { cursor, limit } = parseInput(attemptsQuery, context.query);
    return listAttempts(core, idOf(context), cursor === undefined ? null : Number(cursor), limit);
  },

  resend: async (core, context) => {
    parseInput(noOptions, context.request.body);
    const attempt = parameter(context, 'attempt');
    if (!/^\d{1,15}$/.test(attempt)) throw new DomainFailure('ATTEMPT_NOT_FOUND', { id: attempt });
    return { data: await resendMessage(core, idOf(context), Number(attempt)) };
  },
} as const satisfies Readonly<Record<SubscriberHandler, Handler>>;

export const createSubscriberControllers = (
  strapi: Core.Strapi,
): Record<string, (context: Context) => Promise<void>> => {
  const core = webhookCoreOf(strapi);
  const answer =
    (handler: Handler) =>
    async (context: Context): Promise<void> => {
      context.set('cache-control', 'no-store');
      try {
        const { userAbility } = context.state as Asking;
        if (!userAbility.can(managePermission))
          throw new DomainFailure('RIGHT_REQUIRED', { right: 'manageSubscribers' });
        context.body = await handler(core, context);
      } catch (error) {
        throw toRequestError(strapi, error);
      }
    };
  return Object.fromEntries(Object.entries(handlers).map(([name, handler]) => [name, answer(handler)]));
};
