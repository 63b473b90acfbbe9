const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
      module: { type: 'commonjs' },
    },
  ],
};

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: __dirname,
  testEnvironment: 'node',
  // Copies of the project that a build or a test lays out are not tests of this one.
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.tmp'],
  transform,
  testMatch,
  ...more,
});

/** A running server for each worker. */
const newsrooms = {
  globalSetup: '<rootDir>/tests/helpers/server/global-setup.ts',
  globalTeardown: '<rootDir>/tests/helpers/server/global-teardown.ts',
};

module.exports = {
  testTimeout: 90_000,
  maxWorkers: 2,
  projects: [
    project('unit', ['<rootDir>/src/**/*.test.ts', '<rootDir>/tests/admin/**/*.test.ts']),
    project('architecture', ['<rootDir>/tests/architecture/**/*.test.ts']),
    project('platform', ['<rootDir>/tests/platform/**/*.test.ts']),
    project('api', ['<rootDir>/tests/api/**/*.test.ts'], newsrooms),
    project('operations', ['<rootDir>/tests/operations/**/*.test.ts'], newsrooms),
  ],
};
