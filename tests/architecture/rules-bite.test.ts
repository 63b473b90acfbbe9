import { deadLinks, wrongDecisions } from '../helpers/architecture/documents';
import {
  anyTypes,
  longestFile,
  notKebab,
  tooLong,
  unwantedComments,
  wordsFromElsewhere,
  wrongShims,
} from '../helpers/architecture/file-rules';
import { forbiddenImports, nodeInBrowser } from '../helpers/architecture/import-rules';
import { clockReads, impureDomain } from '../helpers/architecture/purity';
import type { SourceFile } from '../helpers/architecture/source-files';

const file = (path: string, text: string): SourceFile => ({ path, text });

describe('the rule of imports refuses', () => {
  test.each([
    ['Strapi in the domain', 'src/domain/workflow/a.ts', `import type { Core } from '@strapi/strapi';`],
    ['knex in the domain', 'src/domain/shared/a.ts', `import knex from 'knex';`],
    ['React in the domain', 'src/domain/shared/a.ts', `import { useState } from 'react';`],
    ['Node in the domain', 'src/domain/shared/a.ts', `import { readFileSync } from 'node:fs';`],
    [
      'hashing anywhere in the domain but in its one place',
      'src/domain/history/b.ts',
      `import { createHash } from 'node:crypto';`,
    ],
    ['the platform in the domain', 'src/domain/workflow/a.ts', `import { inTransaction } from '../../platform/sql';`],
    ['a plugin in the domain', 'src/domain/workflow/a.ts', `export * from '../../plugins/editorial/contracts';`],
    ['history in the workflow', 'src/domain/workflow/a.ts', `import { labelsOf } from '../history/labels';`],
    ['the workflow in history', 'src/domain/history/a.ts', `export { actions } from '../workflow/transitions';`],
    [
      'any module in what all share',
      'src/domain/shared/a.ts',
      `import type { Action } from '../workflow/transitions';`,
    ],
    ['a module that the map lacks', 'src/domain/novelty/a.ts', `import { locales } from '../shared/locales';`],
    ['an import by require', 'src/domain/shared/a.ts', `const { Client } = require('pg');`],
    ['an import at run time', 'src/domain/shared/a.ts', `export const load = () => import('knex');`],
    ['an import that can’t be read', 'src/domain/shared/a.ts', 'export const load = (name: string) => import(name);'],
    ['an import inside a type', 'src/domain/shared/a.ts', `export type Trx = import('knex').Knex.Transaction;`],
    ['a plugin in the platform', 'src/platform/a.ts', `import { core } from '../plugins/editorial/server/core';`],
    [
      'the contracts of a plugin in the platform',
      'src/platform/a.ts',
      `import type { EntryView } from '../plugins/editorial/contracts';`,
    ],
    [
      'a plugin in another plugin',
      'src/plugins/royalties/server/a.ts',
      `import { core } from '../../editorial/server/core';`,
    ],
    [
      'contracts of another plugin',
      'src/plugins/royalties/server/a.ts',
      `import { actionBody } from '../../editorial/contracts';`,
    ],
    ['the panel in the server', 'src/plugins/editorial/server/a.ts', `import { store } from '../admin/src/store';`],
    [
      'the server in contracts',
      'src/plugins/editorial/contracts.ts',
      `import type { EditorialCore } from './server/core';`,
    ],
    ['Strapi in contracts', 'src/plugins/editorial/contracts.ts', `import type { Core } from '@strapi/strapi';`],
    [
      'the server in the panel',
      'src/plugins/editorial/admin/src/a.tsx',
      `import { readAudit } from '../../server/use-cases/read-audit';`,
    ],
    [
      'types of the server in the panel',
      'src/plugins/editorial/admin/src/a.tsx',
      `import type { EditorialCore } from '../../server/core';`,
    ],
    [
      'the platform in the panel',
      'src/plugins/editorial/admin/src/a.tsx',
      `import { fromJson } from '../../../../platform/sql';`,
    ],
    [
      'another plugin’s panel in the panel',
      'src/plugins/royalties/admin/src/a.tsx',
      `import { store } from '../../../editorial/admin/src/store';`,
    ],
    ['Node in the panel', 'src/plugins/editorial/admin/src/a.tsx', `import path from 'node:path';`],
    ['Strapi’s server in the panel', 'src/admin/a.tsx', `import { createStrapi } from '@strapi/strapi';`],
    [
      'the server in the panel’s start file',
      'src/admin/app.tsx',
      `import { install } from '../plugins/editorial/server/bootstrap';`,
    ],
    ['React on the server', 'src/platform/a.ts', `import { createElement } from 'react';`],
    [
      'the panel’s package on the server',
      'src/plugins/editorial/server/a.ts',
      `import { useFetchClient } from '@strapi/strapi/admin';`,
    ],
    [
      'a plugin in a content type',
      'src/api/article/services/article.ts',
      `import { core } from '../../../plugins/editorial/server/core';`,
    ],
    [
      'our code in a migration',
      'database/migrations/a.js',
      `const { locales } = require('../../dist/src/domain/shared/locales');`,
    ],
    ['the platform in the site', 'src/site/a.ts', `import { readSql } from '../platform/sql';`],
    ['a plugin in the site', 'src/site/a.ts', `import type { ListQuery } from '../plugins/delivery/contracts';`],
    ['the database in the site', 'src/site/a.ts', `import { Pool } from 'pg';`],
    [
      'the site in a plugin',
      'src/plugins/delivery/server/a.ts',
      `import { startSite } from '../../../site/start-site';`,
    ],
    ['tests in the code', 'src/platform/a.ts', `import { textTable } from '../../tests/helpers/editorial/text-table';`],
    [
      'the platform in a domain test',
      'src/domain/shared/a.test.ts',
      `import { systemClock } from '../../platform/clock';`,
    ],
    ['a module of Node without its prefix', 'src/platform/a.ts', `import path from 'path';`],
    ['code in a room that nobody named', 'src/helpers/a.ts', `import { locales } from '../domain/shared/locales';`],
  ])('%s', (_, path, text) => {
    expect(forbiddenImports([file(path, text)])).toHaveLength(1);
  });

  test('and lets through what each room may know', () => {
    const allowed = [
      file(
        'src/domain/workflow/a.ts',
        `import { locales } from '../shared/locales';\nimport { actions } from './transitions';`,
      ),
      file('src/domain/shared/a.ts', `import { pinyin } from 'pinyin-pro';\nimport { z } from 'zod';`),
      file('src/domain/history/hash.ts', `import { createHash } from 'node:crypto';`),
      file('src/domain/shared/a.test.ts', `import * as fc from 'fast-check';\nimport { locales } from './locales';`),
      file(
        'src/platform/a.ts',
        `import type { Core } from '@strapi/strapi';\nimport { locales } from '../domain/shared/locales';`,
      ),
      file(
        'src/plugins/editorial/contracts.ts',
        `import { z } from 'zod';\nimport type { Locale } from '../../domain/shared/locales';`,
      ),
      file(
        'src/plugins/editorial/server/a.ts',
        `import { actionBody } from '../contracts';\nimport { inTransaction } from '../../../platform/sql';`,
      ),
      file(
        'src/plugins/editorial/admin/src/a.tsx',
        `import type { EntryView } from '../../contracts';\nimport { useState } from 'react';`,
      ),
      file('src/index.ts', `import { install } from './plugins/editorial/server/bootstrap';`),
      file('src/cli/a.ts', `import { install } from '../plugins/editorial/server/bootstrap';`),
    ];
    expect(forbiddenImports(allowed)).toEqual([]);
  });

  test('a module of Node that reaches the panel by way of the domain, types aside', () => {
    const hash = file('src/domain/history/hash.ts', `import { createHash } from 'node:crypto';`);
    const snapshot = file('src/domain/history/snapshot.ts', `import { sha256 } from './hash';`);
    const panel = (text: string): SourceFile => file('src/plugins/editorial/admin/src/a.tsx', text);
    const value = panel(`import { takeSnapshot } from '../../../../domain/history/snapshot';`);
    const type = panel(`import type { Content } from '../../../../domain/history/snapshot';`);
    expect(nodeInBrowser([hash, snapshot, value])).toEqual([
      'src/plugins/editorial/admin/src/a.tsx reaches node:crypto in src/domain/history/hash.ts',
    ]);
    expect(nodeInBrowser([hash, snapshot, type])).toEqual([]);
  });
});

