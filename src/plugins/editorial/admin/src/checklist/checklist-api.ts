import { getFetchClient } from '@strapi/strapi/admin';
import type { ChecklistBody, ChecklistView, EntryChecklistView, LinkCheckView } from '../../../contracts/checklist';
import { answer, editorialApi, entryPath, entryTag } from '../api/editorial-api';
import type { EntryAddress } from '../entry/address';

const checklistApi = editorialApi.enhanceEndpoints({ addTagTypes: ['EditorialChecklist'] }).injectEndpoints({
  endpoints: (builder) => ({
    checklist: builder.query<ChecklistView, undefined>({
      queryFn: () =>
        answer(async () => (await getFetchClient().get<{ data: ChecklistView }>('/editorial/checklist')).data),
      providesTags: ['EditorialChecklist'],
    }),
    changeChecklist: builder.mutation<ChecklistView, ChecklistBody>({
      queryFn: (body) =>
        answer(async () => (await getFetchClient().put<{ data: ChecklistView }>('/editorial/checklist', body)).data),
      invalidatesTags: (_view, error) => (error ? [] : ['EditorialChecklist']),
    }),
    entryChecklist: builder.query<EntryChecklistView, EntryAddress>({
      queryFn: (address) =>
        answer(
          async () =>
            (await getFetchClient().get<{ data: EntryChecklistView }>(`${entryPath(address)}/checklist`)).data,
        ),
      providesTags: (_view, _error, address) => ['EditorialChecklist', entryTag(address)],
    }),
    checkLinks: builder.mutation<readonly LinkCheckView[], readonly string[]>({
      queryFn: (urls) =>
        answer(
          async () =>
            (await getFetchClient().post<{ data: readonly LinkCheckView[] }>('/editorial/link-checks', { urls })).data,
        ),
    }),
  }),
});

export const { useChecklistQuery, useChangeChecklistMutation, useEntryChecklistQuery, useCheckLinksMutation } =
  checklistApi;
