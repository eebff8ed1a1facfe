/**
 * The number of a person, which hides itself: printing, `JSON.stringify`, template strings and inspection show the mask (che số).
 *
 * Only {@link MaskedNumber.reveal} gives the whole number; a clone of the object has lost it.
 *
 * @legal identification-2023
 * @example
 * const number = new MaskedNumber("079301012345");
 * `${number}`; // => "*********345"
 * JSON.stringify({ number }); // => "{\"number\":\"*********345\"}"
 * number.reveal(); // => "079301012345"
 * @since 0.1.0
 */
export class MaskedNumber {
  readonly #whole: string;

  constructor(whole: string) {
    this.#whole = whole;
    // What Node prints for the object. Defined here because a computed method name has no declared type.
    Object.defineProperty(this, Symbol.for("nodejs.util.inspect.custom"), { value: () => maskNumber(whole) });
  }

  /** The whole number; the caller answers for where it goes. */
  reveal(): string {
    return this.#whole;
  }

  toString(): string {
    return maskNumber(this.#whole);
  }

  toJSON(): string {
    return this.toString();
  }
}

const shownDigits = 3;
const fewestDigits = 7;

/**
 * Hides all but the last three digits of a number (che số); a text of fewer than seven digits is hidden whole.
 *
 * Letters and signs are hidden too, so that a mistyped number gives nothing away.
 *
 * @example
 * maskNumber("001099012345"); // => "*********345"
 * maskNumber("12345"); // => "*****"
 * @since 0.1.0
 */
export const maskNumber = (text: string): string => {
  const digits = text.replaceAll(/\D/g, "").length;
  const shown = digits >= fewestDigits && /\d{3}$/.test(text) ? shownDigits : 0;
  const length = Math.min(text.length, longestMask);
  return shown === 0 ? "*".repeat(length) : "*".repeat(length - shown) + text.slice(-shown);
};

/** A mask is shown to people: junk of a million characters does not become a million stars. */
const longestMask = 40;
