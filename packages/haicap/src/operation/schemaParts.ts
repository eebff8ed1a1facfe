/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

const single: ReadonlySet<string> = new Set(["items", "additionalProperties", "propertyNames", "not", "contains"]);
const lists: ReadonlySet<string> = new Set(["anyOf", "oneOf", "allOf", "prefixItems"]);
const maps: ReadonlySet<string> = new Set(["properties", "patternProperties"]);

/**
 * A schema with each schema in it replaced; what is not a schema (a default, an enumeration) stays.
 *
 * `called` is what the schema is called; its properties are called by their keys, its other parts as it is.
 */
export const mapParts = (schema: Schema, replace: (part: Schema, called: string) => Schema, called: string): Schema => {
  const entries = Object.entries(schema).map(([key, value]): [string, unknown] => {
    if (single.has(key) && isSchema(value)) return [key, replace(value, called)];
    if (lists.has(key) && Array.isArray(value))
      return [key, value.map((one) => (isSchema(one) ? replace(one, called) : one))];
    if (!maps.has(key) || !isSchema(value)) return [key, value];
    const inside = Object.entries(value).map(([name, one]) => [name, isSchema(one) ? replace(one, name) : one]);
    return [key, Object.fromEntries(inside)];
  });
  return Object.fromEntries(entries);
};

/** The schemas that stand in a schema, those within them left out. */
export const partsOf = (schema: Schema): readonly Schema[] => {
  const found: Schema[] = [];
  const note = (part: Schema): Schema => {
    found.push(part);
    return part;
  };
  mapParts(schema, note, "");
  return found;
};

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The name of the definition a `$ref` points at, within the same schema.
 *
 * @example
 * definitionIn("#/$defs/day"); // => "day"
 * definitionIn("https://example.com"); // => undefined
 */
export const definitionIn = ($ref: unknown): string | undefined =>
  typeof $ref === "string" && $ref.startsWith("#/$defs/") ? $ref.slice("#/$defs/".length) : undefined;

/**
 * What a part of a schema says, its `$ref` followed into the definitions of `root`.
 *
 * @example
 * const root = { properties: { a: { $ref: "#/$defs/day" } }, $defs: { day: { type: "string" } } };
 * followed(root.properties.a, root); // => { type: "string" }
 * @since 0.1.0
 */
export const followed = (part: Schema, root: Schema): Schema => {
  const name = definitionIn(part["$ref"]);
  const target =
    name === undefined ? undefined : (root["$defs"] as Readonly<Record<string, Schema>> | undefined)?.[name];
  if (target === undefined) return part;
  const { $ref: _, ...beside } = part;
  return followed({ ...target, ...beside }, root);
};
