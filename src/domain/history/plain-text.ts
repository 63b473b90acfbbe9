import { isFields, type Fields } from './content-model';
import type { JsonValue } from '../shared/canonical-json';

/** Members that hold words a reader reads, in bodies and in the other types' own attributes. */
const wordy: ReadonlySet<string> = new Set([
  'text',
  'caption',
  'title',
  'subtitle',
  'kicker',
  'name',
  'shortName',
  'shownAs',
  'transcript',
  'sourceNote',
  'theme',
  'address',
  'citation',
  'programme',
  'rank',
  'quote',
  'dateline',
]);

/** The running text of blocks and components, a line a block. */
export const plainText = (value: JsonValue | undefined): string => {
  const lines: string[] = [];
  const walk = (member: JsonValue | undefined, name: string): void => {
    if (typeof member === 'string') {
      if (wordy.has(name) && member !== '') lines.push(member);
    } else if (Array.isArray(member)) {
      const nodes = member as readonly JsonValue[];
      if (nodes.length > 0 && nodes.every(isInline)) lines.push(nodes.map(inlineText).join(''));
      else if (name === 'rows') nodes.forEach((row) => lines.push(rowText(row)));
      else nodes.forEach((node) => walk(node, name));
    } else if (isFields(member)) {
      if ('mime' in member) return;
      for (const key of Object.keys(member)) walk(member[key], key);
    }
  };
  walk(value, '');
  return lines.filter((line) => line.trim() !== '').join('\n');
};

const rowText = (row: JsonValue): string =>
  Array.isArray(row) ? row.filter((cell) => typeof cell === 'string').join(' ') : '';

const isInline = (node: JsonValue): node is Fields =>
  isFields(node) && (node['type'] === 'text' || node['type'] === 'link');

const inlineText = (node: Fields): string =>
  node['type'] === 'link' && Array.isArray(node['children'])
    ? (node['children'] as readonly Fields[]).map(inlineText).join('')
    : String(node['text'] ?? '');
