import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { deadLinks, wrongDecisions } from '../helpers/architecture/documents';
import { allFiles, projectRoot } from '../helpers/architecture/source-files';

const files = allFiles();

test('every link and path in a document leads somewhere', () => {
  expect(deadLinks(files, (target) => existsSync(path.join(projectRoot, target)))).toEqual([]);
});

test('decision records are numbered, whole, and in the map of the domain', () => {
  expect(wrongDecisions(files)).toEqual([]);
  expect(files.some((file) => file.path.startsWith('src/domain/decisions/'))).toBe(true);
});

test('the map of the domain names every module there is, and no module is empty', () => {
  const map = files.find((file) => file.path === 'src/domain/README.md')?.text ?? '';
  const modules = readdirSync(path.join(projectRoot, 'src/domain'), { withFileTypes: true })
    .filter((item) => item.isDirectory() && item.name !== 'decisions')
    .map(({ name }) => name);
  expect(modules.filter((name) => !map.includes(`\`${name}/\``))).toEqual([]);
  const empty = modules.filter((name) => !files.some((file) => file.path.startsWith(`src/domain/${name}/`)));
  expect(empty).toEqual([]);
});
