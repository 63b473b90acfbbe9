import sharp from 'sharp';
import { baseUrl, sessionOf } from './people';

/** What the panel does, done by another person at another desk: over the same routes. */
export interface Desk {
  /** Id of the account. */
  ownId(): Promise<number>;
  create(title: string): Promise<string>;
  /** A person, as a draft. */
  createPerson(name: string): Promise<string>;
  write(documentId: string, change: object): Promise<void>;
  read(documentId: string): Promise<Readonly<Record<string, unknown>>>;
  /** Puts a picture of one colour into the media library; gives its id. */
  upload(name: string, colour: { r: number; g: number; b: number }): Promise<number>;
  act(documentId: string, action: string, body?: object, locale?: string): Promise<void>;
  /** Changes a list that is saved as a whole, as it stands at the moment. */
  revise(path: string, change: (view: Revised) => object): Promise<void>;
  /** Begins another language of an article from its Vietnamese one. */
  startTranslation(documentId: string, locale: string): Promise<void>;
}

/** What `GET` answers of a list that is saved as a whole. */
type Revised = Readonly<Record<string, unknown>> & { readonly revision: number };

const people = '/content-manager/collection-types/api::person.person';
const articles = '/content-manager/collection-types/api::article.article';

export const deskOf = async (account: string): Promise<Desk> => {
  const token = await sessionOf(account);
  const one = (documentId: string) => `${articles}/${documentId}?locale=vi`;
  return {
    ownId: async () => ((await send('GET', '/admin/users/me', undefined, token))['data'] as { id: number }).id,
    create: async (title) => {
      const body = { title, externalUrl: 'https://example.org/bai' };
      const made = await send('POST', `${articles}?locale=vi`, body, token);
      return (made['data'] as { documentId: string }).documentId;
    },
    createPerson: async (name) => {
      const made = await send('POST', `${people}?locale=vi`, { name }, token);
      return (made['data'] as { documentId: string }).documentId;
    },
    write: async (documentId, change) => {
      await send('PUT', one(documentId), change, token);
    },
    read: async (documentId) => (await send('GET', one(documentId), undefined, token))['data'] as never,
    upload: async (name, colour) => {
      const picture = sharp({ create: { width: 640, height: 360, channels: 3, background: colour } }).png();
      const form = new FormData();
      form.append('files', new Blob([new Uint8Array(await picture.toBuffer())], { type: 'image/png' }), name);
      const answer = await fetch(`${baseUrl()}/upload`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: form,
      });
      if (!answer.ok) throw new Error(`the upload of ${name}: ${answer.status} ${await answer.text()}`);
      return ((await answer.json()) as [{ id: number }])[0].id;
    },
    act: async (documentId, action, body = {}, locale = 'vi') => {
      await send('POST', `/editorial/entries/article/${documentId}/${locale}/actions/${action}`, body, token);
    },
    revise: async (path, change) => {
      const view = (await send('GET', path, undefined, token))['data'] as Revised;
      await send('PUT', path, { revision: view.revision, ...change(view) }, token);
    },
    startTranslation: async (documentId, locale) => {
      await send('POST', `/editorial/entries/article/${documentId}/vi/translations/${locale}/start`, {}, token);
    },
  };
};

/** A new account among the reporters, active from the start; gives its id. */
export const makeColleague = async (firstname: string): Promise<number> => {
  const token = await sessionOf('admin');
  const roles = (await send('GET', '/admin/roles', undefined, token))['data'] as { id: number; code: string }[];
  const role = roles.find(({ code }) => code === 'reporter');
  if (!role) throw new Error('there are no reporters');
  const email = `colleague-${Date.now()}@toasoan.example`;
  const made = await send('POST', '/admin/users', { firstname, email, roles: [role.id] }, token);
  const { id } = made['data'] as { id: number };
  await send('PUT', `/admin/users/${id}`, { isActive: true }, token);
  return id;
};

const send = async (
  method: string,
  path: string,
  body: object | undefined,
  token: string,
): Promise<Record<string, unknown>> => {
  const answer = await fetch(`${baseUrl()}${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const read = (await answer.json()) as Record<string, unknown>;
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(read)}`);
  return read;
};
