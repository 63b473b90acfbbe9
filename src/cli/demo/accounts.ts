import type { Core } from '@strapi/strapi';

export interface DemoAccount {
  readonly name: DemoAccountName;
  readonly email: string;
  readonly role: string;
  readonly fullName: string;
  readonly language: 'vi' | 'en' | 'zh-Hans';
  readonly description: string;
}

export type DemoAccountName =
  | 'admin'
  | 'reporter'
  | 'editor'
  | 'editor.online'
  | 'secretary'
  | 'chief'
  | 'translator.en'
  | 'translator.zh'
  | 'language.vi'
  | 'language.en'
  | 'language.zh'
  | 'accountant';

const account = (
  name: DemoAccountName,
  role: string,
  fullName: string,
  description: string,
  language: DemoAccount['language'] = 'vi',
): DemoAccount => ({ name, email: `${name}@toasoan.example`, role, fullName, language, description });

/** One account for each kind of work; they exist in the demo only. */
export const demoAccounts: readonly DemoAccount[] = [
  account('admin', 'strapi-super-admin', 'Quản trị viên', 'administrator'),
  account('reporter', 'reporter', 'Hoàng Mai', 'Reporter: writes and submits own entries'),
  account('editor', 'desk-editor', 'Lê Quang', 'Desk Editor: edits everything, approves first'),
  account('editor.online', 'desk-editor', 'Trần Hải Yến', 'Desk Editor, for what the other one wrote'),
  account('secretary', 'managing-editor', 'Đặng Thu Hà', 'Managing Editor: approves last, unpublishes'),
  account('chief', 'editor-in-chief', 'Phan Bảo Khánh', 'Editor-in-Chief: also publishes directly, retracts'),
  account('translator.en', 'translator-en', 'Emily Tran', 'Translator into English', 'en'),
  account('translator.zh', 'translator-zh-hans', '陈思远', 'Translator into Chinese', 'zh-Hans'),
  account('language.vi', 'language-editor-vi', 'Nguyễn Thanh Vân', 'Language Editor: second reader of Vietnamese'),
  account('language.en', 'language-editor-en', 'Helen Ngo', 'Language Editor: second reader of English', 'en'),
  account('language.zh', 'language-editor-zh-hans', '林书雅', 'Language Editor: second reader of Chinese', 'zh-Hans'),
  account('accountant', 'royalty-accountant', 'Vũ Minh Châu', 'Royalty Accountant'),
];

interface UserService {
  create(user: object): Promise<{ id: number }>;
}

/** Creates the accounts that are missing; gives the ids of all. */
export const createDemoAccounts = async (
  strapi: Core.Strapi,
  password: string,
): Promise<ReadonlyMap<DemoAccountName, number>> => {
  const users = strapi.service('admin::user') as unknown as UserService;
  const ids = new Map<DemoAccountName, number>();
  for (const { name, email, role: code, fullName, language } of demoAccounts) {
    const known = (await strapi.db.query('admin::user').findOne({ where: { email } })) as { id: number } | null;
    if (known) {
      ids.set(name, known.id);
      continue;
    }
    const role = (await strapi.db.query('admin::role').findOne({ where: { code } })) as { id: number } | null;
    if (!role) throw new Error(`the role ${code} is missing`);
    const user = await users.create({
      email,
      password,
      firstname: fullName,
      lastname: '',
      preferedLanguage: language,
      isActive: true,
      blocked: false,
      registrationToken: null,
      roles: [role.id],
    });
    ids.set(name, user.id);
  }
  return ids;
};
