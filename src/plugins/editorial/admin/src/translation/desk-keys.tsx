import type { KeyboardEvent, ReactNode } from 'react';

interface DeskKeysProps {
  onSave(): void;
  onNextOpen(): void;
  onStep(by: number): void;
  onCopySource(): void;
  readonly children: ReactNode;
}

/** The whole page works from the keyboard: keys are heard wherever on it the cursor stands. */
export const DeskKeys = ({ onSave, onNextOpen, onStep, onCopySource, children }: DeskKeysProps) => {
  const press = (event: KeyboardEvent): void => {
    const isCommand = event.ctrlKey || event.metaKey;
    const act = actionOf(event, isCommand);
    if (!act) return;
    event.preventDefault();
    act();
  };
  const actionOf = (event: KeyboardEvent, isCommand: boolean): (() => void) | null => {
    if (isCommand && event.key.toLowerCase() === 's') return onSave;
    if (isCommand && event.key === 'Enter') return onNextOpen;
    if (!event.altKey || isCommand) return null;
    if (event.key === 'ArrowDown') return () => onStep(1);
    if (event.key === 'ArrowUp') return () => onStep(-1);
    return event.code === 'KeyC' ? onCopySource : null;
  };
  return (
    <div role="presentation" onKeyDown={press}>
      {children}
    </div>
  );
};
