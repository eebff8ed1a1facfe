import ts from "typescript";
import { lineAt, visitAll } from "./syntax.ts";

/** A line of a doc comment without its leading star, and where it stands. */
export interface DocLine {
  readonly line: number;
  readonly text: string;
}

/** A block tag of a doc comment with the lines that follow it, the first being what stands on the tag's own line. */
export interface DocTag {
  readonly name: string;
  readonly line: number;
  readonly lines: readonly DocLine[];
}

/** The tags of every doc comment of a file, in order. */
export const docTags = (source: ts.SourceFile): readonly DocTag[] => {
  const comments = new Map<number, ts.Node>();
  visitAll(source, (node) => {
    for (const comment of ts.getJSDocCommentsAndTags(node)) if (ts.isJSDoc(comment)) comments.set(comment.pos, comment);
  });
  for (const comment of ts.getJSDocCommentsAndTags(source.endOfFileToken))
    if (ts.isJSDoc(comment)) comments.set(comment.pos, comment);
  return [...comments.values()].sort((a, b) => a.pos - b.pos).flatMap((comment) => tagsOf(linesOf(source, comment)));
};

const linesOf = (source: ts.SourceFile, comment: ts.Node): readonly DocLine[] => {
  const first = lineAt(source, comment.pos);
  const body = source.text
    .slice(comment.pos, comment.end)
    .replace(/^\/\*\*/, "")
    .replace(/\s*\*\/$/, "");
  return body.split(/\r?\n/).map((text, index) => ({ line: first + index, text: text.replace(/^\s*\*? ?/, "") }));
};

const tagsOf = (lines: readonly DocLine[]): readonly DocTag[] => {
  const tags: { name: string; line: number; lines: DocLine[] }[] = [];
  for (const { line, text } of lines) {
    const opening = /^\s*@([A-Za-z]+)(?:\s+(.*))?$/.exec(text);
    if (opening) tags.push({ name: opening[1] ?? "", line, lines: [{ line, text: opening[2] ?? "" }] });
    else tags.at(-1)?.lines.push({ line, text });
  }
  return tags;
};
