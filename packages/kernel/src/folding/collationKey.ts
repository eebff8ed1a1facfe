import { letters, rowOf } from "./letters.ts";

/** The alphabet (bảng chữ cái), with f j w z and ð where the dictionaries put them, after blanks, signs and digits. */
const order = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđðeêfghijklmnoôơpqrstuưvwxyz";
/** Goes before a character that the alphabet does not know, which then follows all that it knows. */
const beyond = "\u00ff";

let cached: Map<string, string> | undefined;

const weights = (): Map<string, string> => {
  cached ??= new Map([...order].map((letter, index) => [letter, String.fromCharCode(index + 2)]));
  return cached;
};

/**
 * The key by which Vietnamese names are put in order (khoá sắp xếp): compare keys with `<`. Made once per name when many are sorted.
 *
 * Letters come first (a ă â b c d đ e ê …), then tones (ngang, huyền, hỏi, ngã, sắc, nặng), then case, small before capital.
 * Blanks come before letters, so that order goes word by word. NFC and NFD text have the same key, different text never has.
 * Pure: no locale of the machine is asked.
 *
 * @example
 * collationKey("Đà Lạt") > collationKey("Duy Xuyên"); // => true
 * ["Huế", "Hậu", "Hà", "Hả"].sort((a, b) => (collationKey(a) < collationKey(b) ? -1 : 1)); // => ["Hà", "Hả", "Hậu", "Huế"]
 * @since 0.1.0
 */
export const collationKey = (text: string): string => {
  const { lower, toneless, plain, tone } = letters();
  const known = weights();
  let primary = "";
  let secondary = "";
  let tertiary = "";
  const composed = text.normalize("NFC");
  for (let index = 0; index < composed.length; index++) {
    const written = composed.charAt(index);
    const row = rowOf(composed.charCodeAt(index));
    const isLetter = (plain[row] ?? "") > " ";
    const small = isLetter ? (lower[row] as string) : written;
    const bare = isLetter ? (toneless[row] as string) : written;
    const base = isLetter && !known.has(bare) ? (plain[row] as string) : bare;
    primary += known.get(base) ?? beyond + written;
    secondary += base === bare ? String.fromCharCode(1 + (tone[row] ?? 0)) : small;
    tertiary += written === small ? "\u0001" : "\u0002";
  }
  return `${primary}\u0000${secondary}\u0000${tertiary}`;
};

/**
 * Compares two names in Vietnamese order (so sánh theo thứ tự chữ cái), for `sort`: negative, zero or positive.
 *
 * Zero only for the same text, NFC and NFD aside.
 *
 * @example
 * ["Ô Loan", "Ơ", "O", "Ó"].sort(compareVietnamese); // => ["O", "Ó", "Ô Loan", "Ơ"]
 * @since 0.1.0
 */
export const compareVietnamese = (a: string, b: string): number => {
  const keyOfA = collationKey(a);
  const keyOfB = collationKey(b);
  return keyOfA < keyOfB ? -1 : keyOfA > keyOfB ? 1 : 0;
};
