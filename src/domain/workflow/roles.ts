import { editorialTypes, supportingTypes, type EditorialType, type SupportingType } from '../shared/content-types';
import { locales, type Locale } from '../shared/locales';
import { rights, type Right } from './transitions';

/** A right on some types and locales; `ownOrShared` limits it to entries one owns or collaborates on. */
export interface Grant {
  readonly rights: readonly Right[];
  readonly contentTypes: readonly (EditorialType | SupportingType)[];
  readonly locales: readonly Locale[];
  readonly ownOrShared?: true;
  /** Without the attributes marked private (contacts), for people who only read or translate. */
  readonly withoutPrivate?: true;
}

export interface RoleDefinition {
  readonly code: string;
  /** The family a workflow step names: one role each per locale belongs to it. */
  readonly stepRole: string;
  readonly name: string;
  readonly description: string;
  readonly readsAudit?: true;
  readonly grants: readonly Grant[];
}

const all = { contentTypes: editorialTypes, locales } as const;
const supporting = { contentTypes: supportingTypes, locales } as const;
const topics = { contentTypes: ['keyword', 'place', 'series'], locales } as const;

const role = (
  code: string,
  name: string,
  description: string,
  grants: readonly Grant[],
  more: { readonly stepRole?: string; readonly readsAudit?: true } = {},
): RoleDefinition => ({
  code,
  name,
  description,
  grants,
  stepRole: more.stepRole ?? code,
  readsAudit: more.readsAudit,
});

const languageNames: Readonly<Record<Locale, string>> = {
  vi: 'Vietnamese',
  en: 'English',
  'zh-Hans': 'Chinese',
};

const translators = locales.map((locale) =>
  role(
    `translator-${locale.toLowerCase()}`,
    `Translator (${languageNames[locale]})`,
    `Translates into ${languageNames[locale]} and submits; reads the sources.`,
    [
      { rights: ['read'], ...all, withoutPrivate: true },
      { rights: ['read'], ...supporting },
      { rights: ['create', 'edit', 'submit'], contentTypes: editorialTypes, locales: [locale], withoutPrivate: true },
    ],
    { stepRole: 'translator' },
  ),
);

const languageEditors = locales.map((locale) =>
  role(
    `language-editor-${locale.toLowerCase()}`,
    `Language Editor (${languageNames[locale]})`,
    `Second reader: corrects and approves in ${languageNames[locale]}.`,
    [
      { rights: ['read'], ...all },
      { rights: ['read'], ...supporting },
      { rights: ['create', 'edit', 'submit', 'approve'], contentTypes: editorialTypes, locales: [locale] },
      { rights: ['create', 'edit'], contentTypes: ['keyword', 'place', 'series'], locales: [locale] },
    ],
    { stepRole: 'language-editor' },
  ),
);

/** The roles that ship, created once at the first start and never overwritten later. */
export const shippedRoles: readonly RoleDefinition[] = [
  role('reporter', 'Reporter', 'Writes and submits own or shared entries.', [
    { rights: ['read'], ...all },
    { rights: ['read'], ...supporting },
    { rights: ['create'], ...all },
    { rights: ['edit', 'delete', 'submit'], ...all, ownOrShared: true },
  ]),
  role('desk-editor', 'Desk Editor', 'Edits every entry and approves.', [
    { rights: ['read', 'create', 'edit', 'delete', 'submit', 'approve', 'takeOver'], ...all },
    { rights: ['read'], ...supporting },
    { rights: ['create', 'edit'], ...topics },
  ]),
  role(
    'managing-editor',
    'Managing Editor',
    'Approves and unpublishes.',
    [
      { rights: ['read', 'create', 'edit', 'delete', 'submit', 'approve', 'unpublish', 'takeOver'], ...all },
      { rights: ['read', 'create', 'edit', 'delete'], ...supporting },
    ],
    { readsAudit: true },
  ),
  role(
    'editor-in-chief',
    'Editor-in-Chief',
    'Also publishes directly and retracts.',
    [
      { rights, ...all },
      { rights: ['read', 'create', 'edit', 'delete'], ...supporting },
    ],
    { readsAudit: true },
  ),
  ...translators,
  ...languageEditors,
  role('royalty-accountant', 'Royalty Accountant', 'Reads entries.', [
    { rights: ['read'], ...all, withoutPrivate: true },
    { rights: ['read'], ...supporting },
  ]),
];

/** Whether a role has a right on one entry, as its grants say. */
export const roleHasRight = (
  definition: RoleDefinition,
  right: Right,
  entry: {
    readonly contentType: EditorialType | SupportingType;
    readonly locale: Locale;
    readonly isOwnOrShared: boolean;
  },
): boolean =>
  definition.grants.some(
    (grant) =>
      grant.rights.includes(right) &&
      grant.contentTypes.includes(entry.contentType) &&
      grant.locales.includes(entry.locale) &&
      (!grant.ownOrShared || entry.isOwnOrShared),
  );
