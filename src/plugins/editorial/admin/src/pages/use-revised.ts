import { useState } from 'react';

interface Revised {
  readonly revision: number;
}

interface Held<View, Draft> {
  readonly base: View;
  readonly draft: Draft;
  readonly isEdited: boolean;
}

/** What a person makes of a view that is saved with the revision they saw. */
export interface Revising<View, Draft> {
  /** The view that the draft was made from: its revision goes along when it is saved. */
  readonly base: View;
  readonly draft: Draft;
  readonly isEdited: boolean;
  change(draft: Draft): void;
  /** Goes back to the view as it was last read or saved. */
  discard(): void;
  /** `sent` was saved and has become `view`; what was changed meanwhile stays. */
  saved(view: View, sent: Draft): void;
}

/**
 * Keeps what somebody has changed when the view is read again, after their own saving or another person's:
 * saving it then is refused as stale, and nothing is lost. An untouched view follows what is read.
 */
export const useRevised = <View extends Revised, Draft>(
  view: View,
  draftOf: (view: View) => Draft,
): Revising<View, Draft> => {
  const [held, setHeld] = useState<Held<View, Draft> | null>(null);
  const { base, draft, isEdited } = held?.isEdited ? held : untouched(newerOf(held?.base ?? null, view), draftOf);
  return {
    base,
    draft,
    isEdited,
    change: (changed) => setHeld({ base, draft: changed, isEdited: true }),
    discard: () => setHeld((current) => current && { ...current, isEdited: false }),
    saved: (next, sent) =>
      setHeld((current) =>
        current?.isEdited && current.draft !== sent ? { ...current, base: next } : untouched(next, draftOf),
      ),
  };
};

/** What was just saved is newer than what was read before it. */
const newerOf = <View extends Revised>(saved: View | null, read: View): View =>
  saved && saved.revision > read.revision ? saved : read;

const untouched = <View, Draft>(view: View, draftOf: (view: View) => Draft): Held<View, Draft> => ({
  base: view,
  draft: draftOf(view),
  isEdited: false,
});
