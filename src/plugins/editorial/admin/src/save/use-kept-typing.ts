import { useForm } from '@strapi/strapi/admin';
import isEqual from 'lodash/isEqual';
import { useCallback, useEffect, useRef } from 'react';
import { typedSince } from './typed-since';

/**
 * Strapi's form starts anew whenever the document behind it is read again or changed in its cache.
 * What was typed and isn't saved is put back on top in two cases: what was typed after a save had been
 * sent; and what was typed before Strapi itself saved the entry, for a relation made on the side, and
 * took the change back because it was refused.
 */
export const useKeptTyping = (document: object | undefined) => {
  const values = useForm('useKeptTyping', (state) => state.values);
  const initialValues = useForm('useKeptTyping', (state) => state.initialValues);
  const resetForm = useForm('useKeptTyping', (state) => state.resetForm);
  const setValues = useForm('useKeptTyping', (state) => state.setValues);
  const getValues = useForm('useKeptTyping', (state) => state.getValues);
  const sent = useRef<{ values: object; isReloaded: boolean } | null>(null);
  const unsaved = useRef<{ base: object; typed: object; updatedAt: unknown } | null>(null);
  const before = useRef({ initialValues, values });
  const { updatedAt } = (document ?? {}) as { updatedAt?: unknown };

  useEffect(() => {
    // Only the first reload belongs to the save: a later one means something else, such as a discard.
    if (sent.current?.isReloaded) sent.current = null;
    else if (sent.current) sent.current.isReloaded = true;
  }, [document]);

  useEffect(() => {
    const last = before.current;
    before.current = { initialValues, values };
    if (last.initialValues === initialValues || initialValues === sent.current?.values) return;
    const putBack = (typed: object): void => {
      if (Object.keys(typed).length > 0) setValues({ ...values, ...typed });
    };
    if (sent.current) {
      putBack(typedSince(sent.current.values, last.values));
      sent.current = null;
      return;
    }
    if (unsaved.current && unsaved.current.updatedAt === updatedAt && isEqual(unsaved.current.base, initialValues)) {
      putBack(unsaved.current.typed);
      unsaved.current = null;
      return;
    }
    const typed = typedSince(last.initialValues, last.values);
    unsaved.current = Object.keys(typed).length > 0 ? { base: last.initialValues, typed, updatedAt } : null;
  }, [initialValues, values, setValues, updatedAt]);

  /** Tells that `saved` is on the server now; what stands in the form beyond it stays. */
  return useCallback(
    (saved: object) => {
      const typed = getValues();
      sent.current = { values: saved, isReloaded: false };
      unsaved.current = null;
      resetForm(saved);
      if (typed !== saved) setValues(typed);
    },
    [getValues, resetForm, setValues],
  );
};
