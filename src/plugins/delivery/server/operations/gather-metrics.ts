import type { Core } from '@strapi/strapi';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { refusalLogOf } from '../../../../platform/http/refusal-log';
import { metric, metricText, type Metric } from '../../../../platform/operations/metric-text';
import { readOperationFigures } from '../../../../platform/operations/operation-store';
import { readSql } from '../../../../platform/sql';
import { publicCacheOf } from '../cache/public-cache';
import { isDraining } from './drain';

const delay = monitorEventLoopDelay({ resolution: 20 });
delay.enable();

/** Text for Prometheus: the process, its cache, the database's pool, the log and the jobs. */
export const gatherMetrics = async (strapi: Core.Strapi, requests: ReadonlyMap<string, number>): Promise<string> =>
  metricText([
    ...processMetrics(strapi),
    ...cacheMetrics(strapi),
    requestMetric(requests),
    refusalMetric(strapi),
    ...(await storeMetrics(strapi)),
  ]);

const processMetrics = (strapi: Core.Strapi): readonly Metric[] => {
  const memory = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const pool = (strapi.db.connection as unknown as { client: { pool: Record<string, () => number> } }).client.pool;
  const slow = [0.5, 0.99].map((quantile) => ({
    labels: { quantile: String(quantile) },
    value: delay.percentile(quantile * 100) / 1e9,
  }));
  const inPool = ['numUsed', 'numFree', 'numPendingAcquires'].map((name) => ({
    labels: { state: name.replace(/^num/, '').toLowerCase() },
    value: pool[name]?.() ?? 0,
  }));
  return [
    metric('gauge', 'process_resident_memory_bytes', 'Memory of this process.', memory.rss),
    metric('gauge', 'nodejs_heap_size_used_bytes', 'Used heap.', memory.heapUsed),
    metric('counter', 'process_cpu_seconds_total', 'CPU time.', (user + system) / 1e6),
    metric('counter', 'process_uptime_seconds_total', 'Seconds since the start.', process.uptime()),
    metric('gauge', 'nodejs_eventloop_lag_seconds', 'How late the event loop is.', slow),
    metric('gauge', 'toasoan_database_connections', 'Connections of the pool, and who waits for one.', inPool),
    metric('gauge', 'toasoan_draining', 'Whether this instance takes its leave.', isDraining(strapi) ? 1 : 0),
  ];
};

const cacheMetrics = (strapi: Core.Strapi): readonly Metric[] => {
  const known = publicCacheOf(strapi);
  if (!known) return [];
  const { cache, counters, listener } = known;
  const outcomes = (['hits', 'misses', 'bypassed'] as const).map((outcome) => ({
    labels: { outcome },
    value: counters[outcome],
  }));
  const unbroken = listener.generation === null ? 0 : 1;
  return [
    metric('counter', 'toasoan_cache_requests_total', 'Public reads, by how they were answered.', outcomes),
    metric('counter', 'toasoan_cache_unchanged_total', 'Answers 304 from the cache.', counters.unchanged),
    metric('counter', 'toasoan_cache_computed_total', 'Answers that were computed.', counters.computed),
    metric('counter', 'toasoan_cache_joined_total', 'Reads that shared a computation.', counters.joined),
    metric('counter', 'toasoan_cache_failures_total', 'Computations that ended without an answer.', counters.failed),
    metric('counter', 'toasoan_cache_clears_total', 'Changes of public content.', counters.clears),
    metric('gauge', 'toasoan_cache_answers', 'Answers kept.', cache.count),
    metric('gauge', 'toasoan_cache_bytes', 'Bytes kept.', cache.bytes),
    metric('gauge', 'toasoan_change_listener_up', 'Whether changes are heard of; 0 means nothing is cached.', unbroken),
  ];
};

const requestMetric = (requests: ReadonlyMap<string, number>): Metric =>
  metric(
    'counter',
    'toasoan_application_requests_total',
    'Requests that Strapi answered itself, by class of status.',
    [...requests].map(([status, value]) => ({ labels: { status }, value })),
  );

const refusalMetric = (strapi: Core.Strapi): Metric =>
  metric(
    'counter',
    'toasoan_suspicious_refusals_total',
    'Refusals that look like an attack, by their code.',
    [...refusalLogOf(strapi).counts].map(([code, value]) => ({ labels: { code }, value })),
  );

const storeMetrics = async (strapi: Core.Strapi): Promise<readonly Metric[]> => {
  const figures = await readOperationFigures(readSql(strapi));
  return [
    metric('gauge', 'toasoan_publication_sequence', 'Last number of the publication log.', figures.sequence),
    metric('gauge', 'toasoan_live_entries', 'Entries that readers get.', figures.liveEntries),
    metric('gauge', 'toasoan_jobs_waiting', 'Jobs for later.', figures.waitingJobs),
    metric('gauge', 'toasoan_jobs_due', 'Jobs that should run now.', figures.dueJobs),
    metric('gauge', 'toasoan_jobs_failing', 'Jobs whose last try failed.', figures.failingJobs),
    metric('gauge', 'toasoan_jobs_oldest_due_seconds', 'For how long a due job has waited.', figures.oldestDueSeconds),
  ];
};
