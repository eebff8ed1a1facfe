import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";
import type { Package } from "../../repository/Package.ts";
import { parseFile } from "../../repository/syntax.ts";

/** Finds the names of the values (not types) a module of the repository exports, `export *` followed. */
export type ExportedValues = (file: string) => ReadonlySet<string>;

/** A finder that reads each module once. */
export const exportedValues = (root: string, packages: readonly Package[]): ExportedValues => {
  const known = new Map<string, Set<string>>();
  const entries = new Map(packages.flatMap((one) => one.entries.map((entry) => [entry.specifier, entry.source])));
  const resolve = (file: string, specifier: string): string | undefined =>
    specifier.startsWith(".") ? posix.join(posix.dirname(file), specifier) : entries.get(specifier);

  const read = (file: string): ReadonlySet<string> => {
    const before = known.get(file);
    if (before !== undefined) return before;
    const names = new Set<string>();
    known.set(file, names);
    if (!existsSync(join(root, file))) return names;
    for (const statement of parseFile(root, file).statements)
      for (const name of namesOf(statement, (specifier) => {
        const target = resolve(file, specifier);
        return target === undefined ? new Set() : read(target);
      }))
        names.add(name);
    return names;
  };
  return read;
};

const namesOf = (statement: ts.Statement, all: (specifier: string) => ReadonlySet<string>): Iterable<string> => {
  if (ts.isExportDeclaration(statement)) return reExported(statement, all);
  const isExported = ts.canHaveModifiers(statement)
    ? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    : false;
  if (!isExported) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  const named = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) ? statement.name : undefined;
  return named === undefined ? [] : [named.text];
};

const reExported = (
  statement: ts.ExportDeclaration,
  all: (specifier: string) => ReadonlySet<string>,
): Iterable<string> => {
  const { exportClause, moduleSpecifier, isTypeOnly } = statement;
  if (isTypeOnly) return [];
  if (exportClause === undefined)
    return moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier) ? all(moduleSpecifier.text) : [];
  if (ts.isNamespaceExport(exportClause)) return [exportClause.name.text];
  return exportClause.elements.filter((element) => !element.isTypeOnly).map((element) => element.name.text);
};
