import { useAuth, useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { typedSince } from '../save/typed-since';
import { dropOld, keep, readKept, shelfKey } from './kept-typing';
import { setOffer } from './offers';

/** How long after the last key what was typed is kept, in milliseconds. */
const pause = 800;

const plain = (value: object): Record<string, unknown> => JSON.parse(JSON.stringify(value)) as Record<string, unknown>;

/**
 * Keeps what is typed into a form in the browser until it is saved, and offers it again when the form
 * is opened and doesn't hold it: after a closed tab, a crash, an ended session, a refused save.
 */
export const useRecovery = ({
  formKey,
  version,
  isEnabled,
}: {
  readonly formKey: string;
  readonly version: number | undefined;
  readonly isEnabled: boolean;
}): void => {
  const userId = useAuth('useRecovery', ({ user }) => user?.id);
  const values = useForm('useRecovery', (state) => state.values);
  const initialValues = useForm('useRecovery', (state) => state.initialValues);
  const setValues = useForm('useRecovery', (state) => state.setValues);
  const key = isEnabled && userId !== undefined ? shelfKey(userId, formKey) : null;
  const latest = useRef({ values, initialValues, version });
  latest.current = { values, initialValues, version };
  const offered = useRef<Readonly<Record<string, unknown>> | null>(null);

  useEffect(() => {
    if (key === null) return undefined;
    dropOld(localStorage, new Date().toISOString());
    const kept = readKept(localStorage, key);
    const current = plain(latest.current.values);
    const differing = kept ? typedSince(current, kept.typed) : {};
    if (!kept || Object.keys(differing).length === 0) return undefined;
    offered.current = differing;
    const end = (): void => {
      offered.current = null;
      setOffer(formKey, null);
    };
    setOffer(formKey, {
      kept: { ...kept, typed: differing },
      current,
      version: latest.current.version ?? null,
      putBack: () => {
        end();
        setValues({ ...latest.current.values, ...differing });
      },
      letGo: () => {
        end();
        localStorage.removeItem(key);
      },
    });
    return end;
  }, [formKey, key, setValues]);

  useEffect(() => {
    if (key === null) return undefined;
    const write = (): void => {
      const now = latest.current;
      const typed = typedSince(now.initialValues, now.values);
      const keptAt = new Date().toISOString();
      // While older typing waits for an answer it stays kept, below what is typed now.
      const all = plain({ ...offered.current, ...typed });
      if (Object.keys(all).length > 0) keep(localStorage, key, { keptAt, version: now.version ?? null, typed: all });
      else localStorage.removeItem(key);
    };
    if (Object.keys(typedSince(initialValues, values)).length === 0) {
      if (offered.current === null) localStorage.removeItem(key);
      return undefined;
    }
    const timer = setTimeout(write, pause);
    window.addEventListener('pagehide', write);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', write);
    };
  }, [initialValues, key, values]);
};
