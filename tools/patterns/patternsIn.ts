import ts from "typescript";
import { filesUnder } from "../repository/filesUnder.ts";
import { lineAt, parseFile, visitAll } from "../repository/syntax.ts";

/** A regular expression of the published code, and where it stands. */
export interface FoundPattern {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
  readonly line: number;
}

/** Every regular expression written as a literal in the sources that are published. */
export const literalsIn = (root: string): readonly FoundPattern[] =>
  publishedFiles(root).flatMap((file) => {
    const parsed = parseFile(root, file);
    const found: FoundPattern[] = [];
    visitAll(parsed, (node) => {
      if (node.kind !== ts.SyntaxKind.RegularExpressionLiteral) return;
      const text = node.getText(parsed);
      const end = text.lastIndexOf("/");
      const line = lineAt(parsed, node.getStart(parsed));
      found.push({ source: text.slice(1, end), flags: text.slice(end + 1), file, line });
    });
    return found;
  });

const publishedFiles = (root: string): readonly string[] =>
  filesUnder(root, "packages", ".ts").filter(
    (file) =>
      /^packages\/[^/]+\/src\//.test(file) && !/\.(?:test|test-d|fixture|gen)\.ts$|\/testing\/|\/bench\//.test(file),
  );

/** What was made by `new RegExp` while `use` ran: patterns put together from parts, which no reader of literals sees. */
export const madeWhile = async (use: () => Promise<void>): Promise<readonly FoundPattern[]> => {
  const own = globalThis.RegExp;
  const made = new Map<string, FoundPattern>();
  globalThis.RegExp = new Proxy(own, {
    construct(target, args: [string | RegExp, string?], newTarget): object {
      const pattern = Reflect.construct(target, args, newTarget) as RegExp;
      const place = callerOf(new Error("made here").stack ?? "");
      if (place !== undefined)
        made.set(`${pattern.source}/${pattern.flags}`, { source: pattern.source, flags: pattern.flags, ...place });
      return pattern;
    },
  });
  try {
    await use();
  } finally {
    globalThis.RegExp = own;
  }
  return [...made.values()];
};

/** The line of the published sources that made it, `pattern` itself left out. */
const callerOf = (stack: string): { readonly file: string; readonly line: number } | undefined => {
  const lines = stack.split("\n").slice(2);
  const place = lines.find((line) => line.includes("/packages/") && !line.includes("/kernel/src/pattern/"));
  const [, file, line] = /(packages\/[^/]+\/src\/[^:)]+):(\d+)/.exec(place ?? "") ?? [];
  return file === undefined || /\.test\.ts$|\/testing\//.test(file) ? undefined : { file, line: Number(line) };
};
