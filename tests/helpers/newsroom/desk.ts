import type { EditorialType } from '../../../src/domain/shared/content-types';
import type { Locale } from '../../../src/domain/shared/locales';
import { expectOk, type Answer, type Client } from './client';
import type { Entry } from './newsroom';

/** What somebody of the newsroom does, through the routes that the admin panel uses. */
export interface Desk extends Client {
  /** Saves a new document, which has to succeed. */
  create(type: EditorialType, locale: Locale, data: object): Promise<Entry>;
  /** Saves a further language of a document, which has to succeed. */
  addLanguage(entry: Entry, locale: Locale, data: object): Promise<Entry>;
  tryCreate(type: EditorialType, locale: Locale, data: object): Promise<Answer>;
  save(entry: Entry, data: object, ifMatch?: number | string): Promise<Answer>;
  open(entry: Entry, query?: string): Promise<Answer>;
  discard(entry: Entry): Promise<Answer>;
  clone(entry: Entry, data: object): Promise<Answer>;
  remove(entry: Entry): Promise<Answer>;
  bulk(type: EditorialType, action: 'bulkDelete' | 'bulkPublish' | 'bulkUnpublish', body: object): Promise<Answer>;
  /** Strapi's own actions of a document: publish, unpublish. */
  stockAction(entry: Entry, action: 'publish' | 'unpublish', data?: object): Promise<Answer>;
  act(entry: Entry, action: string, body?: object): Promise<Answer>;
  state(entry: Entry): Promise<Answer>;
  metadata(entry: Entry): Promise<Answer>;
  versions(entry: Entry, query?: string): Promise<Answer>;
  version(entry: Entry, id: number | string): Promise<Answer>;
}

export const collectionPath = (type: EditorialType): string => `/content-manager/collection-types/api::${type}.${type}`;

export const entryPath = ({ type, documentId, locale }: Entry): string =>
  `/editorial/entries/${type}/${documentId}/${locale}`;

export const deskOf = (client: Client): Desk => {
  const path = ({ type, documentId, locale }: Entry, more = '') =>
    `${collectionPath(type)}/${documentId}${more}?locale=${locale}`;
  const tryCreate: Desk['tryCreate'] = (type, locale, data) =>
    client.post(`${collectionPath(type)}?locale=${locale}`, data);
  const save: Desk['save'] = (entry, data, ifMatch) =>
    client.put(path(entry), data, ifMatch === undefined ? {} : { 'if-match': String(ifMatch) });
  return {
    ...client,
    tryCreate,
    save,
    create: async (type, locale, data) => {
      const answer = expectOk(await tryCreate(type, locale, data), `the making of a ${type} in ${locale}`);
      return { type, documentId: answer.body.data.documentId, locale };
    },
    addLanguage: async (entry, locale, data) => {
      const added = { ...entry, locale };
      expectOk(await save(added, data), `the making of ${entry.type} ${entry.documentId} in ${locale}`);
      return added;
    },
    open: (entry, query = '') => client.get(`${path(entry)}${query}`),
    discard: (entry) => client.post(path(entry, '/actions/discard'), {}),
    clone: (entry, data) =>
      client.post(`${collectionPath(entry.type)}/clone/${entry.documentId}?locale=${entry.locale}`, data),
    remove: (entry) => client.delete(path(entry)),
    bulk: (type, action, body) => client.post(`${collectionPath(type)}/actions/${action}`, body),
    stockAction: (entry, action, data = {}) => client.post(path(entry, `/actions/${action}`), data),
    act: (entry, action, body = {}) => client.post(`${entryPath(entry)}/actions/${action}`, body),
    state: (entry) => client.get(entryPath(entry)),
    metadata: (entry) => client.get(`${entryPath(entry)}/metadata`),
    versions: (entry, query = '') => client.get(`${entryPath(entry)}/versions${query}`),
    version: (entry, id) => client.get(`${entryPath(entry)}/versions/${id}`),
  };
};
