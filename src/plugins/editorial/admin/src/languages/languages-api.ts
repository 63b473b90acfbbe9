import { getFetchClient } from '@strapi/strapi/admin';
import type { Locale } from '../../../../../domain/shared/locales';
import type { LanguageView, StartedVariantView } from '../../../contracts/translation';
import { answer, documentTag, editorialApi, entryPath, entryTag, listTags } from '../api/editorial-api';
import { modelOf, type EntryAddress } from '../entry/address';

interface FromEntry {
  readonly address: EntryAddress;
  readonly target: Locale;
}

const languagesApi = editorialApi.injectEndpoints({
  endpoints: (builder) => ({
    languages: builder.query<readonly LanguageView[], EntryAddress>({
      queryFn: (address) =>
        answer(
          async () =>
            (await getFetchClient().get<{ data: readonly LanguageView[] }>(`${entryPath(address)}/translation`)).data,
        ),
      providesTags: (_languages, _error, address) => [
        entryTag(address),
        documentTag(modelOf(address.contentType), address.documentId),
      ],
    }),
    startVariant: builder.mutation<StartedVariantView, FromEntry>({
      queryFn: ({ address, target }) =>
        answer(
          async () =>
            (
              await getFetchClient().post<{ data: StartedVariantView }>(
                `${entryPath(address)}/translations/${target}/start`,
                {},
              )
            ).data,
        ),
      invalidatesTags: (_started, error, { address }) => {
        const model = modelOf(address.contentType);
        return error ? [] : [entryTag(address), documentTag(model, address.documentId), ...listTags(model)];
      },
    }),
    markUpToDate: builder.mutation<readonly LanguageView[], EntryAddress>({
      queryFn: (address) =>
        answer(
          async () =>
            (
              await getFetchClient().post<{ data: readonly LanguageView[] }>(
                `${entryPath(address)}/translation/mark-up-to-date`,
                {},
              )
            ).data,
        ),
      invalidatesTags: (_languages, _error, address) => [entryTag(address)],
    }),
  }),
});

export const { useLanguagesQuery, useStartVariantMutation, useMarkUpToDateMutation } = languagesApi;
