import { pathToFileURL } from "node:url";
import ts from "typescript";
import type { Package } from "../../repository/Package.ts";
import { visitAll } from "../../repository/syntax.ts";
import type { ExportedValues } from "./exportedValues.ts";
import type { Snippet } from "./Snippet.ts";

/** What can be named without an import line: a module and the values it gives. */
interface Scope {
  readonly specifier: string;
  readonly names: ReadonlySet<string>;
}

/** The import lines a snippet of a doc comment is spared, on one line: its own file, its package's entries, the kernel's; for generators `fc`. */
export const importLines = (
  snippet: Snippet,
  root: string,
  packages: readonly Package[],
  valuesOf: ExportedValues,
): string => {
  if (snippet.room === undefined) return "";
  const wanted = freeNames(snippet);
  const lines: string[] = [];
  for (const { specifier, names } of scopesOf(snippet, root, packages, valuesOf)) {
    const taken = [...wanted].filter((name) => names.has(name));
    for (const name of taken) wanted.delete(name);
    if (taken.length > 0) lines.push(`import { ${taken.join(", ")} } from ${JSON.stringify(specifier)};`);
  }
  if (snippet.file.includes("/src/testing/") && wanted.has("fc")) lines.push('import fc from "fast-check";');
  return lines.join(" ");
};

const scopesOf = (
  { file, room }: Snippet,
  root: string,
  packages: readonly Package[],
  valuesOf: ExportedValues,
): readonly Scope[] => [
  { specifier: pathToFileURL(`${root}/${file}`).href, names: valuesOf(file) },
  ...[room, "kernel"]
    .flatMap((name) => packages.find((one) => one.room === name)?.entries ?? [])
    .map(({ specifier, source }) => ({ specifier, names: valuesOf(source) })),
];

/** The identifiers of a snippet that it does not declare at its top level. */
const freeNames = ({ file, code }: Snippet): Set<string> => {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2023, true, ts.ScriptKind.TS);
  const names = new Set<string>();
  visitAll(source, (node) => {
    if (ts.isIdentifier(node)) names.add(node.text);
  });
  for (const statement of source.statements) for (const name of declaredBy(statement)) names.delete(name);
  return names;
};

const declaredBy = (statement: ts.Statement): readonly string[] => {
  const names: string[] = [];
  const bind = (name: ts.BindingName): void => {
    if (ts.isIdentifier(name)) names.push(name.text);
    else for (const element of name.elements) if (ts.isBindingElement(element)) bind(element.name);
  };
  if (ts.isVariableStatement(statement)) for (const { name } of statement.declarationList.declarations) bind(name);
  if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name !== undefined)
    bind(statement.name);
  if (ts.isImportDeclaration(statement)) visitAll(statement, (node) => ts.isIdentifier(node) && bind(node));
  return names;
};
