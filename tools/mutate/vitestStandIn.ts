import { expect, vi } from "vitest";
import { collection } from "./collectedTests.ts";

/*
 * What the tests import as Vitest while mutants are run: its expectations, and a `describe` and `it` that only remember. The tests then
 * run again and again in one process, without their modules being loaded anew.
 */

type Work = (...row: readonly unknown[]) => unknown;

const one = (name: string, work: Work): void => {
  const { file, names, before, after } = collection;
  collection.tests.push({ name: [...names, name].join(" > "), file, run: work, before, after });
};

const group = (name: string, work: Work): void => {
  const { names, before, after } = collection;
  collection.names = [...names, name];
  work();
  Object.assign(collection, { names, before, after });
};

/** Each row of a table, an array's members one by one. */
const forEach =
  (make: (name: string, work: Work) => void) =>
  (rows: readonly unknown[]) =>
  (name: string, work: Work): void => {
    for (const row of rows) {
      const given = Array.isArray(row) ? row : [row];
      make(`${name} ${JSON.stringify(given)?.slice(0, 80)}`, () => work(...given));
    }
  };

export const it = Object.assign(one, { each: forEach(one) });
export const test: typeof it = it;
export const describe = Object.assign(group, { each: forEach(group) });
export const beforeEach = (work: () => unknown): void => {
  collection.before = [...collection.before, work];
};
export const afterEach = (work: () => unknown): void => {
  collection.after = [work, ...collection.after];
};
export { expect, vi };
