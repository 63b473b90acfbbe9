import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import {
  effectiveCatalogue,
  englishCatalogue,
  isLeftOut,
  leftOut,
  overrides,
  type OverriddenLocale,
} from '../helpers/strapi-catalogue';

const english = englishCatalogue();
const keysToTranslate = Object.keys(english).filter((key) => !isLeftOut(key));

/** Words that stay as they are: names, formats, and words both languages write the same way. */
const names = new Set(
  `API Blog Client com DKIM Email GraphQL ID JSON Logo my nofollow noopener noreferrer OAuth Plugin
  Sentry subdomain Token UID URL Video Webhook webhook blank self parent top`.split(/\s+/),
);

interface Shape {
  /** Arguments and tags, each as the reader's values must supply them. */
  readonly parameters: readonly string[];
  /** Cases of each `select`: a case that Strapi never sends would be dead, a missing one loses its text. */
  readonly selects: ReadonlyMap<string, readonly string[]>;
  readonly words: readonly string[];
}

function shapeOf(message: string): Shape {
  const parameters = new Set<string>();
  const selects = new Map<string, readonly string[]>();
  const words: string[] = [];
  const visit = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.pound) continue;
      if (element.type === TYPE.literal) {
        words.push(...(element.value.match(/\p{L}{2,}/gu) ?? []));
        continue;
      }
      parameters.add(element.type === TYPE.tag ? `<${element.value}>` : `{${element.value}}`);
      if (element.type === TYPE.tag) visit(element.children);
      if (element.type === TYPE.select) selects.set(element.value, Object.keys(element.options).sort());
      if (element.type === TYPE.select || element.type === TYPE.plural) {
        for (const option of Object.values(element.options)) visit(option.value);
      }
    }
  };
  visit(parse(message));
  return { parameters: [...parameters].sort(), selects, words };
}

function shapeOrNothing(message: string): Shape | undefined {
  try {
    return shapeOf(message);
  } catch {
    // Two of Strapi's own English texts are no ICU messages (an address between angle brackets); the
    // translation of such a text is still parsed, only not compared.
    return undefined;
  }
}

const hasWords = (text: string): boolean => shapeOrNothing(text)?.words.some((word) => !names.has(word)) ?? true;

function differences(catalogue: Record<string, string>, key: string): string[] {
  const expected = shapeOrNothing(english[key]);
  const actual = shapeOrNothing(catalogue[key]);
  if (!actual) return [`${key}: no ICU message: ${catalogue[key]}`];
  if (!expected) return [];
  const found: string[] = [];
  if (actual.parameters.join() !== expected.parameters.join()) {
    found.push(`${key}: has ${actual.parameters.join()}, English has ${expected.parameters.join()}`);
  }
  for (const [argument, cases] of expected.selects) {
    const translated = actual.selects.get(argument);
    if (translated && translated.join() !== cases.join()) found.push(`${key}: cases of ${argument} differ`);
  }
  return found;
}

test('the English catalogue is read from the installed Strapi', () => {
  expect(keysToTranslate.length).toBeGreaterThan(2_000);
  expect(english).toMatchObject({
    'global.save': 'Save',
    'content-manager.containers.List.draft': 'Draft',
    'users-permissions.Settings.roles.created': 'Role created',
    'content-manager.containers.list.table-headers.status': 'status',
  });
});

test('every prefix that is left out names a reason and stands for at least one text', () => {
  const idle = leftOut.filter(({ prefix }) => !Object.keys(english).some((key) => key.startsWith(prefix)));
  expect(idle).toEqual([]);
  expect(leftOut.filter(({ reason }) => reason.trim() === '')).toEqual([]);
});

describe.each<[OverriddenLocale, RegExp]>([
  ['vi', /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u],
  ['zh-Hans', /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu],
])('%s', (locale, foreignLetters) => {
  const own = overrides(locale);
  const effective = effectiveCatalogue(locale);

  test('no text is missing', () => {
    expect(keysToTranslate.filter((key) => hasWords(english[key]) && !effective[key]?.trim())).toEqual([]);
  });

  test('no text is still English', () => {
    const untranslated = keysToTranslate.filter((key) => effective[key] === english[key] && hasWords(english[key]));
    expect(untranslated).toEqual([]);
  });

  test('every text a reader sees takes the arguments and tags of the English one', () => {
    const present = keysToTranslate.filter((key) => effective[key] !== undefined);
    expect(present.flatMap((key) => differences(effective, key))).toEqual([]);
  });

  test('no override is dead: each key exists in English and is not left out', () => {
    expect(Object.keys(own).filter((key) => !(key in english) || isLeftOut(key))).toEqual([]);
  });

  test('no override is empty, unsorted or decomposed', () => {
    expect(Object.keys(own).filter((key) => own[key].trim() === '')).toEqual([]);
    expect(Object.keys(own)).toEqual(Object.keys(own).sort());
    expect(Object.values(own).filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  });

  test('no override holds letters of the other language', () => {
    const foreign = Object.entries(own).filter(([, text]) => foreignLetters.test(text.normalize('NFC')));
    expect(foreign).toEqual([]);
  });
});
