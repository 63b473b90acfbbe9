const path = require('node:path');
const { projects } = require('../../jest.config.js');

const root = path.resolve(__dirname, '../..');
const api = projects.find(({ displayName }) => displayName === 'api');

/** Suites of the HTTP tests that try few generated cases there, and many here. */
const generated = [
  '06-permissions',
  '09-hidden-drafts',
  '11-bad-input',
  '23-restore-round-trip',
  '63-translation-status',
];
process.env.TEST_CASES = 'many';

/** What is long by nature, on the same servers as the HTTP tests. */
module.exports = {
  ...api,
  displayName: 'soak',
  rootDir: root,
  maxWorkers: 1,
  testMatch: ['<rootDir>/tests/soak/**/*.soak.ts', ...generated.map((name) => `<rootDir>/tests/api/${name}.test.ts`)],
};
