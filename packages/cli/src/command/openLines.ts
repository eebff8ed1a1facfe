import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { type TextLine, textLines } from "../batch/textLines.ts";
import type { Terminal } from "../terminal/Terminal.ts";

/** The lines of a file, or of standard input for `-`; `undefined` after saying on stderr that there is no such file. */
export const openLines = async (path: string, terminal: Terminal): Promise<AsyncIterable<TextLine> | undefined> => {
  if (path === "-") return textLines(terminal.stdin);
  const file = await open(path).catch((): undefined => undefined);
  const isFile = (await file?.stat())?.isFile() ?? false;
  await file?.close();
  if (isFile) return textLines(createReadStream(path, { highWaterMark: 256 * 1024 }));
  terminal.stderr.write(`${path}: không có tệp này · no such file\n`);
  return undefined;
};
