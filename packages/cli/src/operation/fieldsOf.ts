import type { Operation } from "haicap";
import { followed, jsonSchemaOf, type Schema } from "haicap/operations";

/** One thing that may be said in a question: a key of the input, or of an object in it, as a dotted path. */
export interface Field {
  readonly path: string;
  /** How it is written on the command line: `receivedAt` is `received-at`. */
  readonly flag: string;
  readonly required: boolean;
  readonly kind: "text" | "number" | "switch" | "list" | "json";
  /** The only values it takes, where they are few. */
  readonly choices: readonly string[];
}

/**
 * Everything a question of an operation may say, in the order of its schema; objects down to `depth` levels are taken apart.
 *
 * @example
 * import { operationNamed } from "haicap/operations";
 * fieldsOf(operationNamed("limits.parse")).map(({ path }) => path); // => ["text", "kind"]
 */
export const fieldsOf = (operation: Pick<Operation, "input">, depth = 1): readonly Field[] => {
  const root = jsonSchemaOf(operation.input, "input");
  return fieldsIn(root, root, "", true, depth);
};

const fieldsIn = (part: Schema, root: Schema, above: string, isAsked: boolean, depth: number): readonly Field[] => {
  const shapes = branches(part, root);
  const required = (key: string): boolean =>
    isAsked && shapes.every((shape) => ((shape["required"] as readonly string[] | undefined) ?? []).includes(key));
  const keys = new Map<string, Schema[]>();
  for (const { properties = {} } of shapes as readonly { properties?: Readonly<Record<string, Schema>> }[])
    for (const [key, one] of Object.entries(properties))
      if (!/^\d/u.test(key)) keys.set(key, [...(keys.get(key) ?? []), one]);
  return [...keys].flatMap(([key, found]) => {
    const path = above === "" ? key : `${above}.${key}`;
    const inside = depth === 0 ? [] : fieldsIn({ anyOf: found }, root, path, false, depth - 1);
    return [fieldOf(path, required(key), found, root), ...inside];
  });
};

const fieldOf = (path: string, required: boolean, found: readonly Schema[], root: Schema): Field => {
  const shapes = found.flatMap((one) => branches(one, root));
  const choices = [...new Set(shapes.flatMap(valuesOf))];
  const kinds = new Set(shapes.map(({ type }) => type));
  const isClosed = shapes.length > 0 && shapes.every((shape) => valuesOf(shape).length > 0);
  return { path, flag: flagOf(path), required, kind: kindOf(kinds), choices: isClosed ? choices : [] };
};

const valuesOf = (shape: Schema): readonly string[] => {
  const { enum: values, const: value } = shape as { enum?: readonly unknown[]; const?: unknown };
  return (values ?? (value === undefined ? [] : [value])).map(String);
};

const kindOf = (types: ReadonlySet<unknown>): Field["kind"] => {
  if (types.has("string")) return "text";
  if (types.has("boolean")) return "switch";
  if (types.has("number") || types.has("integer")) return "number";
  if (types.has("array")) return "list";
  return types.has("object") || types.size === 0 ? "json" : "text";
};

const branches = (part: Schema, root: Schema): readonly Schema[] => {
  const schema = followed(part, root);
  const inner = (schema["anyOf"] ?? schema["oneOf"] ?? schema["allOf"]) as readonly Schema[] | undefined;
  return inner === undefined ? [schema] : inner.flatMap((one) => branches(one, root));
};

/**
 * How a path is written as an option: `policy.countStartDay` is `policy.count-start-day`.
 *
 * @example
 * flagOf("receivedAt"); // => "received-at"
 */
export const flagOf = (path: string): string => path.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
