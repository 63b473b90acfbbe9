import ts from 'typescript';

/** Ids in the code that carry no text to translate. */
const notTexts = new Set(['', 'FIXME', 'http://www.client-app.com']);

function literalText(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isBinaryExpression(node)) return undefined;
  const [left, right] = [literalText(node.left), literalText(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}

function literalKey(node: ts.Expression, prefix: string): string | undefined {
  if (ts.isCallExpression(node) && /^get(Translation|TranslationKey|Trad)$/.test(node.expression.getText())) {
    const key = node.arguments[0] && literalText(node.arguments[0]);
    return key === undefined ? undefined : prefix + key;
  }
  const ownPrefix = ts.isTemplateExpression(node) && node.head.text === '' && node.templateSpans.length === 1;
  if (ownPrefix && /^plugin_?id$/i.test(node.templateSpans[0].expression.getText())) {
    return prefix.slice(0, -1) + node.templateSpans[0].literal.text;
  }
  return literalText(node);
}

/** Messages that stand only in the code, as `{ id, defaultMessage }`, and in none of Strapi's catalogues. */
export function textsInCode(code: string, prefix: string): Record<string, string> {
  const found: Record<string, string> = {};
  const source = ts.createSourceFile('code.mjs', code, ts.ScriptTarget.Latest, true);
  const add = (id: ts.Expression, message: ts.Expression): void => {
    if (ts.isConditionalExpression(id)) {
      const both = ts.isConditionalExpression(message);
      add(id.whenTrue, both ? message.whenTrue : message);
      add(id.whenFalse, both ? message.whenFalse : message);
      return;
    }
    const [key, text] = [literalKey(id, prefix), literalText(message)];
    if (key !== undefined && text !== undefined && !notTexts.has(key)) found[key] ??= text;
  };
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const property = (name: string): ts.Expression | undefined =>
        node.properties.filter(ts.isPropertyAssignment).find((entry) => entry.name.getText() === name)?.initializer;
      const [id, message] = [property('id'), property('defaultMessage')];
      if (id && message) add(id, message);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
