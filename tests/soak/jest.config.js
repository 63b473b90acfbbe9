const path = require('node:path');
const { projects } = require('../../jest.config.js');

const root = path.resolve(__dirname, '../..');
const api = projects.find(({ displayName }) => displayName === 'api');

/** Suites that try few generated cases where they stand, and many here. */
const generated = [
  'api/06-permissions',
  'api/07-languages',
  'api/09-hidden-drafts',
  'api/11-bad-input',
  'api/21-proof',
  'api/23-restore-round-trip',
  'api/43-sync',
  'api/63-translation-status',
  'api/78-attacks',
  'operations/all-or-none',
  'operations/behind-nginx',
  'operations/webhook-replicas',
];
process.env.TEST_CASES = 'many';

/** What is long by nature, on the same servers as the HTTP tests. */
module.exports = {
  ...api,
  displayName: 'soak',
  rootDir: root,
  maxWorkers: 1,
  testMatch: ['<rootDir>/tests/soak/**/*.soak.ts', ...generated.map((name) => `<rootDir>/tests/${name}.test.ts`)],
};
