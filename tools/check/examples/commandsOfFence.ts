import type { Fence } from "./fencesOfMarkdown.ts";

/** A command of a `console` block and the lines that are shown to follow it. */
export interface ShownCommand {
  readonly line: number;
  readonly text: string;
  readonly shown: readonly string[];
}

/** Reads a `console` block: a command on each line that begins with `$`, what it prints below it. */
export const commandsOfFence = ({ text, line }: Fence): readonly ShownCommand[] => {
  const commands: { line: number; text: string; shown: string[] }[] = [];
  for (const [at, one] of text.split("\n").entries())
    if (one.startsWith("$ ")) commands.push({ line: line + at, text: one.slice(2), shown: [] });
    else commands.at(-1)?.shown.push(one);
  return commands.map(({ shown, ...command }) => ({ ...command, shown: withoutBlankEnds(shown) }));
};

const withoutBlankEnds = (lines: readonly string[]): readonly string[] => {
  const filled = lines.map((one, at) => (one.trim() === "" ? -1 : at)).filter((at) => at >= 0);
  return lines.slice(filled[0] ?? 0, (filled.at(-1) ?? -1) + 1);
};

/** The line at which what was printed stops being what is shown; a line `…` stands for any lines, a final `…` for the rest of its line. */
export const firstDifference = (shown: readonly string[], printed: readonly string[]): string | undefined => {
  if (shown.length === 0) return undefined;
  const [first = "", ...rest] = shown;
  if (first.trim() === "…") {
    if (rest.length === 0) return undefined;
    const ways = printed.map((_, at) => firstDifference(rest, printed.slice(at)));
    return ways.includes(undefined) ? undefined : `${rest[0]} is nowhere`;
  }
  const found = printed[0]?.trimEnd();
  const wanted = first.trimEnd();
  const fits = wanted.endsWith("…") ? found?.startsWith(wanted.slice(0, -1)) : found === wanted;
  return fits
    ? firstDifference(rest, printed.slice(1))
    : `printed ${JSON.stringify(found)}, shown ${JSON.stringify(wanted)}`;
};

/** Splits a command line into words as a shell does, comments aside; `|` and `>` are words of their own. */
export const wordsOfCommand = (line: string): readonly string[] =>
  [...line.matchAll(/\s+#.*$|'([^']*)'|"([^"]*)"|([^\s'"]+)/g)].flatMap(([, single, double, plain]) => {
    const word = single ?? double ?? plain;
    return word === undefined ? [] : [word];
  });
