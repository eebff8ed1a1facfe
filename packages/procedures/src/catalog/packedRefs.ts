/**
 * The digits of packed numbers, from 0: ASCII that needs no escape in a literal. A number below 40 is one digit, one below 3,720 two
 * of which the first is from 40 on, any other three of which the first is from 80 on.
 */
export const digits: string = Array.from({ length: 95 }, (_, at) => String.fromCharCode(at + 32))
  .filter((letter) => !`"'\\`.includes(letter))
  .join("");

const base = digits.length;
const oneDigit = 40;
const twoDigits = 40 * base;

/** Writes a number from 0 on with digits. */
export const packRef = (number: number): string => {
  const digit = (value: number): string => digits.charAt(value);
  if (number < oneDigit) return digit(number);
  const rest = number - oneDigit;
  if (rest < twoDigits) return digit(40 + Math.floor(rest / base)) + digit(rest % base);
  const more = rest - twoDigits;
  return digit(80 + Math.floor(more / base ** 2)) + digit(Math.floor(more / base) % base) + digit(more % base);
};

/** Packed numbers as they were, and where each value begins. */
export interface PackedRefs {
  readonly refs: Uint32Array;
  readonly starts: readonly number[];
}

/** Reads the packed values of a text; the shapes tell how many parts each has. */
export const refsIn = (text: string, shapes: readonly (readonly string[])[]): PackedRefs => {
  const digitOf = new Uint8Array(128);
  for (let at = 0; at < base; at++) digitOf[digits.charCodeAt(at)] = at;
  const refs = new Uint32Array(text.length);
  const starts: number[] = [];
  let at = 0;
  let count = 0;
  const digit = (): number => digitOf[text.charCodeAt(at++)] as number;
  const next = (): number => {
    const first = digit();
    if (first < 40) return first;
    if (first < 80) return oneDigit + (first - 40) * base + digit();
    return oneDigit + twoDigits + ((first - 80) * base + digit()) * base + digit();
  };
  while (at < text.length) {
    starts.push(count);
    const shape = next();
    refs[count++] = shape;
    let parts = shape === 0 ? next() : (shapes[shape] as readonly string[]).length;
    if (shape === 0) refs[count++] = parts;
    while (parts-- > 0) refs[count++] = next();
  }
  return { refs, starts };
};
