const digits: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

/** How a last digit is said behind a ten: mốt for one, tư for four, lăm or nhăm for five. */
const lastDigits: Readonly<Record<string, number>> = { ...digits, mốt: 1, lăm: 5, nhăm: 5 };

/** Said without marks; "sau", "lam" and "tu" are left out, since they are more often after, work and from. */
const withoutMarks: Readonly<Record<string, string>> = {
  mot: "một",
  bon: "bốn",
  nam: "năm",
  bay: "bảy",
  tam: "tám",
  chin: "chín",
  muoi: "mười",
  tram: "trăm",
};

/**
 * The value of Vietnamese number words up to 999 ("hai mươi tư" is 24), or `undefined` when they are not one number.
 *
 * @example
 * numberOfWords(["hai", "mươi", "tư"]); // => 24
 * numberOfWords(["một", "trăm", "linh", "năm"]); // => 105
 * numberOfWords(["khai", "sinh"]); // => undefined
 */
export const numberOfWords = (words: readonly string[]): number | undefined => {
  const known = words.map((word) => withoutMarks[word] ?? word);
  const hundred = known.indexOf("trăm");
  if (hundred === -1) return belowHundred(known);
  const hundreds = hundred === 1 ? digits[known[0] ?? ""] : undefined;
  const rest = known.slice(hundred + 1);
  if (hundreds === undefined) return undefined;
  if (rest.length === 0) return hundreds * 100;
  const isOdd = rest[0] === "linh" || rest[0] === "lẻ";
  const below = isOdd && rest.length === 2 ? digits[rest[1] ?? ""] : belowHundred(rest);
  return below === undefined ? undefined : hundreds * 100 + below;
};

const belowHundred = (words: readonly string[]): number | undefined => {
  const [first = "", second = "", third = ""] = words;
  if (words.length === 1) return first === "mười" ? 10 : digits[first];
  const tens = digits[first];
  if (words.length === 2) {
    if (first === "mười") return plus(10, lastDigits[second]);
    if (isTenWord(second)) return tens === undefined ? undefined : tens * 10;
    return tens !== undefined && tens > 1 && ["mốt", "lăm", "nhăm", "tư"].includes(second)
      ? plus(tens * 10, lastDigits[second])
      : undefined;
  }
  return words.length === 3 && tens !== undefined && isTenWord(second) ? plus(tens * 10, lastDigits[third]) : undefined;
};

/** "mươi", and "mười" where the mark was lost or mistyped. */
const isTenWord = (word: string): boolean => word === "mươi" || word === "mười";

const plus = (tens: number, digit: number | undefined): number | undefined =>
  digit === undefined ? undefined : tens + digit;
