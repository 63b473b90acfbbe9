import path from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-files';
import { lineOf, syntaxOf, visit } from './syntax';

export interface Import {
  readonly line: number;
  /** What is imported, as it is written; null where it is computed and can't be judged. */
  readonly specifier: string | null;
  /** Types only: gone when the code runs. */
  readonly isType: boolean;
}

const isRequire = (node: ts.CallExpression): boolean =>
  ts.isIdentifier(node.expression) && node.expression.text === 'require';

const textOf = (node: ts.Node | undefined): string | null => (node && ts.isStringLiteralLike(node) ? node.text : null);

const isTypeOnly = (node: ts.ImportDeclaration): boolean => {
  const { importClause: clause } = node;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const { namedBindings: named } = clause;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
};

/** Every way in which a file names another module: import, export from, import(), require(), import types. */
export const importsOf = (file: SourceFile): readonly Import[] => {
  const tree = syntaxOf(file);
  const found: Import[] = [];
  const keep = (node: ts.Node, specifier: string | null, isType: boolean): void => {
    found.push({ line: lineOf(tree, node), specifier, isType });
  };
  visit(tree, (node) => {
    if (ts.isImportDeclaration(node)) keep(node, textOf(node.moduleSpecifier), isTypeOnly(node));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      keep(node, textOf(node.moduleSpecifier), node.isTypeOnly);
    } else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
      keep(node, textOf(node.moduleReference.expression), node.isTypeOnly);
    } else if (ts.isImportTypeNode(node)) {
      keep(node, ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : null, true);
    } else if (ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || isRequire(node))) {
      keep(node, textOf(node.arguments[0]), false);
    }
  });
  return found;
};

/** Where a relative import leads, from the project's root, without ending; null for packages. */
export const targetOf = (from: string, specifier: string): string | null =>
  specifier.startsWith('.') ? path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier)) : null;
