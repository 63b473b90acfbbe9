import { getFetchClient } from '@strapi/strapi/admin';
import type { FoundView, SavedViewView } from '../../../contracts/finding';
import { asked } from './desk-api';
import { answer, editorialApi, type Answer } from './editorial-api';

type Asked = Readonly<Record<string, string>>;

const viewsPath = '/editorial/saved-views';

interface ViewBody {
  readonly name: string;
  readonly filters: Asked;
}

/** What the newsroom finds its entries by, and the questions that a person keeps. */
const findingApi = editorialApi.enhanceEndpoints({ addTagTypes: ['EditorialSavedViews'] }).injectEndpoints({
  endpoints: (builder) => ({
    find: builder.query<FoundView, Asked>({
      queryFn: (query) =>
        answer(async () => ({
          data: (await getFetchClient().get<FoundView>('/editorial/search', { params: asked(query) })).data,
        })),
      providesTags: ['EditorialWork'],
    }),
    savedViews: builder.query<readonly SavedViewView[], undefined>({
      queryFn: () =>
        answer(async () => (await getFetchClient().get<{ data: readonly SavedViewView[] }>(viewsPath)).data),
      providesTags: ['EditorialSavedViews'],
    }),
    addSavedView: builder.mutation<SavedViewView, ViewBody>({
      queryFn: (body) =>
        answer(async () => (await getFetchClient().post<{ data: SavedViewView }>(viewsPath, body)).data),
      invalidatesTags: (_view, error) => (error ? [] : ['EditorialSavedViews']),
    }),
    changeSavedView: builder.mutation<SavedViewView, SavedViewView>({
      queryFn: ({ id, ...body }) =>
        answer(async () => (await getFetchClient().put<{ data: SavedViewView }>(`${viewsPath}/${id}`, body)).data),
      invalidatesTags: ['EditorialSavedViews'],
    }),
    removeSavedView: builder.mutation<null, number>({
      queryFn: (id) => answer(async () => (await getFetchClient().del<{ data: null }>(`${viewsPath}/${id}`)).data),
      invalidatesTags: ['EditorialSavedViews'],
    }),
  }),
});

/** The file needs the session, so the browser can't simply follow a link to it. */
export const readFoundFile = (query: Asked): Promise<Answer<Blob>> =>
  answer(async () =>
    getFetchClient().get<Blob>('/editorial/search.xlsx', { params: asked(query), responseType: 'blob' }),
  );

export const {
  useFindQuery,
  useSavedViewsQuery,
  useAddSavedViewMutation,
  useChangeSavedViewMutation,
  useRemoveSavedViewMutation,
} = findingApi;
