import { isFetchError } from '@strapi/strapi/admin';

/** Why a request failed, as far as a person can do something about it. */
export interface Problem {
  readonly kind: 'refused' | 'unreachable' | 'sessionEnded';
  readonly status: number | null;
  readonly code: string | null;
  /** In the person's language, as the server said it; empty where the server said nothing. */
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export const problemOf = (error: unknown): Problem => {
  const nothing = { status: null, code: null, message: '', details: {} };
  if (!isFetchError(error)) return { ...nothing, kind: 'unreachable' };
  const status = error.status ?? null;
  if (status === 401) return { ...nothing, kind: 'sessionEnded', status };
  const refusal = error.response?.data.error;
  if (!refusal) return { ...nothing, kind: 'unreachable', status };
  const details = (refusal.details ?? {}) as Readonly<Record<string, unknown>>;
  const code = typeof details['code'] === 'string' ? details['code'] : null;
  return { kind: 'refused', status, code, message: refusal.message, details };
};

/** What our endpoints reject with carries the problem in its details. */
export const problemIn = (error: unknown): Problem => {
  const details = (error as { details?: unknown } | undefined)?.details;
  return details && typeof details === 'object' && 'kind' in details ? (details as Problem) : problemOf(error);
};
