import { useEffect, useState } from 'react';

/** What somebody has typed, once nothing was typed for so many milliseconds. */
export const useSettled = (value: string, patience: number): string => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), patience);
    return () => clearTimeout(timer);
  }, [value, patience]);
  return settled;
};
