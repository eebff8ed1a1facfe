import ts from "typescript";
import { lineAt, visitAll } from "../../repository/syntax.ts";

/** One import of a file: of a value or a type, static or dynamic. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
}

/** Everything a file imports: `import`, `import type`, `export … from`, `import("…")` as a call and as a type, `require`. */
export const importsOf = (source: ts.SourceFile): readonly Import[] => {
  const found: Import[] = [];
  visitAll(source, (node) => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) found.push({ specifier: specifier.text, line: lineAt(source, specifier.getStart()) });
  });
  return found;
};

const specifierOf = (node: ts.Node): ts.StringLiteralLike | undefined => {
  const candidate = importedExpression(node);
  return candidate !== undefined && ts.isStringLiteralLike(candidate) ? candidate : undefined;
};

const importedExpression = (node: ts.Node): ts.Node | undefined => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name)) return node.name;
  return ts.isCallExpression(node) && isImportCall(node.expression) ? node.arguments[0] : undefined;
};

const isImportCall = (callee: ts.Expression): boolean =>
  callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === "require");
