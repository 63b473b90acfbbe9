import { getFetchClient } from '@strapi/strapi/admin';
import type { HomeLanguagesView, HomeLateView, HomeLiveView, HomeWorkView } from '../../../contracts/home';
import { answer, editorialApi } from '../api/editorial-api';

const read = <Data>(path: string) =>
  answer<Data>(async () => (await getFetchClient().get<{ data: Data }>(`/editorial/home/${path}`)).data);

/** What the home page tells of the newsroom. */
const homeApi = editorialApi.injectEndpoints({
  endpoints: (builder) => ({
    homeWork: builder.query<HomeWorkView, undefined>({
      queryFn: () => read<HomeWorkView>('work'),
      providesTags: ['EditorialWork'],
    }),
    homeLive: builder.query<HomeLiveView, undefined>({
      queryFn: () => read<HomeLiveView>('live'),
      providesTags: ['EditorialWork'],
    }),
    homeLate: builder.query<HomeLateView, undefined>({
      queryFn: () => read<HomeLateView>('late'),
      providesTags: ['EditorialWork'],
    }),
    homeLanguages: builder.query<HomeLanguagesView, undefined>({
      queryFn: () => read<HomeLanguagesView>('languages'),
      providesTags: ['EditorialWork'],
    }),
  }),
});

export const { useHomeWorkQuery, useHomeLiveQuery, useHomeLateQuery, useHomeLanguagesQuery } = homeApi;
