import { z } from 'zod';
import { noticeKinds, type NoticeKind } from '../../../domain/notices/notice-kinds';
import type { EditorialType } from '../../../domain/shared/content-types';
import type { Locale, TextByLocale } from '../../../domain/shared/locales';
import { digits, pageLimit } from './instants';

/** `GET /editorial/notices`: the asking person's own, newest first. */
export const noticesQuery = z.strictObject({
  unread: z.enum(['true', 'false']).optional(),
  cursor: digits.pipe(z.int().positive()).optional(),
  limit: pageLimit.optional(),
});

export type NoticesQuery = z.infer<typeof noticesQuery>;

export interface NoticeView {
  readonly id: number;
  readonly kind: NoticeKind;
  readonly contentType: EditorialType;
  readonly documentId: string;
  readonly locale: Locale;
  /** The entry's title as it was then. */
  readonly title: string;
  /** One sentence in each language of the newsroom; shown as it is. */
  readonly text: TextByLocale;
  readonly comment: string | null;
  readonly createdAt: string;
  readonly readAt: string | null;
}

export interface NoticesView {
  readonly data: readonly NoticeView[];
  readonly meta: { readonly nextCursor: number | null; readonly unread: number };
}

/** `GET /editorial/notices/count` answers `{ data: { unread } }`. */
export interface NoticeCountView {
  readonly unread: number;
}

/** `POST /editorial/notices/read`: some, or all up to the newest one that was on the screen. */
export const markReadBody = z.union([
  z.strictObject({ ids: z.array(z.int().positive()).min(1).max(200) }),
  z.strictObject({ upTo: z.int().positive() }),
]);

export type MarkReadBody = z.infer<typeof markReadBody>;

const channels = z.strictObject({ panel: z.boolean(), email: z.boolean() });

/** `GET`, `PUT /editorial/notice-preferences`: all on unless switched off; kinds not named stay. */
export const noticePreferencesBody = z.partialRecord(z.enum(noticeKinds), channels);

export type NoticePreferencesBody = z.infer<typeof noticePreferencesBody>;

export type NoticePreferencesView = Readonly<Record<NoticeKind, { readonly panel: boolean; readonly email: boolean }>>;
