import ts from 'typescript';
import type { Finding } from './finding';

const tooFree: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.AnyKeyword]: 'any',
  [ts.SyntaxKind.UnknownKeyword]: 'unknown',
  [ts.SyntaxKind.ObjectKeyword]: 'object',
};

/** Files that may use open types: a raw request returns any response of Aspire. */
const mayBeOpen = ['src/raw_http_request/output.ts'];

/**
 * Finds what Tray's schema generator would lose or change. `texts` are all type files, by their path, since a field can take
 * its values from a type in another file.
 */
export function typeRules(texts: ReadonlyMap<string, string>): Finding[] {
  const sources = [...texts].map(([file, text]) => ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
  const choices = new Map(sources.flatMap(choicesIn));
  return sources.flatMap((source) => fileFindings(source, choices));
}

/** The values of each union of texts, in the order of declaration, by the name of the type. */
type Choices = ReadonlyMap<string, readonly string[]>;

function choicesIn({ statements }: ts.SourceFile): [string, readonly string[]][] {
  return statements.filter(ts.isTypeAliasDeclaration).map(({ name, type }) => [name.text, literalsOf(type)]);
}

function fileFindings(source: ts.SourceFile, choices: Choices): Finding[] {
  const file = source.fileName;
  const findings: Finding[] = [];
  const isOfOperation = /\/(input|output)\.ts$/.test(file) && !mayBeOpen.includes(file);
  const add = (node: ts.Node, wrong: string, remedy: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    findings.push({ file: `${file}:${line + 1}`, wrong, remedy });
  };
  const visit = (node: ts.Node): void => {
    const word = tooFree[node.kind];
    if (isOfOperation && word !== undefined) {
      add(node, `the type ${word} tells a builder nothing`, 'use a more specific type');
    }
    if (isOfOperation && ts.isTypeReferenceNode(node) && isRecordOfStrings(node)) {
      add(node, 'Record<string, ...> becomes an object that allows no fields', 'write { [name: string]: ... }');
    }
    if (ts.isPropertySignature(node) || ts.isTypeAliasDeclaration(node)) tagFindings(node, choices, add);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return findings;
}

type Add = (node: ts.Node, wrong: string, remedy: string) => void;

function isRecordOfStrings({ typeName, typeArguments }: ts.TypeReferenceNode): boolean {
  if (!ts.isIdentifier(typeName) || typeName.text !== 'Record') return false;
  return typeArguments?.[0]?.kind === ts.SyntaxKind.StringKeyword;
}

function tagFindings(node: ts.PropertySignature | ts.TypeAliasDeclaration, choices: Choices, add: Add): void {
  const tags = new Map(
    ts.getJSDocTags(node).map((tag) => [tag.tagName.text, ts.getTextOfJSDocComment(tag.comment) ?? '']),
  );
  const name = node.name.getText();
  const advanced = tags.get('advanced');
  if (advanced !== undefined && advanced.trim() !== 'true') {
    add(node, `@advanced of ${name} has no effect`, 'write "@advanced true"');
  }
  const { type } = node;
  const named = type && ts.isTypeReferenceNode(type) ? choices.get(type.typeName.getText()) : undefined;
  const values = named ?? literalsOf(type);
  if (!tags.has('enumLabels') || values.length === 0) return;
  const sorted = [...values].sort();
  if (String(values) !== String(sorted)) {
    const remedy = `declare the values in the order ${sorted.join(', ')}, and the labels with them: Tray sorts values only`;
    add(node, `the labels of ${name} would belong to the wrong values`, remedy);
  }
}

/** The values of a union of texts, in the order of declaration. */
function literalsOf(type: ts.TypeNode | undefined): string[] {
  if (!type || !ts.isUnionTypeNode(type)) return [];
  return type.types.flatMap((member) =>
    ts.isLiteralTypeNode(member) && ts.isStringLiteral(member.literal) ? [member.literal.text] : [],
  );
}
