import ts from "typescript";
import type { Finding } from "../../repository/Finding.ts";
import { visitAll } from "../../repository/syntax.ts";
import type { Expected } from "./Expected.ts";
import { type Expectation, expectationOf } from "./expectationsOf.ts";
import { isExpectation } from "./parseExpected.ts";
import type { Snippet } from "./Snippet.ts";

/** A promise to be kept when the snippet runs. */
export interface Assertion {
  readonly line: number;
  readonly text: string;
  readonly expected: Expected;
}

/** A snippet rewritten so that each `// =>` calls `assertName(number, value)`, on the same lines as before. */
export interface Instrumented {
  readonly code: string;
  readonly assertions: readonly Assertion[];
  readonly findings: readonly Finding[];
}

interface Edit {
  readonly at: number;
  readonly text: string;
}

/** Turns the promises of a snippet into calls; a promise nobody can keep or read is a finding, so none is passed over. */
export const instrument = (snippet: Snippet, assertName: string): Instrumented => {
  const source = ts.createSourceFile(snippet.file, snippet.code, ts.ScriptTarget.ES2023, true, ts.ScriptKind.TS);
  const lineOf = (position: number): number => snippet.line + source.getLineAndCharacterOfPosition(position).line;
  const assertions: Assertion[] = [];
  const findings: Finding[] = [];
  const edits: Edit[] = [];
  const complain = (at: number, message: string): number =>
    findings.push({ file: snippet.file, line: lineOf(at), message });

  const expectations = collectExpectations(source);
  for (const { statement, at, text, promise } of expectations) {
    const call = editsFor(statement, assertName, assertions.length);
    if (!isExpectation(promise)) complain(at, `cannot read what is expected at "${promise.rest.trim()}"`);
    else if (call === undefined) complain(at, "only an expression or one named constant can be asserted");
    else {
      edits.push(...call);
      assertions.push({ line: lineOf(at), text, expected: promise });
    }
  }
  const attached = new Set(expectations.map(({ at }) => at));
  for (const { index } of snippet.code.matchAll(/\/\/\s*=>/g))
    if (!attached.has(index)) complain(index, "this // => belongs to no statement");
  return { code: applyEdits(snippet.code, edits), assertions, findings };
};

const collectExpectations = (source: ts.SourceFile): readonly Expectation[] => {
  const found: Expectation[] = [];
  visitAll(source, (node) => {
    const expectation = expectationOf(source, node);
    if (expectation !== undefined) found.push(expectation);
  });
  return found;
};

const editsFor = (
  statement: ts.ExpressionStatement | ts.VariableStatement,
  assertName: string,
  number: number,
): readonly Edit[] | undefined => {
  if (ts.isExpressionStatement(statement))
    return [
      { at: statement.expression.getStart(), text: `${assertName}(${number}, (` },
      { at: statement.expression.end, text: "))" },
    ];
  const [declaration, ...others] = statement.declarationList.declarations;
  if (declaration === undefined || others.length > 0 || !ts.isIdentifier(declaration.name)) return undefined;
  return [{ at: statement.end, text: `; ${assertName}(${number}, ${declaration.name.text});` }];
};

const applyEdits = (code: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.at - a.at)
    .reduce((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), code);
