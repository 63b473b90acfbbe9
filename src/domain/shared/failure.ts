import { correctionFailures } from './correction-failures';
import { deskFailures } from './desk-failures';
import { deliveryFailures } from './delivery-failures';
import { historyFailures } from './history-failures';
import { royaltyFailures } from './royalty-failures';
import { scheduleFailures } from './schedule-failures';
import { translationFailures } from './translation-failures';
import { webhookFailures } from './webhook-failures';
import { workflowFailures } from './workflow-failures';

/**
 * Every refusal of the editorial core: a stable code for programs, details for people and tools.
 * The HTTP status is chosen at the edge from the kind.
 */
export const failureKinds = [
  'invalid',
  'unauthenticated',
  'forbidden',
  'notFound',
  'conflict',
  'gone',
  'locked',
  'tooLarge',
] as const;

export type FailureKind = (typeof failureKinds)[number];

export const failures = {
  ...translationFailures,
  ...deliveryFailures,
  ...workflowFailures,
  ...correctionFailures,
  ...royaltyFailures,
  ...deskFailures,
  ...webhookFailures,
  UNKNOWN_CONTENT_TYPE: 'notFound',
  UNKNOWN_LOCALE: 'invalid',
  UNKNOWN_ACTION: 'invalid',
  UNKNOWN_OPTION: 'invalid',
  INVALID_OPTION: 'invalid',
  INVALID_BODY: 'invalid',
  INVALID_PARAMETER: 'invalid',
  INVALID_URL: 'invalid',
  INVALID_EMAIL: 'invalid',
  INVALID_BLOCKS: 'invalid',
  LOCALE_REQUIRED: 'invalid',
  ENTRY_INCOMPLETE: 'conflict',
  COMMENT_REQUIRED: 'invalid',
  RIGHT_REQUIRED: 'forbidden',
  NOT_A_STEP_MEMBER: 'forbidden',
  FOUR_EYES: 'forbidden',
  NOT_INVOLVED: 'forbidden',
  ENTRY_NOT_FOUND: 'notFound',
  VERSION_NOT_FOUND: 'notFound',
  WRONG_STATE: 'conflict',
  ENTRY_TRASHED: 'conflict',
  ENTRY_LIVE: 'conflict',
  ENTRY_IN_REVIEW: 'conflict',
  ENTRY_SCHEDULED: 'conflict',
  ALREADY_SUBMITTED: 'conflict',
  STALE_VERSION: 'conflict',
  CONTENT_DRIFTED: 'conflict',
  PUBLISH_ONLY_BY_ACTION: 'conflict',
  REFERENCES_NOT_LIVE: 'conflict',
  REFERENCED_BY_LIVE_ENTRIES: 'conflict',
  IN_USE: 'conflict',
  NOTHING_LIVE: 'conflict',
  SITE_FROZEN: 'conflict',
  ...scheduleFailures,
  BODY_TOO_LARGE: 'tooLarge',
  UNAUTHENTICATED: 'unauthenticated',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'notFound',
  ...historyFailures,
} as const satisfies Readonly<Record<string, FailureKind>>;

export type FailureCode = keyof typeof failures;

export type FailureDetails = Readonly<Record<string, unknown>>;

export interface Failure {
  readonly code: FailureCode;
  readonly details: FailureDetails;
}

/** Thrown where a use case can't go on; carries the same code and details as a refusing decision. */
export class DomainFailure extends Error implements Failure {
  override readonly name = 'DomainFailure';

  readonly code: FailureCode;

  readonly details: FailureDetails;

  constructor(code: FailureCode, details: FailureDetails = {}, options?: { cause?: unknown }) {
    super(code, options);
    this.code = code;
    this.details = details;
  }

  get kind(): FailureKind {
    return failures[this.code];
  }
}
