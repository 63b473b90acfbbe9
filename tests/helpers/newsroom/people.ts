import { clientOf, expectOk, type Client } from './client';

/** Everybody in the newsroom of the tests: one of each shipped role, two reporters, the administrator. */
const roleOfPerson = {
  reporter: 'reporter',
  otherReporter: 'reporter',
  deskEditor: 'desk-editor',
  otherDeskEditor: 'desk-editor',
  managingEditor: 'managing-editor',
  chief: 'editor-in-chief',
  translatorVi: 'translator-vi',
  translatorEn: 'translator-en',
  translatorZh: 'translator-zh-hans',
  languageEditorVi: 'language-editor-vi',
  languageEditorEn: 'language-editor-en',
  languageEditorZh: 'language-editor-zh-hans',
  accountant: 'royalty-accountant',
} as const;

export type PersonName = keyof typeof roleOfPerson | 'admin';

export const personNames = [...Object.keys(roleOfPerson), 'admin'] as readonly PersonName[];

export const roleCodeOf = (name: PersonName): string => (name === 'admin' ? 'strapi-super-admin' : roleOfPerson[name]);

export interface Person {
  readonly id: number;
  readonly email: string;
  readonly name: string;
  readonly token: string;
}

export type People = Readonly<Record<PersonName, Person>>;

const password = 'Only-for-tests-1';

/** Makes all people through the admin API, as an administrator would by hand. */
export const seedPeople = async (url: string): Promise<People> => {
  const anonymous = clientOf(url);
  const registered = expectOk(
    await anonymous.post('/admin/register-admin', { firstname: 'admin', email: emailOf('admin'), password }),
    'the registration of the first administrator',
  ).body.data;
  const admin = { id: registered.user.id, email: emailOf('admin'), name: 'admin', token: registered.token };
  const asAdmin = clientOf(url, admin.token);
  const roles: readonly { id: number; code: string }[] = (await asAdmin.get('/admin/roles')).body.data;
  const people: Partial<Record<PersonName, Person>> = { admin };
  for (const name of personNames.filter((one) => one !== 'admin')) {
    const role = roles.find(({ code }) => code === roleCodeOf(name));
    if (!role) throw new Error(`the role ${roleCodeOf(name)} was not shipped`);
    people[name] = await register(asAdmin, anonymous, name, role.id);
  }
  return people as People;
};

const emailOf = (name: PersonName): string => `${name.toLowerCase()}@newsroom.example`;

const register = async (asAdmin: Client, anonymous: Client, name: PersonName, roleId: number): Promise<Person> => {
  const email = emailOf(name);
  const invited = expectOk(
    await asAdmin.post('/admin/users', { firstname: name, email, roles: [roleId] }),
    `the invitation of ${name}`,
  ).body.data;
  const registered = expectOk(
    await anonymous.post('/admin/register', {
      registrationToken: invited.registrationToken,
      userInfo: { firstname: name, password },
    }),
    `the registration of ${name}`,
  ).body.data;
  return { id: registered.user.id, email, name, token: registered.token };
};

/** An API token of a program that may read and write everything that API tokens can. */
export const makeApiToken = async (asAdmin: Client, type: 'full-access' | 'read-only'): Promise<string> =>
  expectOk(
    await asAdmin.post('/admin/api-tokens', {
      name: `tests ${type}`,
      description: '',
      type,
      lifespan: null,
      permissions: null,
    }),
    'the API token',
  ).body.data.accessKey;
