import { getFetchClient } from '@strapi/strapi/admin';
import type { z } from 'zod';
import type { EntryView } from '../../../contracts';
import type { EntryAddressBody, EntryResultView, bulkActions } from '../../../contracts/many-entries';
import type { NoteBody, NoteView } from '../../../contracts/notes';
import type { PersonOptionView } from '../../../contracts/people';
import type { FullReviewView } from '../../../contracts/reviews';
import type { workflowsBody, WorkflowsView } from '../../../contracts/workflows';
import { modelOf, type EntryAddress } from '../entry/address';
import { answer, documentTag, editorialApi, entryPath, entryTag, listTags, type ActionRequest } from './editorial-api';

type WorkflowsRequest = z.input<typeof workflowsBody>;

export interface BulkRequest {
  readonly action: (typeof bulkActions)[number];
  readonly entries: readonly EntryAddressBody[];
  readonly options: ActionRequest;
}

interface VersionAddress {
  readonly address: EntryAddress;
  readonly id: number;
}

const get = <Data>(path: string, params: object = {}) =>
  answer<Data>(async () => (await getFetchClient().get<{ data: Data }>(path, { params })).data);

const post = <Data>(path: string, body: object) =>
  answer<Data>(async () => (await getFetchClient().post<{ data: Data }>(path, body)).data);

const notesTag = (address: EntryAddress) => ({ type: 'EditorialNotes', id: entryPath(address) }) as const;

const tagsOfMany = (entries: readonly EntryAddressBody[]) => {
  const models = [...new Set(entries.map(({ contentType }) => modelOf(contentType)))];
  return [...models.flatMap(listTags), 'EditorialWork', 'EditorialEntry'] as const;
};

/** What stands around an entry's review: people, reviews, notes, the lease, and many entries at once. */
export const workflowApi = editorialApi
  .enhanceEndpoints({ addTagTypes: ['EditorialNotes', 'EditorialWorkflows'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      people: builder.query<readonly PersonOptionView[], undefined>({
        queryFn: () => get<readonly PersonOptionView[]>('/editorial/people', { limit: 100 }),
      }),
      reviews: builder.query<readonly FullReviewView[], EntryAddress>({
        queryFn: (address) => get<readonly FullReviewView[]>(`${entryPath(address)}/reviews`),
        providesTags: (_reviews, _error, address) => [entryTag(address)],
      }),
      versionContent: builder.query<Readonly<Record<string, unknown>>, VersionAddress>({
        queryFn: ({ address, id }) =>
          answer(async () => {
            const path = `${entryPath(address)}/versions/${id}`;
            const { data } = await getFetchClient().get<{ data: { content: Record<string, unknown> } }>(path);
            return { data: data.data.content };
          }),
      }),
      /** Reads the document and its state again, because somebody else has changed them. */
      reloadDocument: builder.mutation<null, EntryAddress>({
        queryFn: () => ({ data: null }),
        invalidatesTags: (_done, _error, { contentType, documentId }) => [
          documentTag(modelOf(contentType), documentId),
        ],
      }),
      notes: builder.query<readonly NoteView[], EntryAddress>({
        queryFn: (address) => get<readonly NoteView[]>(`${entryPath(address)}/notes`),
        providesTags: (_notes, _error, address) => [notesTag(address)],
      }),
      addNote: builder.mutation<NoteView, { readonly address: EntryAddress; readonly body: NoteBody }>({
        queryFn: ({ address, body }) => post<NoteView>(`${entryPath(address)}/notes`, body),
        invalidatesTags: (_note, error, { address }) => (error ? [] : [notesTag(address)]),
      }),
      /** Takes, renews or takes over the lease; a renewal is no reason to read anything again. */
      holdLease: builder.mutation<EntryView, { readonly address: EntryAddress; readonly takeOver: boolean }>({
        queryFn: ({ address, takeOver }) =>
          post<EntryView>(`${entryPath(address)}/actions/lock`, takeOver ? { takeOver: true } : {}),
        invalidatesTags: (_entry, error, { address, takeOver }) => (error || takeOver ? [entryTag(address)] : []),
      }),
      endLease: builder.mutation<EntryView, EntryAddress>({
        queryFn: (address) => post<EntryView>(`${entryPath(address)}/actions/unlock`, {}),
      }),
      bulk: builder.mutation<readonly EntryResultView[], BulkRequest>({
        queryFn: ({ action, entries, options }) =>
          post<readonly EntryResultView[]>(`/editorial/bulk/${action}`, { entries, ...options }),
        invalidatesTags: (_results, _error, { entries }) => tagsOfMany(entries),
      }),
      /** Approves several entries as one; answers what became of each, in the order asked. */
      bundle: builder.mutation<readonly EntryResultView[], Omit<BulkRequest, 'action'>>({
        queryFn: async ({ entries, options }) => {
          const result = await post<readonly EntryView[]>('/editorial/bundles', {
            entries,
            action: 'approve',
            ...options,
          });
          if ('error' in result) return result;
          const states = result.data;
          return {
            data: entries.map((entry, index) => {
              const approvalStatus = states[index]?.approvalStatus;
              return { ...entry, ok: true, ...(approvalStatus ? { approvalStatus } : {}) };
            }),
          };
        },
        invalidatesTags: (_results, _error, { entries }) => tagsOfMany(entries),
      }),
      categories: builder.query<readonly { documentId: string; name: string }[], undefined>({
        queryFn: () =>
          answer(async () => {
            const { data } = await getFetchClient().get<{ results: { documentId: string; name: string }[] }>(
              '/content-manager/collection-types/api::category.category',
              { params: { pageSize: 100, sort: 'name:ASC' } },
            );
            return { data: data.results };
          }),
      }),
      workflows: builder.query<WorkflowsView, undefined>({
        queryFn: () => get<WorkflowsView>('/editorial/workflows'),
        providesTags: ['EditorialWorkflows'],
      }),
      changeWorkflows: builder.mutation<WorkflowsView, { readonly body: WorkflowsRequest; readonly dryRun: boolean }>({
        queryFn: ({ body, dryRun }) =>
          answer(
            async () =>
              (
                await getFetchClient().put<{ data: WorkflowsView }>('/editorial/workflows', body, {
                  params: dryRun ? { dryRun: true } : {},
                })
              ).data,
          ),
        invalidatesTags: (_workflows, error, { dryRun }) => (error || dryRun ? [] : ['EditorialWorkflows']),
      }),
    }),
  });

export const {
  usePeopleQuery,
  useReviewsQuery,
  useVersionContentQuery,
  useReloadDocumentMutation,
  useNotesQuery,
  useAddNoteMutation,
  useHoldLeaseMutation,
  useEndLeaseMutation,
  useBulkMutation,
  useBundleMutation,
  useCategoriesQuery,
  useWorkflowsQuery,
  useChangeWorkflowsMutation,
} = workflowApi;
