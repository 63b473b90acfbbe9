import type { LineKind } from './lines';
import type { AssessmentResult } from './results';

/** A part of a line of a work that stands in some month's sheet for one payee. */
export interface BookedLine {
  readonly id: number;
  readonly lineId: string;
  readonly kind: LineKind;
  readonly genre: string | null;
  readonly payeeId: number;
  readonly amount: number;
}

/** A part of a line as it is due now. */
export interface DueLine {
  readonly lineId: string;
  readonly kind: LineKind;
  readonly genre: string | null;
  readonly coefficient: string | null;
  readonly payeeId: number;
  readonly amount: number;
}

/** What has to be booked so that what was booked and this together are what is due. */
export interface Difference extends DueLine {
  /** The newest booked line that this one corrects; null where the line is new. */
  readonly adjusts: number | null;
}

/** The payable parts of a result. @throws RangeError where a share has no payee: such a result is never booked */
export const dueLines = (result: AssessmentResult): readonly DueLine[] =>
  result.lines.flatMap(({ lineId, kind, genre, coefficient, shares }) =>
    shares.map(({ payeeId, amount }) => {
      if (payeeId === null) throw new RangeError(`line ${lineId} has a share without a payee`);
      return { lineId, kind, genre, coefficient, payeeId, amount };
    }),
  );

const keyOf = ({ lineId, payeeId }: { readonly lineId: string; readonly payeeId: number }): string =>
  `${payeeId}/${lineId}`;

/** Line by line and payee by payee, due less booked; what is right already gives nothing. */
export const differences = (booked: readonly BookedLine[], due: readonly DueLine[]): readonly Difference[] => {
  const sums = new Map<string, { amount: number; newest: BookedLine }>();
  for (const line of booked) {
    const known = sums.get(keyOf(line));
    sums.set(keyOf(line), {
      amount: (known?.amount ?? 0) + line.amount,
      newest: known && known.newest.id > line.id ? known.newest : line,
    });
  }
  const changed = due.map((line): Difference => {
    const known = sums.get(keyOf(line));
    sums.delete(keyOf(line));
    return { ...line, amount: line.amount - (known?.amount ?? 0), adjusts: known?.newest.id ?? null };
  });
  const dropped = [...sums.values()].map(
    ({ amount, newest: { id, lineId, kind, genre, payeeId } }): Difference => ({
      lineId,
      kind,
      genre,
      coefficient: null,
      payeeId,
      amount: 0 - amount,
      adjusts: id,
    }),
  );
  return [...changed, ...dropped].filter(({ amount }) => amount !== 0);
};
