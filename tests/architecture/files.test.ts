import {
  anyTypes,
  longestFile,
  notKebab,
  tooLong,
  unwantedComments,
  wordsFromElsewhere,
  wrongShims,
} from '../helpers/architecture/file-rules';
import { allFiles, allPaths } from '../helpers/architecture/source-files';

const files = allFiles();

test('files and folders are named in kebab-case', () => {
  expect(notKebab(allPaths())).toEqual([]);
});

test(`no source file is longer than ${longestFile} lines, data aside`, () => {
  expect(tooLong(files)).toEqual([]);
});

test('nothing is typed as any', () => {
  expect(anyTypes(files)).toEqual([]);
});

test('no comment switches a check off, or puts something off', () => {
  expect(unwantedComments(files)).toEqual([]);
});

test('the JavaScript of a plugin is the one line that Strapi needs', () => {
  expect(wrongShims(files)).toEqual([]);
});

test('the texts speak of the newsroom only', () => {
  expect(wordsFromElsewhere(files)).toEqual([]);
});
