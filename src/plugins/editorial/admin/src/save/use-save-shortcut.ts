import { useEffect, useRef } from 'react';

const isSaveShortcut = (event: KeyboardEvent): boolean => {
  if (!(event.ctrlKey || event.metaKey) || event.shiftKey) return false;
  return ['enter', 's'].includes(event.key.toLowerCase());
};

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null;

/** Ctrl or Cmd with Enter or S saves the form that the person is in, as in the rest of the panel. */
export const useSaveShortcut = ({
  isFormInDialog,
  isEnabled,
  onSave,
}: {
  readonly isFormInDialog: boolean;
  readonly isEnabled: boolean;
  onSave(): void;
}): void => {
  const latest = useRef({ isFormInDialog, isEnabled, onSave });
  latest.current = { isFormInDialog, isEnabled, onSave };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isSaveShortcut(event) || isInDialog(event.target) !== latest.current.isFormInDialog) return;
      event.preventDefault();
      if (latest.current.isEnabled) latest.current.onSave();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
};
