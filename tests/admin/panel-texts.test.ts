import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { locales } from '../../src/domain/shared/locales';

const root = path.resolve(__dirname, '../../src/plugins');

const plugins = readdirSync(root).filter((name) => existsSync(path.join(root, name, 'admin/src/translations')));

const filesBelow = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && !file.endsWith('.test.ts'))
    .map((file) => path.join(folder, file));

const messagesOf = (plugin: string, locale: string): Readonly<Record<string, string>> =>
  Object.assign(
    {},
    ...filesBelow(path.join(root, plugin, 'admin/src/translations'), new RegExp(`(^|/)${locale}\\.json$`)).map(
      (file) => JSON.parse(readFileSync(file, 'utf8')) as object,
    ),
  ) as Record<string, string>;

/** Ids that stand whole in the code: with the plugin's name before them, or given to its own `t`, `text` or `translate`. */
const idsInCode = (plugin: string): readonly string[] => {
  const found = new Set<string>();
  for (const file of filesBelow(path.join(root, plugin, 'admin/src'), /\.tsx?$/)) {
    const source = readFileSync(file, 'utf8');
    for (const [, id = ''] of source.matchAll(new RegExp(`['"\`]${plugin}\\.([\\w-]+(?:\\.[\\w-]+)*)['"\`]`, 'g'))) {
      found.add(id);
    }
    for (const [, id = ''] of source.matchAll(/\b(?:t|text|translate)\(\s*'([\w-]+(?:\.[\w-]+)+)'/g)) found.add(id);
  }
  return [...found];
};

/** The values and tags of a message, wherever in it they stand. */
const argumentsOf = (text: string): string => {
  const found = new Set<string>();
  const visit = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      found.add(element.value);
      if (element.type === TYPE.tag) visit(element.children);
      if (element.type === TYPE.select || element.type === TYPE.plural) {
        for (const option of Object.values(element.options)) visit(option.value);
      }
    }
  };
  visit(parse(text));
  return [...found].sort().join(' ');
};

test('every plugin with a panel is looked at', () => {
  expect(plugins).toEqual(expect.arrayContaining(['delivery', 'editorial', 'royalties']));
});

describe.each(plugins)('the panel of %s', (plugin) => {
  test('has every text that its code names, in every language', () => {
    const ids = idsInCode(plugin);
    expect(ids.length).toBeGreaterThan(10);
    for (const locale of locales) {
      const messages = messagesOf(plugin, locale);
      const known = Object.keys(messages);
      // A part of the panel may leave out the beginning that all of its ids share.
      const isThere = (id: string): boolean => id in messages || known.some((one) => one.endsWith(`.${id}`));
      expect([locale, ids.filter((id) => !isThere(id))]).toEqual([locale, []]);
    }
  });

  test('has the same texts in all languages, none of them empty, each with the same values', () => {
    const english = messagesOf(plugin, 'en');
    for (const locale of locales) {
      const messages = messagesOf(plugin, locale);
      expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
      expect(Object.keys(messages).filter((id) => messages[id]?.trim() === '')).toEqual([]);
      const differing = Object.keys(english).filter(
        (id) => argumentsOf(messages[id] ?? '') !== argumentsOf(english[id] ?? ''),
      );
      expect([locale, differing]).toEqual([locale, []]);
    }
  });

  test('is written in its own language, not left in English', () => {
    const english = messagesOf(plugin, 'en');
    const chinese = messagesOf(plugin, 'zh-Hans');
    const isWords = (text: string): boolean => / /.test(text.replace(/\{[^]*\}/g, '').trim());
    expect(Object.keys(english).filter((id) => isWords(english[id] ?? '') && chinese[id] === english[id])).toEqual([]);
    const vietnamese = messagesOf(plugin, 'vi');
    expect(Object.keys(english).filter((id) => isWords(english[id] ?? '') && vietnamese[id] === english[id])).toEqual(
      [],
    );
    expect(Object.values(vietnamese).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });
});
