import type { Expected } from "./Expected.ts";

/** Tells whether a value keeps a promise: deep equality, except where `…` lets more keys or items follow. */
export const matches = (expected: Expected, found: unknown): boolean => {
  switch (expected.kind) {
    case "literal":
      return Object.is(expected.value, found);
    case "array":
      return matchesItems(expected.items, expected.more, found);
    case "object":
      return matchesFields(expected.fields, expected.more, found);
  }
};

const matchesItems = (items: readonly Expected[], more: boolean, found: unknown): boolean => {
  const values = itemsOf(found);
  if (values === undefined || values.length < items.length || (!more && values.length > items.length)) return false;
  return items.every((item, index) => matches(item, values[index]));
};

const itemsOf = (found: unknown): readonly unknown[] | undefined => {
  if (Array.isArray(found)) return found;
  return ArrayBuffer.isView(found) && Symbol.iterator in found ? [...(found as Iterable<unknown>)] : undefined;
};

const matchesFields = (fields: ReadonlyMap<string, Expected>, more: boolean, found: unknown): boolean => {
  if (typeof found !== "object" || found === null || itemsOf(found) !== undefined || isCollection(found)) return false;
  const keys = Object.keys(found);
  if (!more && keys.length !== fields.size) return false;
  return [...fields].every(
    ([key, expected]) => Object.hasOwn(found, key) && matches(expected, (found as Record<string, unknown>)[key]),
  );
};

/** Values whose content is not in their keys, so that `{}` would be true of all of them. */
const isCollection = (found: object): boolean =>
  found instanceof Map || found instanceof Set || found instanceof Date || found instanceof Promise;
