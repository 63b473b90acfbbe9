import { adminApi, getFetchClient } from '@strapi/strapi/admin';
import type { z } from 'zod';
import type { actionBody, EntryView } from '../../../contracts';
import { modelOf, type EntryAddress } from '../entry/address';
import { problemOf } from './problem';

/** The body of an action as it travels: instants are texts. */
export type ActionRequest = z.input<typeof actionBody>;

export interface TakenAction {
  readonly address: EntryAddress;
  readonly action: string;
  readonly body: ActionRequest;
}

/** An action that is taken in the same step as a save: both are done, or neither. */
export type ActionAlong = ActionRequest & { readonly action: string };

export interface SavedForm {
  readonly collectionType: string;
  readonly model: string;
  readonly documentId: string | undefined;
  readonly locale: string | undefined;
  readonly data: object;
  /** The version that the person started from. */
  readonly version: number | undefined;
  readonly along?: ActionAlong | undefined;
}

export interface SavedDocument {
  readonly data: { readonly documentId?: string };
  readonly meta?: { readonly editorial?: { readonly version: number } };
}

export interface ReferenceAddress {
  readonly contentType: EntryAddress['contentType'];
  readonly documentId: string;
  readonly locale: string;
}

export type Answer<Data> = { data: Data } | { error: { name: 'UnknownError'; message: string; details: unknown } };

/** Without a status of its own: Strapi's store would take a 401 for the order to leave the page. */
export const answer = async <Data>(request: () => Promise<{ data: Data }>): Promise<Answer<Data>> => {
  try {
    const { data } = await request();
    return { data };
  } catch (error) {
    const problem = problemOf(error);
    return { error: { name: 'UnknownError', message: problem.message, details: problem } };
  }
};

export const entryPath = ({ contentType, documentId, locale }: EntryAddress): string =>
  `/editorial/entries/${contentType}/${documentId}/${locale}`;

export const entryTag = ({ contentType, documentId }: EntryAddress) =>
  ({ type: 'EditorialEntry', id: `${contentType}_${documentId}` }) as const;

export const documentTag = (model: string, documentId: string | undefined) =>
  ({ type: 'Document', id: documentId ? `${model}_${documentId}` : model }) as const;

export const listTags = (model: string) =>
  [{ type: 'Document', id: `${model}_LIST` }, 'Relations', 'RecentDocumentList', 'CountDocuments'] as const;

/** Actions after which the form shows other content or another status than before. */
const changesDocument: readonly string[] = [
  'approve',
  'publish',
  'publish-now',
  'unpublish',
  'trash',
  'untrash',
  'fix-live',
  'drop-fix',
];

export const editorialApi = adminApi
  .enhanceEndpoints({
    addTagTypes: ['EditorialEntry', 'EditorialWork', 'Document', 'Relations', 'RecentDocumentList', 'CountDocuments'],
  })
  .injectEndpoints({
    endpoints: (builder) => ({
      editorialEntry: builder.query<EntryView, EntryAddress>({
        queryFn: (address) =>
          answer(async () => (await getFetchClient().get<{ data: EntryView }>(entryPath(address))).data),
        providesTags: (_entry, _error, address) => [
          entryTag(address),
          documentTag(modelOf(address.contentType), address.documentId),
        ],
      }),
      takeEditorialAction: builder.mutation<EntryView, TakenAction>({
        queryFn: ({ address, action, body }) =>
          answer(
            async () =>
              (await getFetchClient().post<{ data: EntryView }>(`${entryPath(address)}/actions/${action}`, body)).data,
          ),
        invalidatesTags: (_entry, error, { address, action }) => {
          const model = modelOf(address.contentType);
          if (error) return [entryTag(address)];
          return changesDocument.includes(action)
            ? [documentTag(model, address.documentId), ...listTags(model), 'EditorialWork']
            : [entryTag(address), { type: 'Document', id: `${model}_LIST` }, 'EditorialWork'];
        },
      }),
      saveForm: builder.mutation<SavedDocument, SavedForm>({
        queryFn: ({ collectionType, model, documentId, locale, data, version, along }) => {
          const path = `/content-manager/${collectionType}/${model}${documentId ? `/${documentId}` : ''}`;
          const options = {
            params: locale === undefined ? {} : { locale },
            ...(version === undefined ? {} : { headers: { 'If-Match': `"${version}"` } }),
          };
          const isNew = !documentId && collectionType !== 'single-types';
          const { post, put } = getFetchClient();
          const body = along ? { ...data, editorialAction: along } : data;
          return answer<SavedDocument>(() => (isNew ? post : put)<SavedDocument>(path, body, options));
        },
        // A refusal changes nothing: reading the document again would take what was typed off the screen.
        invalidatesTags: (_saved, error, { model, documentId }) =>
          error ? [] : [documentTag(model, documentId), ...listTags(model), 'EditorialWork'],
      }),
      referenceName: builder.query<string, ReferenceAddress>({
        queryFn: ({ contentType, documentId, locale }) =>
          answer(async () => {
            const path = `/content-manager/collection-types/${modelOf(contentType)}/${documentId}`;
            const { data } = await getFetchClient().get<{ data: { title?: string; name?: string } }>(path, {
              params: { locale },
            });
            return { data: data.data.title ?? data.data.name ?? '' };
          }),
      }),
    }),
  });

export const { useEditorialEntryQuery, useTakeEditorialActionMutation, useSaveFormMutation, useReferenceNameQuery } =
  editorialApi;
