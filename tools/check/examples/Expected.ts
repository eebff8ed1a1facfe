/** What a `// =>` promises: a literal, or an object or array that may hold more (`…`). */
export type Expected =
  | { readonly kind: "literal"; readonly value: unknown }
  | { readonly kind: "object"; readonly fields: ReadonlyMap<string, Expected>; readonly more: boolean }
  | { readonly kind: "array"; readonly items: readonly Expected[]; readonly more: boolean };

/** The promise of a `Result`: `ok …` or `err …`. */
export const expectedResult = (word: "ok" | "err", inner: Expected): Expected => ({
  kind: "object",
  fields: new Map<string, Expected>([
    ["ok", { kind: "literal", value: word === "ok" }],
    [word === "ok" ? "value" : "error", inner],
  ]),
  more: false,
});
