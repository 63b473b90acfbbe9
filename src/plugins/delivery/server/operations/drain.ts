import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

const draining = new WeakSet<Core.Strapi>();

export const isDraining = (strapi: Core.Strapi): boolean => draining.has(strapi);

const longestAnswer = 20_000;
const betweenLooks = 50;

/**
 * Lets a server go without a failed request: first `/ready` says no, so that the load balancer sends
 * nothing more; then nothing new is accepted, and what runs is finished.
 */
export const drain = async (strapi: Core.Strapi): Promise<void> => {
  const { httpServer } = strapi.server;
  draining.add(strapi);
  if (!httpServer.listening) return;
  await pause(strapi.config.get<number>('plugin::delivery.drainSeconds', 0) * 1_000);
  const closed = new Promise<void>((resolve) => httpServer.close(() => resolve()));
  const idle = setInterval(() => httpServer.closeIdleConnections(), betweenLooks);
  const patience = new AbortController();
  try {
    await Promise.race([closed, pause(longestAnswer, undefined, { signal: patience.signal, ref: false })]);
  } finally {
    clearInterval(idle);
    patience.abort();
  }
};