describe('the rule of purity refuses', () => {
  test.each([
    'export const a = Date.now();',
    'export const a = new Date();',
    'export const a = new Date;',
    'export const a = Date();',
    'export const read = Date.now;',
    'export const a = Math.random();',
    'export const a = process.env.HOME;',
    `export const a = process.env['HOME'];`,
    'const { env } = process;',
    `export const a = fetch('https://a.example');`,
    'export const a = crypto.randomUUID();',
    'export const a = performance.now();',
    'export const a = globalThis.process;',
    'setTimeout(() => 1, 10);',
    `console.log('a');`,
    'export const read = fetch;',
  ])('%s in the domain', (text) => {
    expect(impureDomain([file('src/domain/shared/a.ts', text)])).not.toEqual([]);
  });

  test('and lets through times and names that are given', () => {
    const text = `
      interface Clock { now(): Date; fetch?: boolean }
      export const a = (at: string, clock: Clock): Date => (at === '' ? clock.now() : new Date(at));
      export const b = { process: 1, fetch: 2 }.process;
    `;
    expect(impureDomain([file('src/domain/shared/a.ts', text)])).toEqual([]);
  });

  test('a look at the clock on the server, outside of the clock', () => {
    const text = 'export const now = () => new Date();';
    expect(clockReads([file('src/platform/a.ts', text)])).toHaveLength(1);
    expect(clockReads([file('src/plugins/editorial/server/a.ts', text)])).toHaveLength(1);
    expect(clockReads([file('src/platform/clock.ts', text)])).toEqual([]);
  });
});

