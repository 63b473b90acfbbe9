import type { Core } from '@strapi/strapi';
import { startJobRunner, type JobRunner } from '../../../../platform/jobs/job-runner';
import { deliverInOrder, subscriberTask, wakeSubscribers, webhooksTask } from './deliver-in-order';
import { webhookCoreOf } from './webhook-core';

const runners = new WeakMap<Core.Strapi, JobRunner>();

const sweepTask = 'delivery.webhooks.sweep';

/** A runner of its own: subscribers that answer slowly must not hold up what goes live at a set time. */
export const startWebhooks = async (strapi: Core.Strapi): Promise<void> => {
  const core = webhookCoreOf(strapi);
  const runner = await startJobRunner(strapi, {
    concurrency: 6,
    // What is new wakes the workers; only a repetition after a failure waits to be found.
    pollInterval: 3_000,
    tasks: {
      [webhooksTask]: () => wakeSubscribers(core),
      [subscriberTask]: ({ subscriber }) => deliverInOrder(core, String(subscriber)),
      [sweepTask]: () => wakeSubscribers(core),
    },
    everyMinute: [sweepTask],
    atStart: [sweepTask],
  });
  runners.set(strapi, runner);
};

export const stopWebhooks = async (strapi: Core.Strapi): Promise<void> => {
  await runners.get(strapi)?.stop();
  runners.delete(strapi);
};
