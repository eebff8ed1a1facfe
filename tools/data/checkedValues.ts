import { civilDateUnsafe, parseInstrument } from "../../packages/kernel/src/index.ts";

/** What a file of new facts holds: keys and values nobody has checked. */
export type Given = Readonly<Record<string, unknown>>;

/** A text that must be there. */
export const textIn = (given: Given, key: string): string => {
  const value = given[key];
  if (typeof value !== "string" || value.trim() === "") throw new Error(`"${key}": a text is needed`);
  return value.normalize("NFC");
};

/** A day that must be there. */
export const dayIn = (given: Given, key: string): string => {
  const value = textIn(given, key);
  return dayOf(value, key);
};

/** A day; anything else is refused by name. */
export const dayOf = (value: unknown, key: string): string => {
  try {
    return civilDateUnsafe(String(value));
  } catch {
    throw new Error(`"${key}": "${String(value)}" is no day, YYYY-MM-DD`);
  }
};

/** The number of an act, as issued. */
export const instrumentIn = (given: Given, key: string): string => {
  const value = textIn(given, key);
  const read = parseInstrument(value);
  if (!read.ok) throw new Error(`"${key}": "${value}" is no number of an act`);
  return value;
};

/** A list of objects, none when the key is not there. */
export const rowsIn = (given: Given, key: string): readonly Given[] => {
  const value = given[key] ?? [];
  if (!Array.isArray(value)) throw new Error(`"${key}": a list is needed`);
  return value.map((one: unknown, at) => {
    if (typeof one !== "object" || one === null) throw new Error(`"${key}" ${at + 1}: an object is needed`);
    return one as Given;
  });
};

/** Refuses a key nobody reads: it would be lost in silence. */
export const onlyKeys = (given: Given, keys: readonly string[]): void => {
  for (const key of Object.keys(given))
    if (!keys.includes(key)) throw new Error(`no such key: "${key}"; there are ${keys.join(", ")}`);
};
