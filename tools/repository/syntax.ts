import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Parses a TypeScript file of the repository; nodes know their parents. */
export const parseFile = (root: string, file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.ES2023, true);

/** The line of a position, counted from 1. */
export const lineAt = (source: ts.SourceFile, position: number): number =>
  source.getLineAndCharacterOfPosition(position).line + 1;

/** Visits every node of a file, parents before children. */
export const visitAll = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node);
  ts.forEachChild(node, (child) => visitAll(child, visit));
};
