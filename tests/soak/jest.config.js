const path = require('node:path');
const { projects } = require('../../jest.config.js');

const root = path.resolve(__dirname, '../..');
const api = projects.find(({ displayName }) => displayName === 'api');

/** What is long by nature, on the same servers as the HTTP tests. */
module.exports = {
  ...api,
  displayName: 'soak',
  rootDir: root,
  maxWorkers: 1,
  testMatch: ['<rootDir>/tests/soak/**/*.soak.ts'],
};
