import { randomUUID } from 'node:crypto';
import { DomainFailure } from '../../../../domain/shared/failure';
import { isSafeAddress } from '../../../../platform/safe-request';
import { inTransaction, readSql, type Sql } from '../../../../platform/sql';
import { readHead } from '../../../../platform/webhooks/attempt-store';
import {
  addSubscriber,
  changeSecret,
  changeState,
  readSubscriber,
  readSubscribers,
  removeSubscriber,
  type Subscriber,
} from '../../../../platform/webhooks/subscriber-store';
import { newWebhookSecret } from '../../../../platform/webhooks/webhook-secrets';
import type { SubscriberBody, SubscriberView, SubscriberWithSecret } from '../../contracts/subscribers';
import { wakeSubscribers } from './deliver-in-order';
import { subscriberView } from './views';
import type { WebhookCore } from './webhook-core';

const hour = 3_600_000;

/** @throws DomainFailure SUBSCRIBER_NOT_FOUND */
export const requireSubscriber = async (sql: Sql, id: string): Promise<Subscriber> => {
  const found = await readSubscriber(sql, id);
  if (!found) throw new DomainFailure('SUBSCRIBER_NOT_FOUND', { id });
  return found;
};

export const listSubscribers = async ({ strapi, clock }: WebhookCore): Promise<readonly SubscriberView[]> => {
  const sql = readSql(strapi);
  const { sequence } = await readHead(sql);
  return (await readSubscribers(sql)).map((subscriber) => subscriberView(subscriber, sequence, clock.now()));
};

export const readOneSubscriber = async ({ strapi, clock }: WebhookCore, id: string): Promise<SubscriberView> => {
  const sql = readSql(strapi);
  const { sequence } = await readHead(sql);
  return subscriberView(await requireSubscriber(sql, id), sequence, clock.now());
};

/** @throws DomainFailure SUBSCRIBER_ADDRESS_REFUSED */
export const createSubscriber = async (
  core: WebhookCore,
  body: SubscriberBody,
  createdBy: string,
): Promise<SubscriberWithSecret> => {
  if (!isSafeAddress(body.url, core.allowsPrivate)) throw new DomainFailure('SUBSCRIBER_ADDRESS_REFUSED', {});
  const secret = newWebhookSecret();
  const id = randomUUID();
  await inTransaction(core.strapi, (sql) =>
    addSubscriber(sql, {
      id,
      name: body.name,
      url: new URL(body.url).href,
      contentTypes: [...new Set(body.contentTypes)],
      locales: [...new Set(body.locales)],
      secret: core.sealer.seal(secret, id),
      createdBy,
      now: core.clock.now(),
    }),
  );
  return { ...(await readOneSubscriber(core, id)), secret };
};

/** A new secret; the one until now signs along for a while. @throws DomainFailure SUBSCRIBER_NOT_FOUND */
export const rotateSecret = async (
  core: WebhookCore,
  id: string,
  overlapHours: number,
): Promise<SubscriberWithSecret> => {
  const secret = newWebhookSecret();
  await inTransaction(core.strapi, async (sql) => {
    await requireSubscriber(sql, id);
    const until = new Date(core.clock.now().getTime() + overlapHours * hour);
    await changeSecret(sql, id, core.sealer.seal(secret, id), until);
  });
  return { ...(await readOneSubscriber(core, id)), secret };
};

export const pauseSubscriber = async (core: WebhookCore, id: string): Promise<SubscriberView> => {
  await inTransaction(core.strapi, async (sql) => {
    await requireSubscriber(sql, id);
    await changeState(sql, id, 'paused', null);
  });
  return readOneSubscriber(core, id);
};

/** Goes on with the message that was due, so that nothing is missed and nothing comes out of order. */
export const resumeSubscriber = async (core: WebhookCore, id: string): Promise<SubscriberView> => {
  await inTransaction(core.strapi, async (sql) => {
    await requireSubscriber(sql, id);
    await changeState(sql, id, 'active', null);
  });
  await wakeSubscribers(core);
  return readOneSubscriber(core, id);
};

export const deleteSubscriber = (core: WebhookCore, id: string): Promise<void> =>
  inTransaction(core.strapi, async (sql) => {
    await requireSubscriber(sql, id);
    await removeSubscriber(sql, id);
  });
