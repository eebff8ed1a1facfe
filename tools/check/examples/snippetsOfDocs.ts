import type ts from "typescript";
import { type DocTag, docTags } from "../../repository/docComments.ts";
import type { Snippet } from "./Snippet.ts";

/** The `@example` blocks of a source file of a room. */
export const snippetsOfDocs = (source: ts.SourceFile, room: string): readonly Snippet[] =>
  docTags(source)
    .filter(({ name }) => name === "example")
    .map((tag) => ({ file: source.fileName, line: tag.line, code: codeOf(tag), room }));

/** The code of a tag. What stands on the tag's own line is a caption unless it asserts; fences are not code. */
const codeOf = ({ lines }: DocTag): string =>
  lines
    .map(({ text }, index) => (isCaption(text, index) || /^\s*```/.test(text) ? "" : text))
    .join("\n")
    .trimEnd();

const isCaption = (text: string, index: number): boolean => index === 0 && !text.includes("// =>");
