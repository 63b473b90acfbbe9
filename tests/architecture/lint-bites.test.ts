import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '../helpers/architecture/source-files';

jest.setTimeout(120_000);

/** Texts take the place of files that exist: the typed rules know only files of the project. */
const domain = 'src/domain/workflow/liveness.ts';
const platform = 'src/platform/editorial/people.ts';
const plugin = 'src/plugins/editorial/server/core.ts';
const panel = 'src/plugins/editorial/admin/src/entry/address.ts';
const cli = 'src/cli/start.ts';

const refused: readonly (readonly [rule: string, why: string, path: string, text: string])[] = [
  ['no-restricted-syntax', 'reading the clock in the domain', domain, 'export const now = (): number => Date.now();'],
  ['no-restricted-syntax', 'the present moment in the domain', domain, 'export const now = (): Date => new Date();'],
  [
    'no-restricted-syntax',
    'the present moment as text in the domain',
    domain,
    'export const now = (): string => Date();',
  ],
  ['no-restricted-syntax', 'dice in the domain', domain, 'export const dice = (): number => Math.random();'],
  ['no-restricted-globals', 'the environment in the domain', domain, 'export const home = process.env.HOME;'],
  [
    'no-restricted-globals',
    'the network in the domain',
    domain,
    `export const get = (): unknown => fetch('https://a.example');`,
  ],
  ['no-restricted-globals', 'a timer in the domain', domain, 'setTimeout(() => undefined, 10);'],
  ['no-console', 'printing in the domain', domain, `console.log('a');`],
  [
    'no-restricted-syntax',
    'reading the clock on the platform',
    platform,
    'export const now = (): number => Date.now();',
  ],
  ['no-restricted-syntax', 'the present moment in a plugin', plugin, 'export const now = (): Date => new Date();'],
  [
    '@typescript-eslint/no-floating-promises',
    'a promise nobody waits for',
    platform,
    'const save = async (): Promise<void> => {};\nexport const run = (): void => { save(); };',
  ],
  [
    '@typescript-eslint/no-misused-promises',
    'a promise where nobody waits',
    platform,
    'const save = async (): Promise<void> => {};\nexport const run = (items: string[]): void => { items.forEach(save); };',
  ],
  [
    '@typescript-eslint/no-misused-promises',
    'a promise as condition',
    platform,
    'const isLive = async (): Promise<boolean> => true;\nexport const run = (): string => (isLive() ? "a" : "b");',
  ],
  [
    '@typescript-eslint/await-thenable',
    'waiting for what is no promise',
    platform,
    'export const run = async (): Promise<number> => { const a = await 1; return a; };',
  ],
  [
    '@typescript-eslint/switch-exhaustiveness-check',
    'a switch that forgets a case',
    domain,
    `export const f = (a: 'x' | 'y'): number => {\n  switch (a) {\n    case 'x':\n      return 1;\n  }\n  return 2;\n};`,
  ],
  ['@typescript-eslint/no-explicit-any', 'any', platform, 'export const a = (b: any): number => Number(b);'],
  [
    '@typescript-eslint/no-unsafe-member-access',
    'looking into what is any',
    platform,
    `export const a = (): string => String(JSON.parse('{}').b);`,
  ],
  [
    '@typescript-eslint/consistent-type-imports',
    'a type imported as a value',
    platform,
    `import { Sql } from '../sql';\nexport const a = (sql: Sql): Sql => sql;`,
  ],
  [
    '@typescript-eslint/ban-ts-comment',
    'a switched-off compiler',
    platform,
    '// @ts-ignore\nexport const a: number = 1;',
  ],
  [
    '@typescript-eslint/ban-ts-comment',
    'an expected error without a reason',
    platform,
    `// @ts-expect-error\nexport const a: number = 'b';`,
  ],
  [
    '@typescript-eslint/no-non-null-assertion',
    'an assertion without a word',
    platform,
    'export const a = (b: string | null): number => b!.length;',
  ],
  [
    '@typescript-eslint/only-throw-error',
    'throwing what is no error',
    platform,
    `export const a = (): never => {\n  throw 'b';\n};`,
  ],
  ['@typescript-eslint/no-unused-vars', 'what nobody uses', platform, 'const a = 1;\nexport {};'],
  [
    'no-empty',
    'a silent catch',
    platform,
    'export const a = (): void => {\n  try {\n    JSON.parse("b");\n  } catch {}\n};',
  ],
  [
    'preserve-caught-error',
    'an error that loses its cause',
    platform,
    'export const a = (): void => {\n  try {\n    JSON.parse("b");\n  } catch (error) {\n    throw new Error("c");\n  }\n};',
  ],
  ['eqeqeq', 'a loose comparison', platform, 'export const a = (b: string): boolean => b == "c";'],
  ['no-console', 'printing on the platform', platform, `console.log('a');`],
  [
    'react-hooks/rules-of-hooks',
    'a hook under a condition',
    panel,
    `import { useState } from 'react';\nexport const useA = (b: boolean): unknown => (b ? useState(1) : null);`,
  ],
  [
    'react-hooks/exhaustive-deps',
    'an effect that forgets what it rests on',
    panel,
    `import { useEffect } from 'react';\nexport const useA = (b: () => void): void => {\n  useEffect(() => {\n    b();\n  }, []);\n};`,
  ],
];

const switchedOff = `// eslint-disable-next-line no-restricted-syntax\nexport const now = (): number => Date.now();\n`;

const allowed: readonly (readonly [why: string, path: string, text: string])[] = [
  ['a time that is given, in the domain', domain, 'export const at = (text: string): Date => new Date(text);'],
  ['the clock, in its one place', 'src/platform/clock.ts', 'export const now = (): Date => new Date();'],
  ['printing and the environment, for a command line', cli, 'console.log(process.env.HOME);'],
  [
    'an expected error that says why',
    platform,
    `// @ts-expect-error the driver's types are behind\nexport const a: number = 'b';`,
  ],
];

const script = path.join(projectRoot, 'tests/helpers/architecture/lint-texts.mjs');

let answers: readonly (readonly string[])[] = [];

beforeAll(() => {
  const texts = [
    ...refused.map(([, , file, text]) => ({ path: file, text })),
    ...allowed.map(([, file, text]) => ({ path: file, text })),
    { path: domain, text: switchedOff },
  ];
  const run = spawnSync(process.execPath, [script], {
    cwd: projectRoot,
    input: JSON.stringify(texts.map(({ path: file, text }) => ({ path: file, text: `${text}\n` }))),
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  answers = JSON.parse(run.stdout) as readonly (readonly string[])[];
});

test.each(refused.map(([rule, why], index) => ({ rule, why, index })))('$rule refuses $why', ({ rule, index }) => {
  expect(answers[index]).toContain(rule);
});

test.each(allowed.map(([why], index) => ({ why, index })))('nothing refuses $why', ({ index }) => {
  expect(answers[refused.length + index]).toEqual([]);
});

test('a comment can’t switch a rule off', () => {
  expect(answers.at(-1)).toContain('no-restricted-syntax');
});
