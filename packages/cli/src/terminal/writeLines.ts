import { once } from "node:events";
import type { Writable } from "node:stream";
import type { Terminal } from "./Terminal.ts";

const chunkSize = 64 * 1024;
const progressEvery = 1000;

/** Writes lines in chunks, waits for a slow reader, and counts aloud on stderr when a person watches. */
export const writeLines = async (terminal: Terminal, lines: AsyncIterable<string>): Promise<number> => {
  let chunk = "";
  let count = 0;
  for await (const line of lines) {
    chunk += `${line}\n`;
    count += 1;
    if (terminal.watched && count % progressEvery === 0) terminal.stderr.write(`\r${count.toLocaleString("vi-VN")} …`);
    if (chunk.length < chunkSize) continue;
    await write(terminal.stdout, chunk);
    chunk = "";
  }
  if (chunk !== "") await write(terminal.stdout, chunk);
  if (terminal.watched && count >= progressEvery) terminal.stderr.write(`\r${count.toLocaleString("vi-VN")}\n`);
  return count;
};

const write = async (stream: Writable, text: string): Promise<void> => {
  if (!stream.write(text)) await once(stream, "drain");
};
