import { createStore } from '../store';
import type { KeptTyping } from './kept-typing';

/** Typing that was found for a form on the screen, until the person puts it back or lets it go. */
export interface Offer {
  readonly kept: KeptTyping;
  /** What the fields hold now that the typing would change. */
  readonly current: Readonly<Record<string, unknown>>;
  readonly version: number | null;
  putBack(): void;
  letGo(): void;
}

export const offers = createStore<ReadonlyMap<string, Offer>>(new Map());

export const setOffer = (formKey: string, offer: Offer | null): void => {
  const next = new Map(offers.get());
  if (offer) next.set(formKey, offer);
  else next.delete(formKey);
  offers.set(next);
};
