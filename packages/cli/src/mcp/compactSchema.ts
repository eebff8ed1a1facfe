/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/** A part of a schema, its own parts replaced by the numbers they are kept under. */
interface Part {
  readonly shape: Schema;
  /** About how many characters it has, written out. */
  readonly size: number;
  uses: number;
}

/**
 * The same JSON Schema, with every part that stands in it several times written once, under `$defs`. What a limit may be, said at each of its
 * depths, is half a million characters; said once, two thousand.
 */
export const compactSchema = (schema: Schema): Schema => {
  const parts: Part[] = [];
  const numbers = new Map<string, number>();
  const intern = (one: Schema): Schema => {
    const shape = mapParts(one, intern);
    const key = JSON.stringify(shape);
    const known = numbers.get(key);
    if (known !== undefined) return { [mark]: known };
    const inside = partsOf(shape).map((part) => use(parts, part));
    numbers.set(key, parts.length);
    parts.push({ shape, size: inside.reduce((sum, size) => sum + size, key.length), uses: 0 });
    return { [mark]: parts.length - 1 };
  };
  const { $defs = {}, ...root } = schema as { $defs?: Readonly<Record<string, Schema>> };
  const top = mapParts(root, intern);
  for (const part of partsOf(top)) use(parts, part);
  const named = Object.entries($defs).map(([name, one]) => [name, mapParts(one, intern)] as const);
  for (const [, one] of named) for (const part of partsOf(one)) use(parts, part);
  return printed(parts, top, named);
};

/** In place of a part: the number it is kept under. */
const mark = "~";

/** Shorter ones cost less where they stand than a reference to them. */
const shortest = 120;

/** Counts one more use of a part, and gives its size. */
const use = (parts: readonly Part[], part: Schema): number => {
  const known = parts[part[mark] as number];
  if (known === undefined) return 0;
  known.uses += 1;
  return known.size;
};

const printed = (parts: readonly Part[], top: Schema, named: readonly (readonly [string, Schema])[]): Schema => {
  const defs = new Map<string, Schema>();
  const print = (one: Schema): Schema => {
    const number = one[mark] as number;
    const part = parts[number];
    if (part === undefined) return one;
    if (part.uses < 2 || part.size < shortest) return mapParts(part.shape, print);
    const name = `p${number}`;
    if (!defs.has(name)) {
      defs.set(name, {});
      defs.set(name, mapParts(part.shape, print));
    }
    return { $ref: `#/$defs/${name}` };
  };
  const root = mapParts(top, print);
  for (const [name, one] of named) defs.set(name, mapParts(one, print));
  return defs.size === 0 ? root : { ...root, $defs: Object.fromEntries(defs) };
};

const single: ReadonlySet<string> = new Set(["items", "additionalProperties", "propertyNames", "not", "contains"]);
const lists: ReadonlySet<string> = new Set(["anyOf", "oneOf", "allOf", "prefixItems"]);
const maps: ReadonlySet<string> = new Set(["properties", "patternProperties"]);

/** A schema with each schema in it replaced; what is not a schema (a default, an enumeration) stays. */
const mapParts = (schema: Schema, replace: (part: Schema) => Schema): Schema => {
  const entries = Object.entries(schema).map(([key, value]): [string, unknown] => {
    if (single.has(key) && isSchema(value)) return [key, replace(value)];
    if (lists.has(key) && Array.isArray(value)) return [key, value.map((one) => (isSchema(one) ? replace(one) : one))];
    if (!maps.has(key) || !isSchema(value)) return [key, value];
    const inside = Object.entries(value).map(([name, one]) => [name, isSchema(one) ? replace(one) : one]);
    return [key, Object.fromEntries(inside)];
  });
  return Object.fromEntries(entries);
};

const partsOf = (schema: Schema): readonly Schema[] => {
  const found: Schema[] = [];
  mapParts(schema, (part) => {
    found.push(part);
    return part;
  });
  return found;
};

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);
