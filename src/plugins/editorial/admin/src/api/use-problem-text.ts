import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Problem } from './problem';

/** For which refusals there is something particular to do, beside what the server said. */
const advised = {
  save: ['ENTRY_IN_REVIEW', 'VALIDATION_FAILED', 'RIGHT_REQUIRED', 'unreachable', 'sessionEnded', 'tooLarge'],
  saveInDialog: [
    'ENTRY_IN_REVIEW',
    'VALIDATION_FAILED',
    'RIGHT_REQUIRED',
    'unreachable',
    'sessionEnded',
    'tooLarge',
    'STALE_VERSION',
  ],
  action: ['STALE_VERSION', 'VALIDATION_FAILED', 'RIGHT_REQUIRED', 'unreachable', 'sessionEnded'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Occasion = keyof typeof advised;

/** A form in a dialog has no room for what the side panel offers. */
const inDialog: Readonly<Record<string, string>> = {
  STALE_VERSION: 'staleInDialog',
  sessionEnded: 'sessionEndedInDialog',
};

const reasonOf = ({ kind, status, code }: Problem): string | null => {
  if (kind !== 'refused') return kind;
  if (status === 413) return 'tooLarge';
  return status === 403 ? 'RIGHT_REQUIRED' : code;
};

/** The message that advises; a refused save leaves people with one question, unless the refusal answers it. */
const adviceOf = (problem: Problem, occasion: Occasion): string | null => {
  const reason = reasonOf(problem);
  const known: readonly string[] = advised[occasion];
  if (reason !== null && known.includes(reason)) {
    if (occasion === 'action') return `editorial.action.advice.${reason}`;
    return `editorial.save.advice.${occasion === 'saveInDialog' ? (inDialog[reason] ?? reason) : reason}`;
  }
  return occasion === 'action' || reason === 'STALE_VERSION' ? null : 'editorial.save.advice.other';
};

interface FieldProblem {
  readonly path?: readonly (string | number)[];
  readonly message?: string;
}

const saidBy = ({ details, message }: Problem): string => {
  const fields = Array.isArray(details['errors']) ? (details['errors'] as readonly FieldProblem[]) : [];
  if (fields.length === 0) return message;
  return fields.map((field) => `${field.path?.join('.') ?? ''}: ${field.message ?? ''}`).join('\n');
};

/** What the server said, and what the person can do now; one sentence a line. */
export const useProblemText = () => {
  const { formatMessage } = useIntl();
  return useCallback(
    (problem: Problem, occasion: Occasion): { readonly title: string; readonly message: string } => {
      const advice = adviceOf(problem, occasion);
      return {
        title: formatMessage({ id: occasion === 'action' ? 'editorial.action.problem' : 'editorial.save.problem' }),
        message: [saidBy(problem), advice && formatMessage({ id: advice })].filter(Boolean).join('\n'),
      };
    },
    [formatMessage],
  );
};
