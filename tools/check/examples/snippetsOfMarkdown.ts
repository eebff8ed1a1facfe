import type { Finding } from "../../repository/Finding.ts";
import type { Snippet } from "./Snippet.ts";

/** The ts blocks of a page, and the blocks that ask not to be run without saying why. */
export interface MarkdownSnippets {
  readonly snippets: readonly Snippet[];
  readonly findings: readonly Finding[];
}

const fence =
  /^([ \t]*(?:(?:[-*+]|\d+\.)[ \t]+)?)(`{3,}|~{3,})[ \t]*(?:ts|typescript)\b([^\n]*)\n([\s\S]*?)^[ \t]*\2[ \t]*$/gm;
const opening = /(?:`{3,}|~{3,})[ \t]*(?:ts|typescript)\b/g;

/** Reads the ```` ```ts ```` blocks of a page; ```` ```ts no-run: why ```` is left out. */
export const snippetsOfMarkdown = (file: string, text: string): MarkdownSnippets => {
  const snippets: Snippet[] = [];
  const findings: Finding[] = [];
  const page = text.replaceAll("\r\n", "\n");
  const blocks = [...page.matchAll(fence)];
  for (const { index, 1: indent = "", 3: information = "", 4: code = "" } of blocks) {
    const line = page.slice(0, index).split("\n").length + 1;
    const noRun = /^\s+no-run\b:?\s*(.*)$/.exec(information);
    if (noRun === null) snippets.push({ file, line, code: withoutIndent(code, indent.length) });
    else if (noRun[1]?.trim() === "") findings.push({ file, line: line - 1, message: "no-run does not say why" });
  }
  const openings = page.match(opening)?.length ?? 0;
  if (openings > blocks.length)
    findings.push({
      file,
      message: `${openings - blocks.length} ts blocks could not be read; write them on lines of their own`,
    });
  return { snippets, findings };
};

const withoutIndent = (code: string, width: number): string =>
  code.replace(new RegExp(`^[ \\t]{0,${width}}`, "gm"), "");
