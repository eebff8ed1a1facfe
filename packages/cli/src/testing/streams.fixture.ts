import { Readable, Writable } from "node:stream";
import type { Terminal } from "../terminal/Terminal.ts";

const encoder = new TextEncoder();

/** Bytes of a text, cut into chunks of a size. */
export const bytesOf = (text: string | Uint8Array, chunk = 7): Readable => {
  const bytes = typeof text === "string" ? encoder.encode(text) : text;
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += chunk) parts.push(bytes.subarray(at, at + chunk));
  return Readable.from(parts, { objectMode: true });
};

/** All items of a stream. */
export const allOf = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
};

/** A terminal that keeps what is written to it. */
export const recordingTerminal = (
  stdin = "",
  watched = false,
): { terminal: Terminal; out: () => string; err: () => string } => {
  const keep = (): { stream: Writable; text: () => string } => {
    let text = "";
    const stream = new Writable({
      write(part, _encoding, done): void {
        text += String(part);
        done();
      },
    });
    return { stream, text: () => text };
  };
  const out = keep();
  const err = keep();
  return {
    terminal: { stdin: bytesOf(stdin), stdout: out.stream, stderr: err.stream, watched },
    out: out.text,
    err: err.text,
  };
};
