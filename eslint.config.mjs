import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** A rule is an error or it is off; no comment in the code can switch one off. */
const everywhere = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-console': 'error',
  'no-constant-condition': ['error', { checkLoops: 'allExceptWhileTrue' }],
  'no-empty': 'error',
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-fallthrough': 'error',
  'no-param-reassign': 'error',
  'no-restricted-properties': [
    'error',
    { property: 'skip', message: 'A test that is skipped proves nothing.' },
    { property: 'only', message: 'A test that runs alone hides the others.' },
  ],
  'no-return-assign': 'error',
  'no-self-compare': 'error',
  'no-sequences': 'error',
  'no-unmodified-loop-condition': 'error',
  'no-unreachable': 'error',
  'no-useless-catch': 'error',
  'no-useless-return': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'preserve-caught-error': 'error',
};

const typed = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-deprecated': 'off',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-for-in-array': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  // The code is written as if every index could miss; the assertions that say so stay.
  '@typescript-eslint/no-unnecessary-type-assertion': 'off',
  '@typescript-eslint/no-unsafe-argument': 'error',
  '@typescript-eslint/no-unsafe-assignment': 'error',
  '@typescript-eslint/no-unsafe-call': 'error',
  '@typescript-eslint/no-unsafe-member-access': 'error',
  '@typescript-eslint/no-unsafe-return': 'error',
  '@typescript-eslint/no-unused-expressions': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/prefer-promise-reject-errors': 'error',
  '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
  ],
};

const now = 'Take the time as an argument: only src/platform/clock.ts reads it.';

/** Reading the clock; `new Date(value)` is only a conversion. */
const noClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: now },
  { selector: "CallExpression[callee.name='Date']", message: now },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: now },
];

const noChance = [
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Take chance as an argument.',
  },
];

const given = (name) => ({ name, message: `The domain is given what it needs; it knows no ${name}.` });

export default tseslint.config(
  {
    ignores: [
      '**/.*',
      'dist/',
      'build/',
      'node_modules/',
      'public/',
      'types/generated/',
      'test-results/',
      'playwright-report/',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    rules: everywhere,
  },
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: {
        project: ['tsconfig.json', 'src/admin/tsconfig.json', 'tests/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: typed,
  },
  {
    files: ['src/platform/**/*.ts', 'src/plugins/*/server/**/*.ts'],
    ignores: ['src/platform/clock.ts', '**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noClock] },
  },
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'fetch', 'performance', 'crypto', 'globalThis', 'setTimeout', 'setInterval', 'setImmediate'].map(
          given,
        ),
      ],
      'no-restricted-syntax': ['error', ...noClock, ...noChance],
    },
  },
  {
    files: ['src/admin/**/*.{ts,tsx}', 'src/plugins/*/admin/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/cli/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Answers of programs and of libraries without types are looked into freely; the expectation is the check.
    files: ['tests/**/*.ts', '**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
