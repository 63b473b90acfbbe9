/**
 * Every text of the Strapi admin panel by its runtime key: what Strapi ships in a locale, and what a reader
 * sees once this project's overrides are merged over it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { textsInCode } from './strapi-code-texts';

export type Catalogue = Record<string, string>;
export type OverriddenLocale = 'vi' | 'zh-Hans';
export type LeftOut = { readonly prefix: string; readonly reason: string };

const projectRoot = path.resolve(__dirname, '../..');
const strapiRoot = path.join(projectRoot, 'node_modules/@strapi');
const overridesRoot = path.join(projectRoot, 'src/admin/translations/strapi');
const requireFile = createRequire(__filename);

/** Packages with admin texts. Each plugin's `registerTrads` puts its id before its keys; the panel itself does not. */
const packages = [
  'admin',
  'content-manager',
  'content-releases',
  'content-type-builder',
  'email',
  'i18n',
  'plugin-graphql',
  'plugin-users-permissions',
  'review-workflows',
  'upload',
].map((name) => ({
  isPaid: name === 'content-releases' || name === 'review-workflows',
  prefix: name === 'admin' ? '' : `${name.replace('plugin-', '')}.`,
  code: path.join(strapiRoot, name, 'dist/admin'),
  translations: path.join(
    strapiRoot,
    name,
    name === 'admin' ? 'dist/admin/admin/src/translations' : 'dist/admin/translations',
  ),
}));

/** Folders of paid features and of Strapi's own tests: their texts never reach a reader of this product. */
const unseenCode = /(^|[/\\])(ee|tests|ai|AIChat)[/\\]/;

/** Keys the code computes at runtime (`global.${role.code}`, `apiError.${message}`): no scan can find them. */
const computedTexts: Catalogue = Object.fromEntries([
  ['global.strapi-super-admin', 'Super Admin'],
  ['global.strapi-editor', 'Editor'],
  ['global.strapi-author', 'Author'],
  ...[
    'A user with this email address already exists',
    'Cannot delete the default locale',
    'Document not found',
    'Email already taken',
    'Failed to fetch',
    'File is not a valid image',
    'File name contains invalid characters',
    'Files are empty',
    'Forbidden',
    'Internal Server Error',
    'Name already taken',
    'Not Found',
    'Policy Failed',
    'Some roles are still assigned to some users',
    'This attribute must be unique',
    'This locale already exists',
    'Too many requests, please try again later.',
    'Unauthorized',
    'Username already taken',
    'You cannot delete the super admin role',
    'You cannot delete your own user',
    'You must have at least one user with super admin role.',
  ].map((message) => [`apiError.${message}`, message]),
  ...['File is not a valid image', 'File name contains invalid characters'].map((message) => [
    `upload.apiError.${message}`,
    message,
  ]),
]);

function shippedTexts(locale: string): Catalogue {
  const merged: Catalogue = {};
  for (const { prefix, translations } of packages) {
    const file = path.join(translations, `${locale}.json.js`);
    if (!existsSync(file)) continue;
    // An empty file has no default export, the others have.
    const loaded = requireFile(file) as Catalogue | { default: Catalogue };
    const texts = typeof loaded.default === 'object' ? loaded.default : (loaded as Catalogue);
    for (const [key, text] of Object.entries(texts)) merged[prefix + key] = text;
  }
  return merged;
}

/** All English texts: shipped, in the code only, and computed. */
export function englishCatalogue(): Catalogue {
  const inCode: Catalogue = {};
  for (const { prefix, code: folder } of packages.filter(({ isPaid }) => !isPaid)) {
    for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!entry.endsWith('.mjs') || unseenCode.test(entry)) continue;
      const code = readFileSync(path.join(folder, entry), 'utf8');
      if (!code.includes('defaultMessage')) continue;
      Object.assign(inCode, { ...textsInCode(code, prefix), ...inCode });
    }
  }
  return { ...computedTexts, ...inCode, ...shippedTexts('en') };
}

export function overrides(locale: OverriddenLocale): Catalogue {
  return JSON.parse(readFileSync(path.join(overridesRoot, `${locale}.json`), 'utf8')) as Catalogue;
}

/** Merged in the order of `StrapiApp.loadTrads`: the panel's texts, the plugins' texts, then ours. */
export function effectiveCatalogue(locale: OverriddenLocale): Catalogue {
  return { ...shippedTexts(locale), ...overrides(locale) };
}

/** What is not translated, by key prefix, and why. */
export const leftOut = JSON.parse(
  readFileSync(path.join(overridesRoot, 'left-out.json'), 'utf8'),
) as readonly LeftOut[];

export function isLeftOut(key: string): boolean {
  return leftOut.some(({ prefix }) => key.startsWith(prefix));
}
