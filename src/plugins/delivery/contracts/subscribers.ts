import { z } from 'zod';
import { editorialTypes } from '../../../domain/shared/content-types';
import { locales } from '../../../domain/shared/locales';

const name = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .refine((value) => value.isWellFormed() && !value.includes('\u0000'), 'is no well-formed text');

const url = z.string().max(2_000);

/** The body of `POST /delivery/subscribers`. Empty lists mean all. */
export const subscriberBody = z.strictObject({
  name,
  url,
  contentTypes: z.array(z.enum(editorialTypes)).max(editorialTypes.length).default([]),
  locales: z.array(z.enum(locales)).max(locales.length).default([]),
});

export type SubscriberBody = z.infer<typeof subscriberBody>;

/** The body of `POST /delivery/subscribers/:id/actions/rotate`. */
export const rotateBody = z.strictObject({
  /** For how many hours the secret until now signs along. */
  overlapHours: z.int().min(0).max(168).default(24),
});

export const noOptions = z.strictObject({});

export const attemptsQuery = z.strictObject({
  cursor: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});

export type SubscriberState = 'active' | 'paused' | 'disabled';

export interface SubscriberView {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly contentTypes: readonly string[];
  readonly locales: readonly string[];
  readonly state: SubscriberState;
  /** Why it was disabled: `gone` (it answered 410) or `exhausted` (a day of failures). */
  readonly stateReason: string | null;
  readonly lastSequence: number;
  /** Publications that it has not been told of yet, of any type. */
  readonly lag: number;
  readonly failures: number;
  readonly nextAttemptAt: string | null;
  readonly earlierSecretUntil: string | null;
  readonly createdAt: string;
  readonly createdBy: string;
}

/** Answered once, by create and rotate. */
export interface SubscriberWithSecret extends SubscriberView {
  readonly secret: string;
}

export interface AttemptView {
  readonly id: number;
  readonly sequence: number;
  readonly messageId: string;
  readonly type: string;
  readonly entry: { readonly type: string; readonly documentId: string; readonly locale: string };
  readonly number: number;
  readonly byHand: boolean;
  readonly attemptedAt: string;
  readonly tookMs: number;
  readonly outcome: string;
  readonly request: { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: string };
  readonly status: number | null;
  readonly answer: string | null;
  readonly problem: string | null;
}

export interface AttemptPage {
  readonly data: readonly AttemptView[];
  readonly meta: { readonly nextCursor: string | null };
}

/** An attempt with whom it was made to: what the entry's own panel shows. */
export interface EntryAttemptView extends AttemptView {
  readonly subscriber: { readonly id: string; readonly name: string };
}
