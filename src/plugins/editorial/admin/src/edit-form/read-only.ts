import { createStore } from '../store';

/** The form that nobody may type into now, because somebody else is at it; null for none. */
export const readOnlyForm = createStore<string | null>(null);

/**
 * Strapi draws a field as disabled where its layout says so, and asks for the layout once. So the
 * answer is worked out whenever the field is drawn, not when the layout is made.
 */
export const readOnlyWhileLocked = <Field extends object>(field: Field): Field => {
  const { disabled } = field as { disabled?: boolean };
  return Object.defineProperty({ ...field }, 'disabled', {
    enumerable: true,
    configurable: true,
    get: () => disabled === true || readOnlyForm.get() !== null,
  });
};
