const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const values = new Int8Array(128);
for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;

/**
 * Writes whole numbers compactly: one character for -31 to 30, else `.`, base 36, `.`.
 *
 * @example
 * writeNumbers([3, 4, 5]); // => "68A"
 */
export const writeNumbers = (numbers: readonly number[]): string =>
  numbers
    .map((n) => (n < 0 ? -2 * n - 1 : 2 * n))
    .map((n) => alphabet[n] ?? `.${n.toString(36)}.`)
    .join("");

/**
 * Reads what {@link writeNumbers} wrote.
 *
 * @example
 * [...readNumbers(writeNumbers([3, 70, 70, 1]), 4)]; // => [3, 70, 70, 1]
 */
export const readNumbers = (text: string, count: number): Int32Array => {
  const numbers = new Int32Array(count);
  let at = 0;
  for (let i = 0; i < count; i++) {
    let n = values[text.charCodeAt(at)] as number;
    if (text.charCodeAt(at) === 46) {
      const end = text.indexOf(".", at + 1);
      n = Number.parseInt(text.slice(at + 1, end), 36);
      at = end;
    }
    at++;
    numbers[i] = n & 1 ? -(n + 1) / 2 : n / 2;
  }
  return numbers;
};
