import { FetchError, getFetchClient } from '@strapi/strapi/admin';
import type {
  PinBody,
  RestoreBody,
  RestoreView,
  Timeline,
  TimelineVersion,
  VersionDiffView,
  VersionWithContent,
} from '../../../contracts/history';
import type { Schemas } from '../history/schemas';
import { modelOf, type EntryAddress } from '../entry/address';
import { answer, documentTag, editorialApi, entryPath, entryTag, listTags } from './editorial-api';

interface OneVersion {
  readonly address: EntryAddress;
  readonly version: number;
}

const tagsOf = (address: EntryAddress) =>
  [entryTag(address), documentTag(modelOf(address.contentType), address.documentId)] as const;

const versionsPath = (address: EntryAddress): string => `${entryPath(address)}/versions`;

type Raw = 'text' | 'blob';
interface RawAnswer {
  readonly data: string | Blob;
  readonly status?: number;
  readonly headers?: Headers;
}

/**
 * What isn't JSON: a refusal still is, but Strapi's client would drop what the server said in it,
 * and would not renew a session that has ended.
 */
export const getRaw = async (path: string, responseType: Raw, params: object = {}): Promise<RawAnswer> => {
  const { get } = getFetchClient();
  const ask =
    responseType === 'text' ? get(path, { responseType: 'text', params }) : get(path, { responseType: 'blob', params });
  try {
    return await ask;
  } catch (error) {
    if (!(error instanceof FetchError) || error.status === 401 || error.response) throw error;
    const refusal = await get(path, { responseType: 'text', params, validateStatus: () => true });
    throw refusalIn(refusal.data, error);
  }
};

const refusalIn = (body: string, cause: FetchError): FetchError => {
  try {
    const response = JSON.parse(body) as { error: { message: string; status: number } };
    return Object.assign(new FetchError(response.error.message, { data: response } as never), { cause });
  } catch {
    // Something before the newsroom answered, a proxy perhaps: there is nothing in it for people to read.
    return cause;
  }
};

export interface Dossier {
  readonly file: Blob;
  readonly name: string;
}

export const historyApi = editorialApi.injectEndpoints({
  endpoints: (builder) => ({
    timeline: builder.query<Timeline, { address: EntryAddress; cursor: number | null; limit: number }>({
      queryFn: ({ address, cursor, limit }) =>
        answer(() =>
          getFetchClient().get<Timeline>(versionsPath(address), {
            params: { limit, ...(cursor === null ? {} : { cursor }) },
          }),
        ),
      providesTags: (_timeline, _error, { address }) => tagsOf(address),
    }),
    version: builder.query<VersionWithContent, OneVersion>({
      queryFn: ({ address, version }) =>
        answer(
          async () =>
            (await getFetchClient().get<{ data: VersionWithContent }>(`${versionsPath(address)}/${version}`)).data,
        ),
      providesTags: (_version, _error, { address }) => tagsOf(address),
    }),
    versionDiff: builder.query<VersionDiffView, { address: EntryAddress; from: string; to: string }>({
      queryFn: ({ address, from, to }) =>
        answer(
          async () =>
            (await getFetchClient().get<{ data: VersionDiffView }>(`${versionsPath(address)}/${from}/diff/${to}`)).data,
        ),
      providesTags: (_diff, _error, { address }) => tagsOf(address),
    }),
    versionPage: builder.query<string, OneVersion & { language: string }>({
      queryFn: ({ address, version, language }) =>
        answer(async () => ({
          data: (await getRaw(`${versionsPath(address)}/${version}/page`, 'text', { language })).data as string,
        })),
      // Nothing of what readers don't see yet stays in the browser for longer than it is looked at.
      keepUnusedDataFor: 0,
    }),
    restorePreview: builder.query<RestoreView, OneVersion>({
      queryFn: ({ address, version }) =>
        answer(
          async () =>
            (
              await getFetchClient().post<{ data: RestoreView }>(`${versionsPath(address)}/${version}/restore`, {
                dryRun: true,
              })
            ).data,
        ),
      providesTags: (_preview, _error, { address }) => tagsOf(address),
      keepUnusedDataFor: 0,
    }),
    restoreVersion: builder.mutation<RestoreView, OneVersion & { body: RestoreBody }>({
      queryFn: ({ address, version, body }) =>
        answer(
          async () =>
            (await getFetchClient().post<{ data: RestoreView }>(`${versionsPath(address)}/${version}/restore`, body))
              .data,
        ),
      invalidatesTags: (_done, error, { address }) =>
        error ? [] : [...tagsOf(address), ...listTags(modelOf(address.contentType))],
    }),
    pinVersion: builder.mutation<TimelineVersion, OneVersion & { body: PinBody }>({
      queryFn: ({ address, version, body }) =>
        answer(
          async () =>
            (await getFetchClient().post<{ data: TimelineVersion }>(`${versionsPath(address)}/${version}/pin`, body))
              .data,
        ),
      invalidatesTags: (_done, error, { address }) => (error ? [] : [entryTag(address)]),
    }),
    unpinVersion: builder.mutation<TimelineVersion, OneVersion>({
      queryFn: ({ address, version }) =>
        answer(
          async () =>
            (await getFetchClient().post<{ data: TimelineVersion }>(`${versionsPath(address)}/${version}/unpin`, {}))
              .data,
        ),
      invalidatesTags: (_done, error, { address }) => (error ? [] : [entryTag(address)]),
    }),
    dossier: builder.mutation<Dossier, EntryAddress>({
      queryFn: (address) =>
        answer(async () => {
          const { data, headers } = await getRaw(`${entryPath(address)}/dossier`, 'blob');
          const named = /filename="?([^";]+)"?/.exec(headers?.get('content-disposition') ?? '')?.[1];
          const name = named ?? `${address.contentType}-${address.documentId}-${address.locale}.json`;
          return { data: { file: data as Blob, name } };
        }),
    }),
    /** How Strapi describes types and components: which list the values of a choice are translated by. */
    schemas: builder.query<Schemas, void>({
      queryFn: () => answer(async () => (await getFetchClient().get<{ data: Schemas }>('/content-manager/init')).data),
      keepUnusedDataFor: 3_600,
    }),
  }),
});

export const {
  useTimelineQuery,
  useLazyTimelineQuery,
  useVersionQuery,
  useVersionDiffQuery,
  useVersionPageQuery,
  useRestorePreviewQuery,
  useRestoreVersionMutation,
  usePinVersionMutation,
  useUnpinVersionMutation,
  useDossierMutation,
  useSchemasQuery,
} = historyApi;
