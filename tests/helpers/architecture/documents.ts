import path from 'node:path';
import type { SourceFile } from './source-files';

const withoutCode = (text: string): string => text.replace(/^```.*?^```/gms, '');

const linksIn = (text: string): readonly string[] =>
  [...withoutCode(text).matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)].map((match) => match[1] as string);

/** Paths of ours in inline code, such as `src/domain/shared/`; patterns and placeholders are no paths. */
const pathsIn = (text: string): readonly string[] =>
  [...withoutCode(text).matchAll(/`((?:src|tests|config|database|public|types)\/[\w./-]+)`/g)].map(
    (match) => match[1] as string,
  );

/** Links and paths in documents that lead nowhere. */
export const deadLinks = (files: readonly SourceFile[], exists: (pathFromRoot: string) => boolean): readonly string[] =>
  files
    .filter((file) => file.path.endsWith('.md'))
    .flatMap((file) => {
      const linked = linksIn(file.text)
        .filter((link) => !/^(?:https?:|mailto:|#)/.test(link))
        .map((link) => [link, path.posix.join(path.posix.dirname(file.path), link.replace(/#.*$/, ''))] as const);
      const named = pathsIn(file.text).map((one) => [one, one] as const);
      return [...linked, ...named]
        .filter(([, target]) => !exists(target))
        .map(([written]) => `${file.path} leads to ${written}`);
    });

const parts = ['Context', 'Decision', 'Consequences'];

/** Four digits before a dash; not a number for any other name. */
const numberOf = (name: string): number => Number(/^(\d{4})-/.exec(name)?.[1] ?? Number.NaN);

/** Decision records: each number once (they are given out in blocks, so there are gaps), each with its three parts, each listed in the domain's map. */
export const wrongDecisions = (files: readonly SourceFile[]): readonly string[] => {
  const folder = 'src/domain/decisions/';
  const records = files
    .filter((file) => file.path.startsWith(folder))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  const map = files.find((file) => file.path === 'src/domain/README.md')?.text ?? '';
  return records.flatMap(({ path: file, text }, index) => {
    const name = file.slice(folder.length);
    return [
      ...(numberOf(name) > numberOf(records[index - 1]?.path.slice(folder.length) ?? '0000-')
        ? []
        : [`${file} has no number of its own`]),
      ...parts.filter((part) => !text.includes(`\n## ${part}\n`)).map((part) => `${file} has no ${part}`),
      ...(map.includes(`(decisions/${name})`) ? [] : [`${file} is not in the map of the domain`]),
    ];
  });
};
