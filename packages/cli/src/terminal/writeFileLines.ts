import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import type { Terminal } from "./Terminal.ts";
import { writeLines } from "./writeLines.ts";

/** Writes all lines; a file is closed behind them, and one that fails (a full disk) fails the whole. */
export const writeFileLines = async (
  terminal: Terminal,
  output: Writable,
  lines: AsyncIterable<string>,
): Promise<void> => {
  if (output === terminal.stdout) {
    await writeLines(terminal, lines);
    return;
  }
  const closed = finished(output);
  await Promise.race([writeLines({ ...terminal, stdout: output }, lines), closed]);
  output.end();
  await closed;
};
