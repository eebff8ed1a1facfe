import { tidy } from "./readWords.ts";

/** A JSON object nobody has vouched for. */
export type Loose = Readonly<Record<string, unknown>>;

/** The value as an object, or none. */
export const objectOf = (value: unknown): Loose | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Loose) : undefined;

/**
 * The objects of a list; whatever else stands in it is passed over.
 *
 * @example
 * objectsOf([{ a: 1 }, "x", null]); // => [{ a: 1 }]
 */
export const objectsOf = (value: unknown): readonly Loose[] => {
  if (!Array.isArray(value)) return none;
  const items: readonly unknown[] = value;
  return items.every(isObject) ? (items as readonly Loose[]) : items.filter(isObject);
};

const none: readonly Loose[] = [];

const isObject = (value: unknown): value is Loose => objectOf(value) !== undefined;

/**
 * Tidy text; a number as it prints; nothing for what is neither.
 *
 * @example
 * textOf(" Hộ tịch "); // => "Hộ tịch"
 * textOf(5); // => "5"
 * textOf(null); // => ""
 */
export const textOf = (value: unknown): string =>
  typeof value === "string" ? tidy(value) : typeof value === "number" && Number.isFinite(value) ? String(value) : "";

/**
 * The names of a list whose items are texts or objects with a name; a lone text is a list of lines.
 *
 * @example
 * namesOf([{ name: "Công dân" }, { name: "" }]); // => ["Công dân"]
 */
export const namesOf = (value: unknown): readonly string[] => {
  if (value === undefined || value === null) return [];
  const items: readonly unknown[] = Array.isArray(value) ? value : typeof value === "string" ? value.split("\n") : [];
  const names: string[] = [];
  for (const item of items) {
    const name = textOf(objectOf(item)?.["name"] ?? item);
    if (name !== "") names.push(name);
  }
  return names;
};

/**
 * A number, or a text that is one.
 *
 * @example
 * numberOf("8000"); // => 8000
 * numberOf("8.000 đồng"); // => undefined
 */
export const numberOf = (value: unknown): number | undefined => {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  return typeof value === "string" && /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : undefined;
};

/**
 * What stands in a list of objects and is none, in words.
 *
 * @example
 * otherThanObjects([{ a: 1 }, "x"]); // => ["x"]
 */
export const otherThanObjects = (value: unknown): readonly string[] => {
  if (value === undefined || value === null || value === "") return [];
  if (!Array.isArray(value)) return [shown(value)];
  if (value.every(isObject)) return [];
  return value.filter((item) => objectOf(item) === undefined).map(shown);
};

/** A value in a few letters, however deep it is. */
const shown = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.length}]`;
  return typeof value === "object" && value !== null ? `{${Object.keys(value).length}}` : String(value);
};

const combining = /[\u0300-\u036f]/;

/** Whether any text in the value is not in NFC. */
export const hasLooseMarks = (value: unknown, depth = 8): boolean => {
  if (depth === 0) return false;
  if (typeof value === "string") return combining.test(value) && value !== value.normalize("NFC");
  if (typeof value !== "object" || value === null) return false;
  for (const one of Object.values(value)) if (hasLooseMarks(one, depth - 1)) return true;
  return false;
};
