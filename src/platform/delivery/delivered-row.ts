import type { Place } from '../../domain/delivery/cursor';
import type { Locale } from '../../domain/shared/locales';
import { toId } from '../sql';

/** An entry as the public gets it: JSON in two parts, which an answer puts together without reading them. */
export interface DeliveredRow extends Place {
  readonly locale: Locale;
  readonly head: string;
  readonly body: string | null;
  readonly sequence: number;
  readonly slug: string | null;
  readonly modifiedAt: Date | null;
  /** The same document in other languages, where it is live, as JSON. */
  readonly alternates: string;
  /** What the newsroom has publicly corrected in it, as JSON; null for what is no article, event, award, person or organization. */
  readonly corrections: string | null;
}

/** A row as the driver reads it. */
export interface StoredRow {
  locale: Locale;
  document_id: string;
  sort_key: string;
  head: string;
  body: string | null;
  sequence: string;
  slug: string | null;
  modified_at: Date | null;
  alternates: string;
  corrections: string | null;
}

export const toDelivered = (row: StoredRow): DeliveredRow => ({
  locale: row.locale,
  documentId: row.document_id,
  sortKey: row.sort_key,
  head: row.head,
  body: row.body,
  sequence: toId(row.sequence),
  slug: row.slug,
  modifiedAt: row.modified_at,
  alternates: row.alternates,
  corrections: row.corrections,
});
