import ts from "typescript";
import type { Finding } from "../../repository/Finding.ts";
import type { Package } from "../../repository/Package.ts";
import { lineAt, parseFile } from "../../repository/syntax.ts";
import { documentedFiles } from "./collectSnippets.ts";
import type { ExportedValues } from "./exportedValues.ts";

/** The functions of a package's entries whose doc comment shows no example that asserts something. */
export const missingExamples = (root: string, one: Package, valuesOf: ExportedValues): readonly Finding[] => {
  const open = new Set(one.entries.flatMap(({ source }) => [...valuesOf(source)]));
  return documentedFiles(root, one).flatMap((file) => {
    const source = parseFile(root, file);
    return source.statements
      .flatMap(functionsOf)
      .filter(({ name, statement }) => open.has(name) && !showsExample(source, statement))
      .map(({ name, statement }) => ({
        file,
        line: lineAt(source, statement.getStart()),
        message: `${name} has no example`,
      }));
  });
};

interface NamedFunction {
  readonly name: string;
  readonly statement: ts.Statement;
}

const functionsOf = (statement: ts.Statement): readonly NamedFunction[] => {
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [{ name: statement.name.text, statement }] : [];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
    ts.isIdentifier(name) && initializer !== undefined && isFunction(initializer)
      ? [{ name: name.text, statement }]
      : [],
  );
};

const isFunction = (node: ts.Node): boolean => ts.isArrowFunction(node) || ts.isFunctionExpression(node);

const showsExample = (source: ts.SourceFile, statement: ts.Statement): boolean =>
  ts.getJSDocCommentsAndTags(statement).some((comment) => /@example[\s\S]*\/\/\s*=>/.test(comment.getText(source)));
