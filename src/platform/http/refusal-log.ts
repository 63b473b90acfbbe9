import type { Core } from '@strapi/strapi';
import { monotonicNow } from '../clock';

/** Refusals that people who mean well hardly ever run into: the operator is told of each of them. */
const suspiciousCodes = [
  'INVALID_CURSOR',
  'INVALID_SYNC_TOKEN',
  'PREVIEW_NOT_FOUND',
  'FILE_SIGNATURE_FORGED',
  'QUERY_TOO_COMPLEX',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_WIDE',
  'SUBSCRIBER_ADDRESS_REFUSED',
  'UNSAFE_ADDRESS',
] as const;

export type SuspiciousCode = (typeof suspiciousCodes)[number];

const isSuspicious = (code: unknown): code is SuspiciousCode => (suspiciousCodes as readonly unknown[]).includes(code);

export interface RefusalLog {
  /** Counts a refusal and writes it down, if it is one of those that look like an attack. */
  tell(code: unknown, what: string): void;
  /** How often each has happened since the start. */
  readonly counts: ReadonlyMap<SuspiciousCode, number>;
}

const window = 60_000;
const linesInWindow = 30;
const longest = 300;

/** Whoever attacks writes at most so many lines a minute into the log; the rest is counted. */
export const createRefusalLog = (write: (line: string) => void, now: () => number): RefusalLog => {
  const counts = new Map<SuspiciousCode, number>();
  let since = Number.NEGATIVE_INFINITY;
  let written = 0;
  let unwritten = 0;
  return {
    counts,
    tell: (code, what) => {
      if (!isSuspicious(code)) return;
      counts.set(code, (counts.get(code) ?? 0) + 1);
      if (now() - since >= window) {
        if (unwritten > 0) write(`Refused ${unwritten} more in the minute before`);
        since = now();
        written = 0;
        unwritten = 0;
      }
      if (written >= linesInWindow) {
        unwritten += 1;
        return;
      }
      written += 1;
      // As JSON: what an attacker wrote makes no line of its own.
      write(`Refused ${code}: ${JSON.stringify(what.slice(0, longest))}`);
    },
  };
};

const logs = new WeakMap<Core.Strapi, RefusalLog>();

export const refusalLogOf = (strapi: Core.Strapi): RefusalLog => {
  const known = logs.get(strapi) ?? createRefusalLog((line) => strapi.log.warn(line), monotonicNow);
  logs.set(strapi, known);
  return known;
};
