import { useEffect, useState } from 'react';
import type { WorkView } from '../../../../../domain/royalties/views';
import { problemOf, type Problem } from '../api/problem';
import { dryRun } from '../api/royalties-api';

interface Calculation {
  readonly work: WorkView | null;
  readonly problem: Problem | null;
  readonly isComputing: boolean;
}

/** How long the typing has to rest before the server computes. */
const pause = 300;

/**
 * The assessment as the server computes it from what is typed: rules and rounding live there, and only
 * there. A newer text ends an older question, so that answers never arrive in the wrong order.
 */
export const useLiveCalculation = (path: string | null, body: object | null): Calculation => {
  const [state, setState] = useState<Calculation>({ work: null, problem: null, isComputing: false });
  const asked = body === null ? null : JSON.stringify(body);
  useEffect(() => {
    if (path === null || asked === null) return undefined;
    const stop = new AbortController();
    const ask = async (): Promise<void> => {
      try {
        const question = { method: 'put', path, body: JSON.parse(asked) as object } as const;
        const work = (await dryRun(question, stop.signal)) as WorkView;
        if (!stop.signal.aborted) setState({ work, problem: null, isComputing: false });
      } catch (error) {
        if (!stop.signal.aborted) setState((last) => ({ ...last, problem: problemOf(error), isComputing: false }));
      }
    };
    setState((last) => ({ ...last, isComputing: true }));
    const timer = setTimeout(() => void ask(), pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [path, asked]);
  return state;
};
