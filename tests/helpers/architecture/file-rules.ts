import ts from 'typescript';
import { isCode, type SourceFile } from './source-files';
import { commentsOf, lineOf, syntaxOf, visit } from './syntax';

export const longestFile = 250;

/** Tables and texts: as long as what they list. */
const data = [/\.json$/, /^src\/cli\/demo\/newsroom\//, /\/edit-form\/form-groups\.ts$/, /^src\/site\/generated\//];

export const tooLong = (files: readonly SourceFile[]): readonly string[] =>
  files
    .filter(({ path }) => path.startsWith('src/') && !path.endsWith('.md') && !data.some((kind) => kind.test(path)))
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > longestFile)
    .map(({ path, lines }) => `${path} has ${lines} lines`);

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names that others chose: language tags, and what tools look for. */
const givenNames = ['README.md', 'zh-Hans.json'];

export const notKebab = (paths: readonly string[]): readonly string[] =>
  paths
    .filter((path) => /^(?:src|tests|config)\//.test(path))
    .filter((path) =>
      path.split('/').some((name) => !givenNames.includes(name) && !name.split('.').every((part) => kebab.test(part))),
    );

export const anyTypes = (files: readonly SourceFile[]): readonly string[] =>
  files
    .filter((file) => isCode(file) && /^(?:src|config)\//.test(file.path))
    .flatMap((file) => {
      const tree = syntaxOf(file);
      const problems: string[] = [];
      visit(tree, (node) => {
        if (node.kind === ts.SyntaxKind.AnyKeyword) problems.push(`${file.path}:${lineOf(tree, node)} any`);
      });
      return problems;
    });

const unwanted: readonly (readonly [RegExp, string])[] = [
  [/eslint-disable|eslint-enable|eslint-env/, 'a rule is switched off'],
  [/prettier-ignore/, 'the formatter is switched off'],
  [/@ts-ignore|@ts-nocheck/, 'the compiler is switched off'],
  [/@ts-expect-error(?![^\n]*\w{3}[^\n]*\w{3})/, '@ts-expect-error gives no reason'],
  [/\b(?:TODO|FIXME|XXX|HACK)\b/, 'something is put off'],
  [/istanbul ignore|c8 ignore/, 'coverage is switched off'],
];

export const unwantedComments = (files: readonly SourceFile[]): readonly string[] =>
  files
    .filter(isCode)
    .flatMap((file) =>
      commentsOf(file).flatMap((comment) =>
        unwanted
          .filter(([pattern]) => pattern.test(comment))
          .map(([, problem]) => `${file.path}: ${problem}: ${comment}`),
      ),
    );

/** Nothing here says by whom, where or with which assistant it was typed, or names papers that aren't here. */
const foreignWords =
  /\b(?:claude|anthropic|chatgpt|openai|copilot|gemini|sub-?agent|language model)\b|\/work\/(?:main|shared|\.library)|\b(?:house|editorial|content-model|strapi-traps)\.md\b/i;

/** The rule itself and its proof have to spell out what they forbid. */
const mayNameThem = ['tests/helpers/architecture/file-rules.ts', 'tests/architecture/rules-bite.test.ts'];

export const wordsFromElsewhere = (files: readonly SourceFile[]): readonly string[] =>
  files
    .filter(({ path }) => !mayNameThem.includes(path))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => {
        const word = foreignWords.exec(line)?.[0];
        return word === undefined ? [] : [`${path}:${index + 1} ${word}`];
      }),
    );

const shim = (plugin: string): string =>
  `'use strict';\n\nmodule.exports = require('../../../dist/src/plugins/${plugin}/server').default;\n`;

/** Strapi needs a .js file there; anything in it beyond the one line would escape the compiler. */
export const wrongShims = (files: readonly SourceFile[]): readonly string[] =>
  files
    .filter(({ path }) => path.startsWith('src/plugins/') && path.endsWith('.js'))
    .filter(({ path, text }) => text !== shim(path.split('/')[2] ?? '') || !path.endsWith('/strapi-server.js'))
    .map(({ path }) => path);
