import fc from "fast-check";
import { hostileText } from "./hostileText.ts";

type Container = Record<string, unknown> | unknown[];

interface Place {
  readonly within: Container;
  readonly key: string;
}

/** Values that stand where something else is expected. */
const strange: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  {
    weight: 6,
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      false,
      "",
      "0",
      "46",
      "26740",
      "1.001193",
      0,
      -0,
      -1,
      1,
      2,
      1.5,
      0.1,
      1e6,
      1e21,
      2 ** 53,
      -(2 ** 31),
      {},
      [],
      [[]],
      [null],
      "2026-06-01",
      "2026-06-01T09:00:00+07:00",
      "2010-01-01",
      "2027-12-31",
      "2028-02-29",
      "1900-01-01",
      "3 ngày làm việc",
      "workingDay",
    ),
  },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.nat(600).map((depth) => nested(depth)) },
);

const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let at = 0; at < depth; at++) value = at % 2 === 0 ? [value] : { a: value };
  return value;
};

const kinds = [
  "replace",
  "replace",
  "replace",
  "remove",
  "rename",
  "add",
  "double",
  "move",
  "repeat",
  "nudge",
] as const;

const editOf = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.nat(),
  from: fc.nat(),
  value: strange,
  key: fc.oneof(
    fc.constantFrom("__proto__", "constructor", "toString", "id", "code", "on", "from", "until", ""),
    hostileText,
  ),
});
type Edit = typeof editOf extends fc.Arbitrary<infer T> ? T : never;

/** JSON that is nearly right: one of the documents, changed in a few places, parts of others put in. */
export const mutatedJson = (documents: readonly unknown[], most = 4): fc.Arbitrary<unknown> =>
  fc.tuple(fc.nat(), fc.nat(), fc.array(editOf, { maxLength: most })).map(([at, other, edits]) => {
    const root = { root: structuredClone(documents[at % documents.length]) };
    const donor = { root: documents[other % documents.length] };
    for (const edit of edits) apply(root, donor, edit);
    return root.root;
  });

const placesIn = (within: Container, found: Place[] = []): readonly Place[] => {
  for (const key of Object.keys(within)) {
    if (found.length > 5000) break;
    found.push({ within, key });
    const value = (within as Record<string, unknown>)[key];
    if (typeof value === "object" && value !== null && depthIsFine(found)) placesIn(value as Container, found);
  }
  return found;
};

const depthIsFine = (found: readonly Place[]): boolean => found.length < 5000;

const put = (within: Container, key: string, value: unknown): void => {
  Object.defineProperty(within, key, { value, enumerable: true, configurable: true, writable: true });
};

const apply = (root: Container, donor: Container, { kind, at, from, value: drawn, key }: Edit): void => {
  const value: unknown = structuredClone(drawn); // a constant that is put in twice must not become one
  const places = placesIn(root);
  const place = places[at % places.length];
  if (place === undefined) return;
  const donors = placesIn(donor);
  const given = donors[from % donors.length];
  const here = (place.within as Record<string, unknown>)[place.key];
  const change: Record<Edit["kind"], () => void> = {
    replace: () => put(place.within, place.key, value),
    remove: () => remove(place),
    rename: () => {
      if (Array.isArray(place.within) || place.within === root) return;
      remove(place);
      put(place.within, key, here);
    },
    add: () => {
      if (Array.isArray(here)) here.push(value);
      else if (typeof here === "object" && here !== null) put(here as Container, key, value);
    },
    double: () => isSmall(here) && here.push(...structuredClone(here.slice(0, 50))),
    move: () =>
      given && put(place.within, place.key, structuredClone((given.within as Record<string, unknown>)[given.key])),
    repeat: () =>
      isSmall(here) &&
      here.length > 0 &&
      put(
        place.within,
        place.key,
        Array.from({ length: 200 }, (_, index) => structuredClone(here[index % here.length])),
      ),
    nudge: () => put(place.within, place.key, nudged(here, from)),
  };
  change[kind]();
};

/** A list that may be repeated: what grows with every edit would end as memory of the fuzzer, not of what it tries. */
const isSmall = (value: unknown): value is unknown[] => Array.isArray(value) && placesIn(value).length < 40;

const remove = ({ within, key }: Place): void => {
  if (Array.isArray(within)) within.splice(Number(key), 1);
  else if (key !== "root") delete within[key];
};

/** The least that can be wrong: a number beside, a digit or a letter changed. */
const nudged = (value: unknown, by: number): unknown => {
  if (typeof value === "number") return value + ((by % 3) - 1) * (by % 7 === 0 ? 0.5 : 1);
  if (typeof value === "boolean") return !value;
  if (typeof value !== "string" || value === "") return value;
  const at = by % value.length;
  const next = /\d/.test(value.charAt(at))
    ? String((Number(value.charAt(at)) + 1) % 10)
    : value.charAt(at).toUpperCase();
  return value.slice(0, at) + next + value.slice(at + 1);
};
