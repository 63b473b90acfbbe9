import type { EditorialType } from '../shared/content-types';
import type { Locale } from '../shared/locales';

/** A row of the publication log, as subscribers are told of it. */
export interface Publication {
  readonly sequence: number;
  readonly kind: string;
  readonly contentType: EditorialType | (string & {});
  readonly documentId: string;
  readonly locale: Locale | (string & {});
  readonly occurredAt: Date;
}

export interface Message {
  /** The same in every attempt: by it a subscriber knows what it has had already. */
  readonly id: string;
  readonly type: string;
  readonly body: string;
}

/** Standard Webhooks: a short note of what happened; what an entry says now is read from the address. */
export const messageOf = (epoch: string, publication: Publication): Message => {
  const { sequence, kind, contentType, documentId, locale, occurredAt } = publication;
  // `published` is said of an entry; `placement-changed` names by itself what has changed.
  const type = kind.includes('-') ? kind.replace('-', '.') : `entry.${kind}`;
  return {
    id: `msg_${epoch.slice(0, 8)}_${sequence}`,
    type,
    body: JSON.stringify({
      type,
      timestamp: occurredAt.toISOString(),
      data: { sequence, epoch, kind, type: contentType, documentId, locale },
    }),
  };
};
