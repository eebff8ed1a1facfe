import ts from "typescript";
import type { Expected } from "./Expected.ts";
import { isExpectation, type NotAnExpectation, parseExpected } from "./parseExpected.ts";

/** A `// =>` and the statement whose value it promises. */
export interface Expectation {
  readonly statement: ts.ExpressionStatement | ts.VariableStatement;
  readonly at: number;
  readonly text: string;
  readonly promise: Expected | NotAnExpectation;
}

/** The promise after a statement: at the end of its line or alone in the next; unfinished ones go on in the comments below. */
export const expectationOf = (source: ts.SourceFile, statement: ts.Node): Expectation | undefined => {
  if (!ts.isExpressionStatement(statement) && !ts.isVariableStatement(statement)) return undefined;
  const comments = commentsAfter(source, statement.end);
  const first = comments[0];
  const opening = first === undefined ? null : /^\/\/\s*=>(.*)$/s.exec(first.text);
  if (first === undefined || opening === null) return undefined;
  let text = opening[1] ?? "";
  let promise = parseExpected(text);
  for (const { text: more } of comments.slice(1)) {
    if (isExpectation(promise) || promise.problem !== "unfinished" || /^\/\/\s*=>/.test(more)) break;
    text += `\n${more.slice(2)}`;
    promise = parseExpected(text);
  }
  return { statement, at: first.pos, text: text.trim(), promise };
};

interface Comment {
  readonly pos: number;
  readonly text: string;
}

/** The line comments that follow a position without an empty line or code between them. */
const commentsAfter = (source: ts.SourceFile, end: number): readonly Comment[] => {
  const { text } = source;
  const ranges = [...(ts.getTrailingCommentRanges(text, end) ?? []), ...(ts.getLeadingCommentRanges(text, end) ?? [])];
  const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
  const comments: Comment[] = [];
  let line = lineOf(end);
  for (const { kind, pos, end: stop } of ranges) {
    if (kind !== ts.SyntaxKind.SingleLineCommentTrivia || lineOf(pos) > line + 1) break;
    line = lineOf(pos);
    comments.push({ pos, text: text.slice(pos, stop) });
  }
  return comments;
};
