import {
  computeAssessment,
  findInputs,
  type AssessmentInputs,
  type WorkDays,
} from '../../../../../domain/royalties/assess';
import type { Line } from '../../../../../domain/royalties/lines';
import type { AssessmentResult, Warning } from '../../../../../domain/royalties/results';
import type { Desk } from './desk';

export interface Judged {
  readonly inputs: AssessmentInputs | null;
  readonly result: AssessmentResult | null;
  readonly warnings: readonly Warning[];
}

/** Computes lines by the rules of the work's days, and says all that speaks against confirming them. */
export const judgeLines = (lines: readonly Line[], days: WorkDays, desk: Desk): Judged => {
  const found = findInputs(lines, days, desk.book);
  if (found.outcome === 'missing') return { inputs: null, result: null, warnings: [found.warning] };
  const { result, warnings } = computeAssessment(found.inputs);
  return { inputs: found.inputs, result, warnings: [...warnings, ...unknownPayees(lines, desk)] };
};

const unknownPayees = (lines: readonly Line[], desk: Desk): readonly Warning[] =>
  lines.flatMap(({ id: lineId, contributors }) =>
    contributors.flatMap(({ payeeId }): readonly Warning[] =>
      payeeId === null || desk.payees.has(payeeId)
        ? []
        : [{ code: 'PAYEE_UNKNOWN', blocking: true, lineId, details: { payeeId } }],
    ),
  );

export const isSound = ({ inputs, warnings }: Judged): boolean =>
  inputs !== null && !warnings.some(({ blocking }) => blocking);
