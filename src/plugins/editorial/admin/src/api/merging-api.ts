import { getFetchClient } from '@strapi/strapi/admin';
import type { DoubleView, MergeBody, MergePreviewView, MergedType } from '../../../contracts/merging';
import { modelOf } from '../entry/address';
import { answer, documentTag, editorialApi, listTags } from './editorial-api';

interface DoublesAsked {
  readonly type: MergedType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly except: string | undefined;
}

const mergingApi = editorialApi.injectEndpoints({
  endpoints: (builder) => ({
    doubles: builder.query<readonly DoubleView[], DoublesAsked>({
      queryFn: ({ type, name, aliases, except }) =>
        answer(async () => {
          const params = new URLSearchParams({ type, name, ...(except === undefined ? {} : { except }) });
          for (const alias of aliases.slice(0, 20)) params.append('alias', alias);
          return (
            await getFetchClient().get<{ data: readonly DoubleView[] }>(`/editorial/doubles?${params.toString()}`)
          ).data;
        }),
      providesTags: ['EditorialWork'],
    }),
    mergePreview: builder.query<MergePreviewView, MergeBody>({
      queryFn: (params) =>
        answer(
          async () =>
            (await getFetchClient().get<{ data: MergePreviewView }>('/editorial/merges/preview', { params })).data,
        ),
    }),
    mergeDocuments: builder.mutation<{ readonly moved: number }, MergeBody>({
      queryFn: (body) =>
        answer(async () => (await getFetchClient().post<{ data: { moved: number } }>('/editorial/merges', body)).data),
      invalidatesTags: (_done, error, { type, from, into }) =>
        error
          ? []
          : [
              documentTag(modelOf(type), from),
              documentTag(modelOf(type), into),
              ...listTags(modelOf(type)),
              'EditorialWork',
              'EditorialEntry',
            ],
    }),
  }),
});

export const { useDoublesQuery, useMergePreviewQuery, useMergeDocumentsMutation } = mergingApi;
