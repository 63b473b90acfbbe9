import { useCallback, useRef } from 'react';

/**
 * The version whose content the form shows. While something is typed it stays the one that the
 * person started from, whatever is read meanwhile; ids of versions only grow.
 */
export const useVersionOnScreen = (loaded: number | undefined, isModified: boolean) => {
  const version = useRef<number | undefined>(undefined);
  if (loaded !== undefined && (!isModified || version.current === undefined)) {
    version.current = Math.max(version.current ?? 0, loaded);
  }
  const setVersion = useCallback((written: number | undefined) => {
    version.current = written ?? version.current;
  }, []);
  return { version: version.current, setVersion };
};
