import { holdsRight, rightsOfRoles } from '../../../tests/helpers/editorial/charter';
import { cellOf, textTable } from '../../../tests/helpers/editorial/text-table';
import { editorialTypes, supportingTypes } from '../shared/content-types';
import { locales } from '../shared/locales';
import { roleHasRight, shippedRoles, type RoleDefinition } from './roles';
import { rights, type Right } from './transitions';

/** Rights on what is made in all languages at once. Nobody submits or approves there. */
const rightsOnSupportingTypes = textTable(`
  role                    | keyword, place, series        | category, genre, site-notice, site
  reporter                | read                          | read
  desk-editor             | read, create, edit            | read
  managing-editor         | read, create, edit, delete    | read, create, edit, delete
  editor-in-chief         | read, create, edit, delete    | read, create, edit, delete
  translator-vi           | read                          | read
  translator-en           | read                          | read
  translator-zh-hans      | read                          | read
  language-editor-vi      | read, create in vi, edit in vi           | read
  language-editor-en      | read, create in en, edit in en           | read
  language-editor-zh-hans | read, create in zh-Hans, edit in zh-Hans | read
  royalty-accountant      | read                          | read
`);

const roleOf = (code: string): RoleDefinition => {
  const role = shippedRoles.find((one) => one.code === code);
  if (!role) throw new Error(`no role ${code} ships`);
  return role;
};

const codes = shippedRoles.map(({ code }) => code);

test('the roles that ship are those of the charter, which also speaks of administrators, programs and the clock', () => {
  expect([...codes, 'administrator', 'program', 'system'].sort()).toEqual(Object.keys(rightsOfRoles).sort());
});

test.each(codes)('%s has exactly the rights of the charter, on every type, in every language', (code) => {
  const surprises = rights.flatMap((right) =>
    editorialTypes.flatMap((contentType) =>
      locales.flatMap((locale) =>
        [true, false]
          .filter(
            (isOwnOrShared) =>
              roleHasRight(roleOf(code), right, { contentType, locale, isOwnOrShared }) !==
              holdsRight(code, right, { locale, isOwnOrShared }),
          )
          .map((isOwnOrShared) => `${right} ${contentType} in ${locale}${isOwnOrShared ? ', own or shared' : ''}`),
      ),
    ),
  );
  expect(surprises).toEqual([]);
});

test.each(codes)('%s has exactly the rights that it should have on supporting types', (code) => {
  const said = (contentType: string, right: Right, locale: string): boolean => {
    const column = Object.keys(rightsOnSupportingTypes[code] ?? {}).find((name) =>
      name.split(', ').includes(contentType),
    );
    const words = cellOf(rightsOnSupportingTypes, code, column ?? contentType).split(', ');
    return words.includes(right) || words.includes(`${right} in ${locale}`);
  };
  const surprises = rights.flatMap((right) =>
    supportingTypes.flatMap((contentType) =>
      locales
        .filter(
          (locale) =>
            roleHasRight(roleOf(code), right, { contentType, locale, isOwnOrShared: true }) !==
            said(contentType, right, locale),
        )
        .map((locale) => `${right} ${contentType} in ${locale}`),
    ),
  );
  expect(surprises).toEqual([]);
});

test('translators and the accountant never get the private attributes of people and articles', () => {
  const without = shippedRoles
    .filter(({ grants }) =>
      grants
        .filter(({ contentTypes }) => contentTypes.some((name) => (editorialTypes as readonly string[]).includes(name)))
        .every(({ withoutPrivate }) => withoutPrivate === true),
    )
    .map(({ code }) => code);
  expect(without).toEqual(['translator-vi', 'translator-en', 'translator-zh-hans', 'royalty-accountant']);
});

test('only the Managing Editor and the Editor-in-Chief read the audit', () => {
  expect(shippedRoles.filter(({ readsAudit }) => readsAudit).map(({ code }) => code)).toEqual([
    'managing-editor',
    'editor-in-chief',
  ]);
});

test('no two roles share a code or a name', () => {
  expect(new Set(codes).size).toBe(codes.length);
  expect(new Set(shippedRoles.map(({ name }) => name)).size).toBe(codes.length);
});
