import { getFetchClient } from '@strapi/strapi/admin';
import type { InboxCountsView, InboxQuery, InboxView } from '../../../contracts/inbox';
import type {
  MarkReadBody,
  NoticeCountView,
  NoticePreferencesBody,
  NoticePreferencesView,
  NoticesView,
} from '../../../contracts/notices';
import type { CalendarView, LeftBehindView } from '../../../contracts/schedules';
import { answer, editorialApi } from './editorial-api';

/** A query as it stands in an address: texts only. */
type Asked = Readonly<Record<string, string | number | undefined>>;

export interface AuditRow {
  readonly id: number;
  readonly action: string;
  readonly contentType: string;
  readonly documentId: string;
  readonly locale: string;
  /** What the entry is called now; empty where it has no name any more. */
  readonly title: string;
  readonly version: number | null;
  readonly actor: { readonly kind: string; readonly id: number | null; readonly name: string };
  readonly origin: string;
  readonly comment: string | null;
  readonly occurredAt: string;
}

/** Without what was left empty: an unknown or empty parameter is refused. */
export const asked = (query: Asked): Asked =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value !== ''));

const read = <Data>(path: string, query: Asked = {}) =>
  answer<Data>(async () => ({ data: (await getFetchClient().get<Data>(path, { params: asked(query) })).data }));

const readData = <Data>(path: string, query: Asked = {}) =>
  answer<Data>(async () => (await getFetchClient().get<{ data: Data }>(path, { params: asked(query) })).data);

/** What a person of the newsroom finds on their desk: inbox, notices, calendar, audit. */
export const deskApi = editorialApi
  .enhanceEndpoints({ addTagTypes: ['EditorialNotices', 'EditorialNoticePreferences'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      inbox: builder.query<InboxView, Readonly<Record<keyof InboxQuery, string | undefined>>>({
        queryFn: (query) => read<InboxView>('/editorial/inbox', query),
        providesTags: ['EditorialWork'],
      }),
      inboxCounts: builder.query<InboxCountsView, undefined>({
        queryFn: () => readData<InboxCountsView>('/editorial/inbox/counts'),
        providesTags: ['EditorialWork'],
      }),
      notices: builder.query<NoticesView, { readonly unread: boolean; readonly cursor?: number | undefined }>({
        queryFn: ({ unread, cursor }) =>
          read<NoticesView>('/editorial/notices', { unread: unread ? 'true' : undefined, cursor, limit: 30 }),
        providesTags: ['EditorialNotices'],
      }),
      noticeCount: builder.query<NoticeCountView, undefined>({
        queryFn: () => readData<NoticeCountView>('/editorial/notices/count'),
        providesTags: ['EditorialNotices'],
      }),
      markNoticesRead: builder.mutation<unknown, MarkReadBody>({
        queryFn: (body) => answer(() => getFetchClient().post('/editorial/notices/read', body)),
        invalidatesTags: ['EditorialNotices'],
      }),
      noticePreferences: builder.query<NoticePreferencesView, undefined>({
        queryFn: () => readData<NoticePreferencesView>('/editorial/notice-preferences'),
        providesTags: ['EditorialNoticePreferences'],
      }),
      changeNoticePreferences: builder.mutation<unknown, NoticePreferencesBody>({
        queryFn: (body) => answer(() => getFetchClient().put('/editorial/notice-preferences', body)),
        invalidatesTags: ['EditorialNoticePreferences'],
      }),
      calendar: builder.query<
        CalendarView,
        { readonly from: string; readonly to: string; readonly type?: string; readonly locale?: string }
      >({
        queryFn: (query) => read<CalendarView>('/editorial/calendar', query),
        providesTags: ['EditorialWork'],
      }),
      leftBehind: builder.query<LeftBehindView, number>({
        queryFn: (id) => readData<LeftBehindView>(`/editorial/people/${id}/left-behind`),
        providesTags: ['EditorialWork'],
      }),
      audit: builder.query<{ data: readonly AuditRow[]; meta: { nextCursor: number | null } }, Asked>({
        queryFn: (query) =>
          read<{ data: readonly AuditRow[]; meta: { nextCursor: number | null } }>('/editorial/audit', query),
      }),
    }),
  });

/** The audit as a file: the address needs the session, so the browser can't simply follow a link to it. */
export const readAuditFile = (query: Asked): Promise<Blob> =>
  getFetchClient()
    .get('/editorial/audit.csv', { params: asked(query), responseType: 'blob' })
    .then(({ data }) => data);

export const {
  useInboxQuery,
  useInboxCountsQuery,
  useNoticesQuery,
  useNoticeCountQuery,
  useMarkNoticesReadMutation,
  useNoticePreferencesQuery,
  useChangeNoticePreferencesMutation,
  useCalendarQuery,
  useLeftBehindQuery,
  useAuditQuery,
} = deskApi;
