import { getFetchClient } from '@strapi/strapi/admin';
import type { z } from 'zod';
import type { Locale } from '../../../../../domain/shared/locales';
import type { CoverageQuery, CoverageView, StartedManyView } from '../../../contracts/coverage';
import type {
  deskBody,
  DeskView,
  ImportedEntryView,
  LanguageView,
  SavedDeskView,
  SuggestionsView,
} from '../../../contracts/translation';
import { asked } from '../api/desk-api';
import { answer, documentTag, editorialApi, entryPath, entryTag, listTags } from '../api/editorial-api';
import { getRaw } from '../api/history-api';
import { modelOf, type EntryAddress } from '../entry/address';

export interface NamedFile {
  readonly file: Blob;
  readonly name: string;
}

interface ToSave {
  readonly address: EntryAddress;
  readonly body: z.input<typeof deskBody>;
}

const post = <Data>(path: string, body: unknown) =>
  answer<Data>(async () => (await getFetchClient().post<{ data: Data }>(path, body)).data);

const changedTags = (address: EntryAddress) =>
  [
    entryTag(address),
    documentTag(modelOf(address.contentType), address.documentId),
    ...listTags(modelOf(address.contentType)),
    'EditorialWork',
    'EditorialCoverage',
  ] as const;

/** Translations beside their sources, as files, and all of them on one board. */
const translationApi = editorialApi.enhanceEndpoints({ addTagTypes: ['EditorialCoverage'] }).injectEndpoints({
  endpoints: (builder) => ({
    translationDesk: builder.query<DeskView, EntryAddress>({
      queryFn: (address) =>
        answer(
          async () => (await getFetchClient().get<{ data: DeskView }>(`${entryPath(address)}/translation/desk`)).data,
        ),
      providesTags: (_view, _error, address) => [entryTag(address)],
    }),
    saveTranslationDesk: builder.mutation<SavedDeskView, ToSave>({
      queryFn: ({ address, body }) => post<SavedDeskView>(`${entryPath(address)}/translation/desk`, body),
      invalidatesTags: (_saved, error, { address }) => (error ? [] : changedTags(address)),
    }),
    suggestions: builder.query<SuggestionsView, { readonly address: EntryAddress; readonly segment: string }>({
      queryFn: ({ address, segment }) =>
        answer(
          async () =>
            (
              await getFetchClient().get<{ data: SuggestionsView }>(`${entryPath(address)}/translation/suggestions`, {
                params: { segment },
              })
            ).data,
        ),
    }),
    carryOver: builder.mutation<readonly LanguageView[], EntryAddress>({
      queryFn: (address) => post<readonly LanguageView[]>(`${entryPath(address)}/translation/carry-over`, {}),
      invalidatesTags: (_views, error, address) => (error ? [] : changedTags(address)),
    }),
    coverage: builder.query<CoverageView, Readonly<Record<keyof CoverageQuery, string | undefined>>>({
      queryFn: (query) =>
        answer(async () => ({
          data: (await getFetchClient().get<CoverageView>('/editorial/coverage', { params: asked(query) })).data,
        })),
      providesTags: ['EditorialCoverage', 'EditorialWork'],
    }),
    startMany: builder.mutation<readonly StartedManyView[], readonly EntryAddress[]>({
      queryFn: (entries) => post<readonly StartedManyView[]>('/editorial/translation/start', { entries }),
      invalidatesTags: ['EditorialCoverage', 'EditorialWork'],
    }),
    /** Everything that is outdated in a language, as one file. */
    exportOutdated: builder.mutation<NamedFile, { readonly format: 'xliff' | 'docx'; readonly locale: Locale }>({
      queryFn: ({ format, locale }) =>
        answer(async () => named(await getRaw('/editorial/translation/export', 'blob', { format, locale }))),
    }),
    /** Some languages of some documents, as one file. */
    exportSome: builder.mutation<
      NamedFile,
      { readonly format: 'xliff' | 'docx'; readonly entries: readonly EntryAddress[] }
    >({
      queryFn: ({ format, entries }) =>
        answer(async () => {
          const keys = entries.map(({ contentType, documentId, locale }) => `${contentType}/${documentId}/${locale}`);
          return named(await getRaw('/editorial/translation/export', 'blob', { format, entries: keys.join(',') }));
        }),
    }),
    exportEntry: builder.mutation<NamedFile, { readonly address: EntryAddress; readonly format: 'xliff' | 'docx' }>({
      queryFn: ({ address, format }) =>
        answer(async () => {
          const path = format === 'xliff' ? 'xliff' : 'translation.docx';
          return named(await getRaw(`${entryPath(address)}/${path}`, 'blob'));
        }),
    }),
    importTranslations: builder.mutation<readonly ImportedEntryView[], File>({
      queryFn: (file) => {
        const form = new FormData();
        form.append('file', file);
        return post<readonly ImportedEntryView[]>('/editorial/xliff', form);
      },
      invalidatesTags: (_views, error) =>
        error ? [] : ['EditorialCoverage', 'EditorialWork', 'EditorialEntry', 'Document'],
    }),
  }),
});

const named = ({ data, headers }: Awaited<ReturnType<typeof getRaw>>): { data: NamedFile } => ({
  data: {
    file: data as Blob,
    name: /filename="?([^";]+)"?/.exec(headers?.get('content-disposition') ?? '')?.[1] ?? 'translations',
  },
});

export const {
  useTranslationDeskQuery,
  useSaveTranslationDeskMutation,
  useSuggestionsQuery,
  useCarryOverMutation,
  useCoverageQuery,
  useStartManyMutation,
  useExportOutdatedMutation,
  useExportSomeMutation,
  useExportEntryMutation,
  useImportTranslationsMutation,
} = translationApi;
