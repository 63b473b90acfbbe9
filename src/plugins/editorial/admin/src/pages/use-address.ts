import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** What a page shows is named in its address: it can be sent to a colleague, and Back goes back. */
export const useAddress = <Name extends string>(names: readonly Name[]) => {
  const [params, setParams] = useSearchParams();
  const values = Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as Readonly<
    Record<Name, string>
  >;
  const change = useCallback(
    (changed: Partial<Record<Name, string>>): void => {
      setParams((before) => {
        const after = new URLSearchParams(before);
        // Another question has other pages: a cursor belongs to the one that it came from.
        if (!('cursor' in changed)) after.delete('cursor');
        for (const [name, value] of Object.entries<string | undefined>(changed)) {
          if (value) after.set(name, value);
          else after.delete(name);
        }
        return after;
      });
    },
    [setParams],
  );
  return { values, change };
};
