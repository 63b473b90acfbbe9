import { getFetchClient } from '@strapi/strapi/admin';
import { answer, editorialApi } from '../api/editorial-api';
import { modelOf } from '../entry/address';

export interface FoundArticle {
  readonly documentId: string;
  readonly title: string;
}

const correctionsApi = editorialApi.injectEndpoints({
  endpoints: (builder) => ({
    /** Articles of a language whose texts hold some words, the newest first. */
    articles: builder.query<readonly FoundArticle[], { readonly locale: string; readonly search: string }>({
      queryFn: ({ locale, search }) =>
        answer(async () => {
          const { data } = await getFetchClient().get<{ results: readonly FoundArticle[] }>(
            `/content-manager/collection-types/${modelOf('article')}`,
            {
              params: { locale, pageSize: 20, sort: 'updatedAt:DESC', ...(search.trim() ? { _q: search.trim() } : {}) },
            },
          );
          return { data: data.results.map(({ documentId, title }) => ({ documentId, title })) };
        }),
    }),
  }),
});

export const { useArticlesQuery } = correctionsApi;
