/**
 * What a table holds under a word of a file; a name that every object has (`constructor`) is a word nobody knows.
 *
 * @example
 * ownIn({ DIRECT: "inPerson" }, "DIRECT"); // => "inPerson"
 * ownIn({ DIRECT: "inPerson" }, "constructor"); // => undefined
 */
export const ownIn = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;