describe('the rules of files refuse', () => {
  test.each([
    'src/domain/shared/entryKey.ts',
    'src/domain/Shared/a.ts',
    'src/platform/entry_store.ts',
    'tests/api/Live.test.ts',
  ])('the name %s', (path) => {
    expect(notKebab([path])).toEqual([path]);
  });

  test('a source file that is too long, and not a long table', () => {
    const text = 'export {};\n'.repeat(longestFile);
    expect(tooLong([file('src/platform/a.ts', text)])).toEqual([]);
    expect(tooLong([file('src/platform/a.ts', `${text}export {};\n`)])).toHaveLength(1);
    expect(tooLong([file('src/cli/demo/newsroom/people.ts', `${text}${text}`)])).toEqual([]);
  });

  test.each([
    'const a: any = 1;',
    'const a = b as any;',
    'const a: Record<string, any> = {};',
    'const a = <T = any>() => 1;',
  ])('%s', (text) => {
    expect(anyTypes([file('src/platform/a.ts', text)])).toHaveLength(1);
  });

  test('the word “any” in a text or comment is no type', () => {
    expect(anyTypes([file('src/platform/a.ts', `// any\nconst a = 'any' as string;`)])).toEqual([]);
  });

  test.each([
    '// eslint-disable-next-line no-console',
    '/* eslint-disable */',
    '// @ts-ignore',
    '// @ts-expect-error',
    '// TODO later',
    'const a = [ // FIXME',
    'const f = () => { /* HACK */ };',
    '// prettier-ignore',
  ])('the comment in “%s”', (text) => {
    expect(unwantedComments([file('src/platform/a.ts', `${text}\n`)])).not.toEqual([]);
  });

  test('and let through such words in texts, and an expected error that says why', () => {
    const text = `const a = 'TODO';\n// @ts-expect-error the driver types a tuple as a list\nconst b: number = c;`;
    expect(unwantedComments([file('src/platform/a.ts', text)])).toEqual([]);
  });

  test.each(['Written by Claude', 'see house.md', 'cd /work/main', 'a subagent'])('the words “%s”', (text) => {
    expect(wordsFromElsewhere([file('README.md', `First line\n${text}`)])).toHaveLength(1);
  });

  test('code in a plugin’s JavaScript, and other JavaScript than the one shim', () => {
    const line = `'use strict';\n\nmodule.exports = require('../../../dist/src/plugins/editorial/server').default;\n`;
    const path = 'src/plugins/editorial/strapi-server.js';
    expect(wrongShims([file(path, line)])).toEqual([]);
    expect(wrongShims([file(path, `${line}console.log('a');\n`)])).toEqual([path]);
    expect(wrongShims([file('src/plugins/editorial/server/a.js', line)])).toHaveLength(1);
  });
});

describe('the rules of documents refuse', () => {
  const exists = (path: string): boolean => ['src/domain/README.md', 'src/domain/shared'].includes(path);

  test('a link or a path that leads nowhere', () => {
    const text =
      '[map](src/domain/README.md) [gone](src/gone.md#part) [web](https://a.example) `src/domain/shared` `src/no/where.ts`';
    expect(deadLinks([file('CONTRIBUTING.md', text)], exists)).toEqual([
      'CONTRIBUTING.md leads to src/gone.md#part',
      'CONTRIBUTING.md leads to src/no/where.ts',
    ]);
  });

  test('a decision out of number, without its parts, or missing in the map', () => {
    const whole = '# 1\n\n## Context\n\na\n\n## Decision\n\nb\n\n## Consequences\n\nc\n';
    const map = file('src/domain/README.md', '[one](decisions/0001-one.md)');
    expect(wrongDecisions([map, file('src/domain/decisions/0001-one.md', whole)])).toEqual([]);
    const [first, second] = ['0001-one.md', '0001-two.md'].map((name) => `src/domain/decisions/${name}`) as [
      string,
      string,
    ];
    expect(wrongDecisions([map, file(first, whole), file(second, '# 2\n')])).toHaveLength(5);
  });
});
