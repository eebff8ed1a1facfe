import { definitionIn, mapParts, partsOf, type Schema } from "./schemaParts.ts";

/** Schemas that share their parts: each as it stands, and the parts they point at by name. */
export interface SharedSchemas {
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly definitions: Readonly<Record<string, Schema>>;
}

/**
 * The same JSON Schema, with every part that stands in it several times written once, under `$defs`. What a limit may be, said at each of its
 * depths, is half a million characters; said once, two thousand.
 */
export const compactSchema = (schema: Schema): Schema => {
  const { schemas, definitions } = sharedSchemas({ schema }, "#/$defs/");
  const { schema: root = {} } = schemas;
  return Object.keys(definitions).length === 0 ? root : { ...root, $defs: definitions };
};

/**
 * Several JSON Schemas that say what they have in common once (dùng chung): their definitions stand together, for the place that `base`
 * points at, `#/components/schemas/` of an OpenAPI document say. A definition is called after the key it was first met under.
 *
 * None of them may hold itself: a schema of an operation never does.
 *
 * @example
 * const day = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "a civil date of Viet Nam, such as 2026-11-24, as the law counts days: a whole day" };
 * const shared = sharedSchemas({ a: { properties: { on: day } }, b: { properties: { on: day } } }, "#/components/schemas/");
 * shared.schemas["b"]; // => { properties: { on: { $ref: "#/components/schemas/on" } } }
 * shared.definitions; // => { on: { type: "string", … } }
 * @since 0.1.0
 */
export const sharedSchemas = (given: Readonly<Record<string, Schema>>, base: string): SharedSchemas => {
  const parts: Part[] = [];
  const numbers = new Map<string, number>();
  const tops = Object.entries(given).map(([name, schema]) => [name, interned(schema, name, parts, numbers)] as const);
  for (const [, top] of tops) for (const part of partsOf(top)) count(parts, part);
  const { print, definitions } = printing(parts, base);
  return { schemas: Object.fromEntries(tops.map(([name, top]) => [name, mapParts(top, print, name)])), definitions };
};

/** A part of a schema, its own parts replaced by the numbers they are kept under. */
interface Part {
  readonly shape: Schema;
  /** About how many characters it has, written out. */
  readonly size: number;
  /** The key it was first met under. */
  readonly called: string;
  uses: number;
}

/** In place of a part: the number it is kept under. */
const mark = "~";

/** Shorter ones cost less where they stand than a reference to them. */
const shortest = 120;

/** Keeps every part of a schema once; its own definitions are taken for what they say. */
const interned = (schema: Schema, name: string, parts: Part[], numbers: Map<string, number>): Schema => {
  const { $defs = {}, ...root } = schema as { readonly $defs?: Readonly<Record<string, Schema>> };
  const pointed = new Map<string, Schema>();
  const keep = (one: Schema, called: string): Schema => {
    const { $ref, ...beside } = one;
    const to = definitionIn($ref) ?? "";
    const target = $defs[to];
    if (target === undefined) return keptUnder(mapParts(one, keep, called), called, parts, numbers);
    if (Object.keys(beside).length > 0) return keep({ ...target, ...beside }, called);
    const known = pointed.get(to) ?? keep(target, called);
    pointed.set(to, known);
    return known;
  };
  const { $ref, ...beside } = root as Schema;
  return mapParts({ ...$defs[definitionIn($ref) ?? ""], ...beside }, keep, name);
};

const keptUnder = (shape: Schema, called: string, parts: Part[], numbers: Map<string, number>): Schema => {
  const written = JSON.stringify(shape);
  const number = numbers.get(written) ?? parts.length;
  if (number === parts.length) {
    const size = partsOf(shape).reduce((sum, part) => sum + count(parts, part), written.length);
    numbers.set(written, number);
    parts.push({ shape, size, called, uses: 0 });
  }
  return { [mark]: number };
};

/** Counts one more use of a part, and gives its size. */
const count = (parts: readonly Part[], part: Schema): number => {
  const known = parts[part[mark] as number];
  if (known === undefined) return 0;
  known.uses += 1;
  return known.size;
};

/** Writes parts back: one that is long and used several times as a reference, its definition put aside. */
const printing = (
  parts: readonly Part[],
  base: string,
): { readonly print: (part: Schema) => Schema; readonly definitions: Readonly<Record<string, Schema>> } => {
  const definitions: Record<string, Schema> = {};
  const names = new Map<Part, string>();
  const print = (one: Schema): Schema => {
    const part = parts[one[mark] as number];
    if (part === undefined) return one;
    const { shape, called, uses, size } = part;
    if (uses < 2 || size < shortest) return mapParts(shape, print, called);
    const name = names.get(part) ?? freeName(called, definitions);
    if (!names.has(part)) {
      names.set(part, name);
      definitions[name] = {};
      definitions[name] = mapParts(shape, print, called);
    }
    return { $ref: `${base}${name}` };
  };
  return { print, definitions };
};

const freeName = (called: string, taken: object): string => {
  let free = called;
  for (let number = 2; Object.hasOwn(taken, free); number++) free = `${called}${number}`;
  return free;
};
