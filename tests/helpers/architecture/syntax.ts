import ts from 'typescript';
import type { SourceFile } from './source-files';

const parsed = new WeakMap<SourceFile, ts.SourceFile>();

/** The syntax tree of a file; parsed once, since every rule reads it. */
export const syntaxOf = (file: SourceFile): ts.SourceFile => {
  const kind = file.path.endsWith('.tsx') ? ts.ScriptKind.TSX : undefined;
  const tree = parsed.get(file) ?? ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kind);
  parsed.set(file, tree);
  return tree;
};

export const lineOf = (tree: ts.SourceFile, node: ts.Node): number =>
  tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;

export const visit = (node: ts.Node, see: (node: ts.Node) => void): void => {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
};

/** All comments of a file, each once. */
export const commentsOf = (file: SourceFile): readonly string[] => {
  const tree = syntaxOf(file);
  const found = new Map<number, string>();
  const keep = (ranges: readonly ts.CommentRange[] | undefined): void =>
    ranges?.forEach(({ pos, end }) => found.set(pos, file.text.slice(pos, end)));
  const seeTokens = (node: ts.Node): void => {
    const children = node.getChildren(tree);
    if (children.length > 0) {
      children.forEach(seeTokens);
      return;
    }
    if (node.kind === ts.SyntaxKind.JsxText) return;
    keep(ts.getLeadingCommentRanges(file.text, node.getFullStart()));
    keep(ts.getTrailingCommentRanges(file.text, node.getEnd()));
  };
  seeTokens(tree);
  return [...found.values()];
};
