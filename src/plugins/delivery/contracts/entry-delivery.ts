import type { EntryAttemptView } from './subscribers';

/** One way to read an entry. */
export interface DeliveredForm {
  readonly form: 'delivery' | 'rest' | 'jsonld' | 'ninjs';
  readonly url: string;
}

/** Where an entry can be read, and whom it was told to: what stands beside it in the panel. */
export interface EntryDeliveryView {
  readonly isLive: boolean;
  readonly sequence: number | null;
  readonly forms: readonly DeliveredForm[];
  /** Newest first, a few. */
  readonly attempts: readonly Pick<EntryAttemptView, 'id' | 'subscriber' | 'type' | 'outcome' | 'attemptedAt'>[];
}
