import { WriteStream } from "node:tty";
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

/** The lines of a printed table in colours by their mark, where a person reads them on a terminal that has colours. */
export const coloured = (text: string, terminal: Terminal): string => {
  if (!isColourful(terminal)) return text;
  const [title = "", ...rest] = text.split("\n");
  return [`\u001B[1m${title}${off}`, ...rest.map(painted)].join("\n");
};

const painted = (line: string): string => {
  const found = paints.find(([mark]) => mark.test(line));
  if (found !== undefined) return `${found[1]}${line}${off}`;
  return line !== "" && !line.startsWith(" ") ? `\u001B[1m${line}${off}` : line;
};

/** Node knows the terminal and heeds NO_COLOR and FORCE_COLOR. */
const isColourful = ({ stdout }: Terminal): boolean => stdout instanceof WriteStream && stdout.hasColors();
