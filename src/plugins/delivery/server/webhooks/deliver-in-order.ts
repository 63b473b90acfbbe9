import { messageOf } from '../../../../domain/webhooks/message';
import { inTransaction, readSql } from '../../../../platform/sql';
import { addJob } from '../../../../platform/jobs/job-queue';
import { nextPublications, readHead } from '../../../../platform/webhooks/attempt-store';
import {
  advanceSubscriber,
  changeState,
  dueSubscribers,
  leaseSubscriber,
  postponeSubscriber,
  releaseSubscriber,
  type Subscriber,
} from '../../../../platform/webhooks/subscriber-store';
import { sendMessage } from './send-message';
import type { WebhookCore } from './webhook-core';

export const webhooksTask = 'delivery.webhooks';
export const subscriberTask = 'delivery.webhooks.subscriber';

/** Longer than one message can take, so that a lease runs out only with its process. */
const leaseSeconds = 60;
const mostInOneRun = 200;

/** Gives every subscriber that something waits for a job of its own: a slow one holds up nobody else. */
export const wakeSubscribers = async (core: WebhookCore): Promise<void> => {
  const due = await dueSubscribers(readSql(core.strapi));
  for (const id of due) await wake(core, id, null);
};

const wake = (core: WebhookCore, id: string, runAt: Date | null): Promise<void> =>
  inTransaction(core.strapi, (sql) =>
    addJob(sql, {
      task: subscriberTask,
      payload: { subscriber: id },
      key: `${subscriberTask}:${id}`,
      attempts: 3,
      ...(runAt ? { runAt } : {}),
    }),
  );

/** Tells one subscriber what it hasn't been told yet, one message after the other, until one fails. */
export const deliverInOrder = async (core: WebhookCore, id: string): Promise<void> => {
  const sql = readSql(core.strapi);
  for (let sent = 0; sent < mostInOneRun; sent += 1) {
    const subscriber = await leaseSubscriber(sql, id, leaseSeconds);
    if (!subscriber) return;
    const goesOn = await deliverNext(core, subscriber);
    await releaseSubscriber(sql, id);
    // Whoever published meanwhile found the lease taken: so it is looked again after giving it back.
    if (!goesOn && !(await dueSubscribers(sql)).includes(id)) return;
  }
  await wake(core, id, null);
};

/** Whether more may be sent at once. */
const deliverNext = async (core: WebhookCore, subscriber: Subscriber): Promise<boolean> => {
  const { id, contentTypes, locales, lastSequence, failures } = subscriber;
  const sql = readSql(core.strapi);
  const head = await readHead(sql);
  const [publication] = await nextPublications(sql, { after: lastSequence, contentTypes, locales }, 1);
  if (!publication) {
    await advanceSubscriber(sql, id, head.sequence);
    return false;
  }
  const message = messageOf(head.epoch, publication);
  const outcome = await sendMessage(core, subscriber, publication, message, { number: failures + 1, byHand: false });
  switch (outcome.kind) {
    case 'delivered':
      await advanceSubscriber(sql, id, publication.sequence);
      return true;
    case 'retried':
      await postponeSubscriber(sql, id, failures + 1, outcome.at);
      await wake(core, id, outcome.at);
      return false;
    case 'disabled':
      await changeState(sql, id, 'disabled', outcome.reason);
      return false;
  }
};
