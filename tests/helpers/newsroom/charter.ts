import type { Locale } from '../../../src/domain/shared/locales';
import type { PersonName } from './people';

/** What the shipped roles may do, as the specification says it; written out here on its own. */

export type RightName =
  | 'read'
  | 'create'
  | 'edit'
  | 'delete'
  | 'submit'
  | 'approve'
  | 'publishDirectly'
  | 'unpublish'
  | 'retract'
  | 'takeOver';

type Scope = 'everywhere' | 'own or shared' | Locale;

const charter: Readonly<Record<PersonName, Partial<Record<RightName, Scope>>>> = {
  admin: everywhere(
    'read',
    'create',
    'edit',
    'delete',
    'submit',
    'approve',
    'publishDirectly',
    'unpublish',
    'retract',
    'takeOver',
  ),
  chief: everywhere(
    'read',
    'create',
    'edit',
    'delete',
    'submit',
    'approve',
    'publishDirectly',
    'unpublish',
    'retract',
    'takeOver',
  ),
  managingEditor: everywhere('read', 'create', 'edit', 'delete', 'submit', 'approve', 'unpublish', 'takeOver'),
  deskEditor: everywhere('read', 'create', 'edit', 'delete', 'submit', 'approve', 'takeOver'),
  otherDeskEditor: everywhere('read', 'create', 'edit', 'delete', 'submit', 'approve', 'takeOver'),
  reporter: { read: 'everywhere', create: 'everywhere', ...ownOrShared('edit', 'delete', 'submit') },
  otherReporter: { read: 'everywhere', create: 'everywhere', ...ownOrShared('edit', 'delete', 'submit') },
  translatorVi: translatorOf('vi'),
  translatorEn: translatorOf('en'),
  translatorZh: translatorOf('zh-Hans'),
  languageEditorVi: { ...translatorOf('vi'), approve: 'vi' },
  languageEditorEn: { ...translatorOf('en'), approve: 'en' },
  languageEditorZh: { ...translatorOf('zh-Hans'), approve: 'zh-Hans' },
  accountant: { read: 'everywhere' },
};

function everywhere(...rights: readonly RightName[]): Partial<Record<RightName, Scope>> {
  return Object.fromEntries(rights.map((right) => [right, 'everywhere']));
}

function ownOrShared(...rights: readonly RightName[]): Partial<Record<RightName, Scope>> {
  return Object.fromEntries(rights.map((right) => [right, 'own or shared']));
}

function translatorOf(locale: Locale): Partial<Record<RightName, Scope>> {
  return { read: 'everywhere', create: locale, edit: locale, submit: locale };
}

export const mayBySpecification = (
  person: PersonName,
  right: RightName,
  entry: { readonly locale: Locale; readonly isOwnOrShared: boolean },
): boolean => {
  const scope = charter[person][right];
  if (scope === 'own or shared') return entry.isOwnOrShared;
  return scope === 'everywhere' || scope === entry.locale;
};

/** Who decides at the one step of the shipped workflow, if they hold the right to approve. */
export const stepMembers: readonly PersonName[] = [
  'chief',
  'managingEditor',
  'deskEditor',
  'otherDeskEditor',
  'languageEditorVi',
  'languageEditorEn',
  'languageEditorZh',
];
