import { once } from "node:events";
import type { Writable } from "node:stream";
import { countedAloud } from "./countedAloud.ts";
import type { Terminal } from "./Terminal.ts";

const chunkSize = 64 * 1024;

/** Writes lines in chunks, waits for a slow reader, and counts aloud on stderr when a person watches. */
export const writeLines = async (terminal: Terminal, lines: AsyncIterable<string>): Promise<number> => {
  let chunk = "";
  let count = 0;
  for await (const line of countedAloud(terminal, lines)) {
    chunk += `${line}\n`;
    count += 1;
    if (chunk.length < chunkSize) continue;
    await write(terminal.stdout, chunk);
    chunk = "";
  }
  if (chunk !== "") await write(terminal.stdout, chunk);
  return count;
};

const write = async (stream: Writable, text: string): Promise<void> => {
  if (!stream.write(text)) await once(stream, "drain");
};
