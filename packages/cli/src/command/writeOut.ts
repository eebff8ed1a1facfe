import { writeFile } from "node:fs/promises";
import type { Terminal } from "../terminal/Terminal.ts";
import type { ExitCode } from "./ExitCode.ts";

/** Writes an answer to a file, or without one to stdout; says on stderr when the file cannot be written. */
export const writeOut = async (
  text: string | Uint8Array,
  file: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> => {
  if (file === undefined) {
    terminal.stdout.write(text);
    return 0;
  }
  try {
    await writeFile(file, text);
    return 0;
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : "";
    terminal.stderr.write(`--out ${file}: không ghi được · cannot be written (${why})\n`);
    return 2;
  }
};
