import fc from "fast-check";

const encoder = new TextEncoder();

/** Bytes in chunks cut anywhere, characters broken apart; now and then a byte that is not UTF-8. */
export const chunked = (texts: fc.Arbitrary<string>): fc.Arbitrary<readonly Uint8Array[]> =>
  fc
    .tuple(
      texts,
      fc.integer({ min: 1, max: 64 }),
      fc.option(fc.tuple(fc.nat(), fc.integer({ min: 128, max: 255 })), { freq: 8 }),
    )
    .map(([text, size, broken]) => {
      const bytes = encoder.encode(text);
      if (broken !== null && bytes.length > 0) bytes[broken[0] % bytes.length] = broken[1];
      const chunks: Uint8Array[] = [];
      for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
      return chunks;
    });

/** All items of a stream. */
export const allOf = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
};
