/** The letters that tell names apart best share a field with fewest others: eight fields, by letter. */
const fields = "n|h|ag|io|tb|ued|clmkpv|yrsqx 0123456789".split("|");
const fieldOf = new Uint8Array(128);
for (let field = 0; field < fields.length; field++)
  for (const letter of fields[field] as string) fieldOf[letter.charCodeAt(0)] = 4 * field;

/**
 * How many letters of each field a word has, up to 7, in four bits each.
 *
 * @example
 * countsOf("aab") === countsOf("aba"); // => true
 */
export const countsOf = (word: string): number => {
  let counts = 0;
  for (let at = 0; at < word.length; at++) {
    const field = fieldOf[word.charCodeAt(at) & 127] as number;
    if (((counts >>> field) & 7) < 7) counts += 1 << field;
  }
  return counts;
};

/**
 * The sum of the differences of all fields: each letter added or dropped makes one, each changed two at most, a swap none.
 *
 * @example
 * countsApart(countsOf("hanoi"), countsOf("noiha")); // => 0
 * countsApart(countsOf("hanoi"), countsOf("hue")); // => 6
 */
export const countsApart = (a: number, b: number): number => {
  const over = (a | 0x88888888) - b;
  const isLess = ~(over >>> 3) & 0x11111111;
  const apart = ((over & 0x77777777) ^ (isLess * 7)) + isLess;
  const pairs = (apart & 0x0f0f0f0f) + ((apart >>> 4) & 0x0f0f0f0f);
  return Math.imul(pairs, 0x01010101) >>> 24;
};
