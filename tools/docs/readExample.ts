import ts from 'typescript';

/** An example of an operation's input. */
export type Example = Readonly<Record<string, unknown>>;

/**
 * The example in an operation's test: the value of `const example`. Undefined if there is none, or if it is not plain data.
 */
export function readExample(test: string): Example | undefined {
  const source = ts.createSourceFile('handler.test.ts', test, ts.ScriptTarget.ES2022);
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!ts.isIdentifier(name) || name.text !== 'example' || !initializer) continue;
      const value = read(initializer);
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Example) : undefined;
    }
  }
  return undefined;
}

/** The value of an expression of plain data; undefined for any other expression. */
function read(node: ts.Expression): unknown {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return read(node.expression);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken)
    return -Number(read(node.operand));
  if (ts.isArrayLiteralExpression(node)) {
    const entries = node.elements.map(read);
    return entries.includes(undefined) ? undefined : entries;
  }
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const fields: [string, unknown][] = [];
  for (const property of node.properties) {
    if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) return undefined;
    const value = read(property.initializer);
    if (value === undefined) return undefined;
    fields.push([property.name.text, value]);
  }
  return Object.fromEntries(fields);
}
