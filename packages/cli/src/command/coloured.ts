import { fittedLines } from "../terminal/fittedLines.ts";
import type { Terminal } from "../terminal/Terminal.ts";

const off = "\u001B[0m";
const paints: readonly (readonly [line: RegExp, colour: string])[] = [
  [/^ {2}■/u, "\u001B[1;97;42m"],
  [/^ {2}[●+]/u, "\u001B[32m"],
  [/^ {2}[○]/u, "\u001B[36m"],
  [/^ {2}[‖→]/u, "\u001B[33m"],
  [/^ {2}·/u, "\u001B[2m"],
  [/^ {2}─|^ {2}.*SHA-256/u, "\u001B[2m"],
];

/**
 * A printed table as a person reads it on a screen: no line is longer than the screen, and lines are coloured by their mark where there are
 * colours. Elsewhere the text as it is.
 */
export const coloured = (text: string, { screen }: Pick<Terminal, "screen">): string => {
  if (screen === undefined) return text;
  const [title = [], ...rest] = text.split("\n").map((line) => fittedLines(line, screen.columns));
  if (!screen.colours) return [title, ...rest].flat().join("\n");
  const bold = title.map((line) => `\u001B[1m${line}${off}`);
  return [...bold, ...rest.flatMap(painted)].join("\n");
};

const painted = ([line = "", ...more]: readonly string[]): readonly string[] => {
  const colour = paints.find(([mark]) => mark.test(line))?.[1] ?? (/^\S/u.test(line) ? "\u001B[1m" : undefined);
  return [line, ...more].map((one) => (colour === undefined ? one : `${colour}${one}${off}`));
};
