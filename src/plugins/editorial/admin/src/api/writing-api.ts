import { getFetchClient } from '@strapi/strapi/admin';
import type { EditorialType } from '../../../../../domain/shared/content-types';
import type { Locale } from '../../../../../domain/shared/locales';
import type { ImportChoices, ImportedArticleView, ImportPreviewView } from '../../../contracts/imports';
import type { PlacementsBody, PlacementsView, SlotView } from '../../../contracts/placements';
import { modelOf } from '../entry/address';
import { answer, editorialApi, type Answer } from './editorial-api';

export interface SlotAddress {
  readonly slot: string;
  readonly locale: Locale;
}

export interface FoundEntry {
  readonly contentType: EditorialType;
  readonly documentId: string;
  readonly name: string;
}

interface Named {
  readonly documentId: string;
  readonly title?: string | null;
  readonly name?: string | null;
}

const slotTag = ({ slot, locale }: SlotAddress) => ({ type: 'EditorialPlacements', id: `${slot}/${locale}` }) as const;

const writingApi = editorialApi.enhanceEndpoints({ addTagTypes: ['EditorialPlacements'] }).injectEndpoints({
  endpoints: (builder) => ({
    slots: builder.query<readonly SlotView[], undefined>({
      queryFn: () =>
        answer(
          async () => (await getFetchClient().get<{ data: readonly SlotView[] }>('/editorial/placement-slots')).data,
        ),
    }),
    placements: builder.query<PlacementsView, SlotAddress>({
      queryFn: (params) =>
        answer(
          async () => (await getFetchClient().get<{ data: PlacementsView }>('/editorial/placements', { params })).data,
        ),
      providesTags: (_view, _error, address) => [slotTag(address)],
    }),
    changePlacements: builder.mutation<
      PlacementsView,
      { readonly address: SlotAddress; readonly body: PlacementsBody }
    >({
      queryFn: ({ address, body }) =>
        answer(
          async () =>
            (await getFetchClient().put<{ data: PlacementsView }>('/editorial/placements', body, { params: address }))
              .data,
        ),
      invalidatesTags: (_view, error, { address }) => (error ? [] : [slotTag(address)]),
    }),
    /** What could be placed: the newest first, or what the words find. */
    entriesToPlace: builder.query<
      readonly FoundEntry[],
      { readonly contentType: EditorialType; readonly locale: Locale; readonly words: string }
    >({
      queryFn: ({ contentType, locale, words }) =>
        answer(async () => {
          const path = `/content-manager/collection-types/${modelOf(contentType)}`;
          const params = { locale, page: 1, pageSize: 10, sort: 'updatedAt:DESC', ...(words ? { _q: words } : {}) };
          const { data } = await getFetchClient().get<{ results: readonly Named[] }>(path, { params });
          return {
            data: data.results.map(({ documentId, title, name }) => ({
              contentType,
              documentId,
              name: title ?? name ?? '',
            })),
          };
        }),
    }),
  }),
});

export const { useSlotsQuery, usePlacementsQuery, useChangePlacementsMutation, useEntriesToPlaceQuery } = writingApi;

const formOf = (file: Blob, name: string, choices?: ImportChoices): FormData => {
  const form = new FormData();
  form.append('file', file, name);
  if (choices) form.append('choices', JSON.stringify(choices));
  return form;
};

/** A file doesn't belong into the store: these two are plain requests. */
export const previewImport = (file: Blob, name: string, locale: Locale): Promise<Answer<ImportPreviewView>> =>
  answer(
    async () =>
      (
        await getFetchClient().post<{ data: ImportPreviewView }>(
          `/editorial/imports?locale=${locale}&dryRun=true`,
          formOf(file, name),
        )
      ).data,
  );

export const makeImport = (
  file: Blob,
  name: string,
  locale: Locale,
  choices: ImportChoices,
): Promise<Answer<ImportedArticleView>> =>
  answer(
    async () =>
      (
        await getFetchClient().post<{ data: ImportedArticleView }>(
          `/editorial/imports?locale=${locale}`,
          formOf(file, name, choices),
        )
      ).data,
  );
