import ts from 'typescript';
import { isCode, type SourceFile } from './source-files';
import { lineOf, syntaxOf, visit } from './syntax';

/** What depends on the time, on chance, on the machine or on the network. */
const impureNames = new Set([
  'process',
  'fetch',
  'performance',
  'crypto',
  'globalThis',
  'console',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'require',
]);

/** An identifier that stands for a value, not for a property's or a type's name. */
const isValueUse = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  if (ts.isPropertySignature(parent) || ts.isMethodSignature(parent) || ts.isPropertyDeclaration(parent)) return false;
  return !ts.isTypeReferenceNode(parent) && !ts.isQualifiedName(parent);
};

const isNamed = (node: ts.Node, name: string): boolean => ts.isIdentifier(node) && node.text === name;

/** Reading the clock or throwing dice: `Date.now()`, `new Date()`, `Date()`, `Math.random()`. */
const isTimeOrChance = (node: ts.Node): boolean => {
  if (ts.isPropertyAccessExpression(node)) {
    return (
      (isNamed(node.expression, 'Date') && node.name.text === 'now') ||
      (isNamed(node.expression, 'Math') && node.name.text === 'random')
    );
  }
  if (ts.isNewExpression(node)) return isNamed(node.expression, 'Date') && (node.arguments ?? []).length === 0;
  return ts.isCallExpression(node) && isNamed(node.expression, 'Date');
};

const found = (file: SourceFile, isWrong: (node: ts.Node) => boolean): readonly string[] => {
  const tree = syntaxOf(file);
  const problems: string[] = [];
  visit(tree, (node) => {
    if (isWrong(node)) problems.push(`${file.path}:${lineOf(tree, node)} ${node.getText(tree).split('\n')[0]}`);
  });
  return problems;
};

const isOwnCode = (file: SourceFile): boolean => isCode(file) && !file.path.endsWith('.test.ts');

/** Whatever the domain is not given as an argument. */
export const impureDomain = (files: readonly SourceFile[]): readonly string[] =>
  files
    .filter((file) => isOwnCode(file) && file.path.startsWith('src/domain/'))
    .flatMap((file) =>
      found(
        file,
        (node) => isTimeOrChance(node) || (ts.isIdentifier(node) && impureNames.has(node.text) && isValueUse(node)),
      ),
    );

/** On the server the clock is read in one place; everything else is given the time. */
export const clockReads = (files: readonly SourceFile[]): readonly string[] =>
  files
    .filter(
      (file) =>
        isOwnCode(file) &&
        /^src\/(?:platform|plugins\/[^/]+\/server)\//.test(file.path) &&
        file.path !== 'src/platform/clock.ts',
    )
    .flatMap((file) => found(file, isTimeOrChance));
