/** The bytes of a file, chunk by chunk: a Node stream, or anything that is iterated. */
export type ByteStream = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** One physical line of a stream, without its line end. `number` counts from 1. */
export type TextLine =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly fault: "tooLong" | "notUtf8" };

const newline = 10;
const carriageReturn = 13;
const byteOrderMark = "\u{FEFF}";

/** The longest line that is read, in bytes; a longer one is reported, and never held in memory. */
const longestLine: number = 8 * 1024 * 1024;

/**
 * Splits a byte stream into lines: LF or CRLF, a byte order mark dropped, memory bounded by the longest line.
 *
 * A line that is too long or not UTF-8 comes out as a fault with its number; the lines after it are read as usual.
 *
 * @example
 * const [xin, chao] = [Uint8Array.of(0x78, 0xc3), Uint8Array.of(0xa3, 0x0a, 0x41)]; // cut within a character
 * (await Array.fromAsync(textLines([xin, chao]))).map(({ text }) => text); // => ["xã", "A"]
 */
export async function* textLines(bytes: ByteStream, limit: number = longestLine): AsyncGenerator<TextLine> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const finish = (): TextLine => {
    number += 1;
    const line = size > limit ? tooLong(number) : decode(decoder, joined(held, size), number);
    held = [];
    size = 0;
    return line;
  };
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      size += end - start;
      if (size <= limit) held.push(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    size += chunk.length - start;
    if (size <= limit) held.push(chunk.slice(start));
    else held = [];
  }
  if (size > 0) yield finish();
}

const tooLong = (number: number): TextLine => ({ number, fault: "tooLong" });

const joined = (parts: readonly Uint8Array[], size: number): Uint8Array => {
  if (parts.length === 1 && parts[0] !== undefined) return parts[0];
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const decode = (decoder: { decode(bytes: Uint8Array): string }, bytes: Uint8Array, number: number): TextLine => {
  const end = bytes.at(-1) === carriageReturn ? bytes.length - 1 : bytes.length;
  try {
    const text = decoder.decode(bytes.subarray(0, end));
    return { number, text: number === 1 && text.startsWith(byteOrderMark) ? text.slice(1) : text };
  } catch {
    return { number, fault: "notUtf8" };
  }
};
