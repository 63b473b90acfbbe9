import { useAuth, useForm } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef } from 'react';
import { typedSince } from '../save/typed-since';
import { dropOld, keep, readKept, shelfKey } from './kept-typing';
import { setOffer } from './offers';

/** How long after the last key what was typed is kept, in milliseconds. */
const pause = 800;

const plain = (value: object): Record<string, unknown> => JSON.parse(JSON.stringify(value)) as Record<string, unknown>;

/**
 * Typing that waits for an answer, by form. A form's Save is drawn in several places at once, and none
 * of them may forget what another one offers.
 */
const waiting = new Map<string, Readonly<Record<string, unknown>>>();

/**
 * Keeps what is typed into a form in the browser until it is saved, and offers it again when the form
 * is opened and doesn't hold it: after a closed tab, a crash, an ended session, a refused save.
 * Answers what forgets it: a new document leaves this form as soon as it is saved.
 */
export const useRecovery = ({
  formKey,
  version,
  isEnabled,
}: {
  readonly formKey: string;
  readonly version: number | undefined;
  readonly isEnabled: boolean;
}): (() => void) => {
  const userId = useAuth('useRecovery', ({ user }) => user?.id);
  const values = useForm('useRecovery', (state) => state.values);
  const initialValues = useForm('useRecovery', (state) => state.initialValues);
  const setValues = useForm('useRecovery', (state) => state.setValues);
  const key = isEnabled && userId !== undefined ? shelfKey(userId, formKey) : null;
  const latest = useRef({ values, initialValues, version, setValues });
  latest.current = { values, initialValues, version, setValues };
  const judged = useRef<string | null>(null);

  useEffect(() => {
    // Once for each form that is opened: later on, what is kept is what is being typed.
    if (key === null || judged.current === key) return;
    judged.current = key;
    dropOld(localStorage, new Date().toISOString());
    const kept = readKept(localStorage, key);
    const current = plain(latest.current.values);
    const differing = kept ? typedSince(current, kept.typed) : {};
    const end = (): void => {
      waiting.delete(key);
      setOffer(formKey, null);
    };
    if (!kept || Object.keys(differing).length === 0) return end();
    waiting.set(key, differing);
    setOffer(formKey, {
      kept: { ...kept, typed: differing },
      current,
      version: latest.current.version ?? null,
      putBack: () => {
        end();
        latest.current.setValues({ ...latest.current.values, ...differing });
      },
      letGo: () => {
        end();
        localStorage.removeItem(key);
      },
    });
  }, [formKey, key]);

  useEffect(() => {
    if (key === null) return undefined;
    const write = (): void => {
      const now = latest.current;
      const typed = typedSince(now.initialValues, now.values);
      const keptAt = new Date().toISOString();
      // While older typing waits for an answer it stays kept, below what is typed now.
      const all = plain({ ...waiting.get(key), ...typed });
      if (Object.keys(all).length > 0) keep(localStorage, key, { keptAt, version: now.version ?? null, typed: all });
      else localStorage.removeItem(key);
    };
    if (Object.keys(typedSince(initialValues, values)).length === 0) {
      if (!waiting.has(key)) localStorage.removeItem(key);
      return undefined;
    }
    const timer = setTimeout(write, pause);
    window.addEventListener('pagehide', write);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', write);
    };
  }, [initialValues, key, values]);

  return useCallback(() => {
    if (key !== null && !waiting.has(key)) localStorage.removeItem(key);
  }, [key]);
};
