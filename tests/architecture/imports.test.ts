import { forbiddenImports, nodeInBrowser } from '../helpers/architecture/import-rules';
import { clockReads, impureDomain } from '../helpers/architecture/purity';
import { allFiles } from '../helpers/architecture/source-files';

const files = allFiles();

test('every import stays within what its room may know', () => {
  expect(forbiddenImports(files)).toEqual([]);
});

test('no module of Node reaches the admin panel, also not by way of the domain', () => {
  expect(nodeInBrowser(files)).toEqual([]);
});

test('the domain knows no time, no chance, no environment and no network', () => {
  expect(impureDomain(files)).toEqual([]);
});

test('on the server only the clock reads the time', () => {
  expect(clockReads(files)).toEqual([]);
});
