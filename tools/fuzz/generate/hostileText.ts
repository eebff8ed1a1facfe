import fc from "fast-check";

const bits: readonly string[] = [
  ..." \u00A0\u200B\uFEFF\u202E\n\r\t\0.,;:-–—/\\\"'()[]{}<>|%&#@!?*+=_~^$",
  ...[
    "\uD800",
    "\uDFFF",
    "e\u0302\u0301",
    "đ",
    "Ð",
    "Đ",
    "ơ\u0303",
    "０",
    "١",
    "😀",
    "👨‍👩‍👧",
    "ﬁ",
    "İ",
    "ı",
    "ẞ",
    "\u0344",
    "hoà",
    "hòa",
  ],
  ...[
    "__proto__",
    "constructor",
    "toString",
    "null",
    "undefined",
    "NaN",
    "Infinity",
    "true",
    "-0",
    "1e999",
    "1.7976931348623157e309",
  ],
  ...[
    "2026-02-30",
    "9999-12-31",
    "1899-12-31",
    "2200-12-31T23:59:59+14:00",
    "T24:00",
    "+07:00",
    "Z",
    "P1Y",
    "00",
    "05 (năm)",
    "mười lăm",
  ],
  ...[
    "ngày",
    "làm việc",
    "giờ",
    "tháng",
    "không quá",
    "kể từ",
    "Điều 17",
    "khoản 2",
    "điểm a",
    "118/2025/NĐ-CP",
    "NQ-UBTVQH15",
  ],
  ...["=1+1", "@SUM(A1)", "<script>", "%s", "$(x)", "../..", "C:\\", "' OR 1=1"],
];

/** A text somebody could type, with something strange in it. */
export const hostileBits: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 12 })
  .map((parts) => parts.join(""));

const repeated = (text: string, length: number): string => text.repeat(Math.ceil(length / Math.max(1, text.length)));

/** Lengths at which a step that is not linear shows. */
const long: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...bits), fc.constantFrom(...bits), fc.constantFrom(100, 3000, 60_000), fc.boolean())
  .map(([one, other, times, mixed]) => repeated(mixed ? one + other : one, times));

/** Texts nobody should trust: strange bits, bytes, and now and then a very long one. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 60, arbitrary: hostileBits },
  { weight: 20, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 1, arbitrary: long },
);

type Edit = (text: string) => string;

const edit: fc.Arbitrary<Edit> = fc.tuple(fc.nat(), fc.nat(6), hostileBits, fc.nat(5)).map(
  ([place, length, bit, kind]): Edit =>
    (text) => {
      const at = place % (text.length + 1);
      const [before, here, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
      return [
        before + bit + here + after,
        before + after,
        before + here + here + after,
        before + here.toUpperCase() + after,
        after + here + before,
        before + bit + after,
      ][kind] as string;
    },
);

/** Texts that are nearly right: a valid one with a few places changed. */
export const nearly = (valid: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(valid, fc.array(edit, { maxLength: 3 }))
        .map(([text, edits]) => edits.reduce((so, one) => one(so), text)),
    },
    { weight: 1, arbitrary: hostileText },
  );
