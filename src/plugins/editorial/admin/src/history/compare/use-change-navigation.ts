import { useCallback, useEffect, useState, type RefObject } from 'react';
import { stepTo } from './presentation';

export interface ChangeNavigation {
  /** The change that was gone to, from 0. */
  readonly at: number | null;
  readonly of: number;
  go(step: 1 | -1): void;
}

const stopsIn = (container: HTMLElement | null): readonly HTMLElement[] => [
  ...(container?.querySelectorAll<HTMLElement>('[data-change]') ?? []),
];

/** Goes from change to change as they stand on the page: the focus goes along, for screen readers. */
export const useChangeNavigation = (container: RefObject<HTMLElement>, shown: string): ChangeNavigation => {
  const [at, setAt] = useState<number | null>(null);
  const [of, setOf] = useState(0);

  useEffect(() => setAt(null), [shown]);

  // What is folded is not a stop: the number is what stands on the page now.
  useEffect(() => {
    const { current } = container;
    const count = (): void => setOf(stopsIn(current).length);
    count();
    if (!current) return undefined;
    const observer = new MutationObserver(count);
    observer.observe(current, { childList: true, subtree: true });
    return () => observer.disconnect();
  });

  const go = useCallback(
    (step: 1 | -1): void => {
      const stops = stopsIn(container.current);
      const focused = stops.findIndex((stop) => stop === document.activeElement);
      const next = stepTo(focused >= 0 ? focused : at, step, stops.length);
      if (next === null) return;
      setAt(next);
      stops[next]?.focus({ preventScroll: true });
      stops[next]?.scrollIntoView({ block: 'center' });
    },
    [at, container],
  );
  return { at, of, go };
};
