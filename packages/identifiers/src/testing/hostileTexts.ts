import fc from "fast-check";

const strange = fc.constantFrom(
  " ",
  "\u00A0",
  "\u200B",
  "\uFEFF",
  "\u202E",
  "\n",
  "\0",
  "–",
  "－",
  "０",
  "Đ",
  "Ð",
  "d",
  "O",
  ".",
  "..",
  "-",
  "/",
  ",",
  "😀",
  "a\u0301",
  "\uD800",
);

/**
 * Texts that are nearly right (gần đúng): a valid one with a strange character put in, one lost, small letters, or written twice.
 *
 * @example
 * typeof damaged(agencyCodes).generate; // => "function"
 * @since 0.1.0
 */
export const damaged = (valid: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(valid, fc.nat(), strange, fc.constantFrom(...damages))
    .map(([text, at, mark, damage]) => damage(text, at, mark));

const damages: readonly ((text: string, at: number, mark: string) => string)[] = [
  (text, at, mark) => text.slice(0, at % (text.length + 1)) + mark + text.slice(at % (text.length + 1)),
  (text, at) => text.slice(0, at % (text.length + 1)) + text.slice((at % (text.length + 1)) + 1),
  (text) => text.toLowerCase(),
  (text) => text + text,
];

/**
 * Texts nobody should trust (chuỗi hỏng, chuỗi lạ): anything at all, very long ones, and damaged identifiers.
 *
 * @example
 * typeof hostileTexts(agencyCodes).generate; // => "function"
 * @since 0.1.0
 */
export const hostileTexts = (valid: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    damaged(valid),
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.constantFrom("", "-".repeat(100_000), "0".repeat(100_000), ",".repeat(100_000), "H01.".repeat(30_000)),
  );
