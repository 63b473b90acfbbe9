import { useCallback, useEffect, useRef, useState } from 'react';
import { useEndLeaseMutation, useHoldLeaseMutation } from '../api/workflow-api';
import { problemIn } from '../api/problem';
import { entryPath } from '../api/editorial-api';
import type { EntryAddress } from '../entry/address';
import { postOnLeaving } from '../strapi-internals';

/** How often a lease is renewed while there is unsaved text, in milliseconds. */
const renewEvery = 30_000;

/**
 * The lease of one entry: taken by the first change, renewed while something is unsaved, ended when
 * the person leaves. After a save it runs out by itself, so that pausing to think loses nothing.
 */
export const useLease = ({ address, isModified }: { readonly address: EntryAddress; readonly isModified: boolean }) => {
  const [holdLease] = useHoldLeaseMutation();
  const [endLease] = useEndLeaseMutation();
  const isHeld = useRef(false);
  const latest = useRef(address);
  const [lost, setLost] = useState(false);

  const hold = useCallback(
    async (takeOver: boolean): Promise<void> => {
      const result = await holdLease({ address: latest.current, takeOver });
      if (!('error' in result)) {
        isHeld.current = true;
        setLost(false);
        return;
      }
      // Without a network nothing is lost yet: the next renewal tells.
      if (problemIn(result.error).kind !== 'refused') return;
      setLost(isHeld.current);
      isHeld.current = false;
    },
    [holdLease],
  );

  useEffect(() => {
    if (!isModified) return undefined;
    void hold(false);
    const timer = setInterval(() => void hold(false), renewEvery);
    return () => clearInterval(timer);
  }, [hold, isModified]);

  useEffect(() => {
    const held = latest.current;
    const path = `${entryPath(held)}/actions/unlock`;
    const onPageHide = (): void => {
      if (isHeld.current) postOnLeaving(path);
    };
    window.addEventListener('pagehide', onPageHide);
    return () => {
      window.removeEventListener('pagehide', onPageHide);
      if (isHeld.current) void endLease(held);
      isHeld.current = false;
    };
  }, [endLease]);

  return { lost, takeOver: useCallback(() => hold(true), [hold]) };
};
