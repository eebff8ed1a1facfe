import { followed, type Schema } from "haicap/operations";

/** A key of an operation's input or output. */
export interface SchemaKey {
  readonly key: string;
  readonly required: boolean;
  /** Its shape in a line: types, values, keys. */
  readonly shape: string;
}

/** The keys of a schema, and of each of its branches. */
export const keysOf = (schema: Schema): readonly SchemaKey[] => {
  const found = new Map<string, SchemaKey>();
  for (const branch of branchesOf(schema, schema)) {
    const { properties = {}, required = [] } = branch as {
      properties?: Record<string, Schema>;
      required?: readonly string[];
    };
    for (const [key, one] of Object.entries(properties)) {
      const shape = shapeOf(one, schema, 0);
      const before = found.get(key);
      found.set(key, {
        key,
        required: required.includes(key) && (before?.required ?? true),
        shape: before === undefined || before.shape === shape ? shape : `${before.shape} | ${shape}`,
      });
    }
  }
  return [...found.values()];
};

const branchesOf = (part: Schema, root: Schema): readonly Schema[] => {
  const one = followed(part, root);
  const branches = one["anyOf"] ?? one["oneOf"] ?? one["allOf"];
  return Array.isArray(branches) ? branches.flatMap((branch: Schema) => branchesOf(branch, root)) : [one];
};

/** Deeper than this a shape is told by its name alone. */
const deepest = 2;

const shapeOf = (part: Schema, root: Schema, depth: number): string => {
  const one = followed(part, root);
  if (Array.isArray(one["enum"])) return one["enum"].map((value) => JSON.stringify(value)).join(" | ");
  if ("const" in one) return JSON.stringify(one["const"]);
  const branches = one["anyOf"] ?? one["oneOf"];
  if (Array.isArray(branches)) {
    if (depth >= deepest) return "…";
    return [...new Set(branches.map((branch: Schema) => shapeOf(branch, root, depth + 1)))].join(" | ");
  }
  if (one["type"] === "array")
    return `[${one["items"] === undefined ? "…" : shapeOf(one["items"] as Schema, root, depth + 1)}, …]`;
  if (one["type"] === "object" || one["properties"] !== undefined) {
    const keys = Object.keys((one["properties"] ?? {}) as Schema);
    return keys.length === 0 || depth >= deepest ? "{ … }" : `{ ${keys.join(", ")} }`;
  }
  return [
    typeof one["type"] === "string" ? one["type"] : "…",
    one["pattern"] === undefined ? "" : `/${String(one["pattern"])}/`,
  ]
    .filter((word) => word !== "")
    .join(" ");
};
