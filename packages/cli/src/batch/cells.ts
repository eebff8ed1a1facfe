import type { Operation } from "haicap";
import { followed, jsonSchemaOf, type Schema } from "haicap/operations";

type Shape = Operation["input"];

/** A column of a CSV answer: a dotted path into the value. */
export interface Column {
  readonly path: string;
}

/** The columns of an operation's value: one for each leaf; a list, or a shape that varies, is one column of JSON. */
export const outputColumns = (output: Shape): readonly Column[] => {
  const root = jsonSchemaOf(output, "output");
  return columnsOf(root, root, "");
};

const columnsOf = (schema: Schema, root: Schema, path: string): readonly Column[] => {
  const properties = propertiesOf(schema, root);
  if (properties === undefined) return path === "" ? [{ path: "value" }] : [{ path }];
  return Object.entries(properties).flatMap(([key, inner]) =>
    columnsOf(inner, root, path === "" ? key : `${path}.${key}`),
  );
};

const propertiesOf = (part: Schema, root: Schema): Readonly<Record<string, Schema>> | undefined => {
  const { type, properties } = followed(part, root);
  return type === "object" && typeof properties === "object"
    ? (properties as Readonly<Record<string, Schema>>)
    : undefined;
};

/**
 * The cell of a value at a dotted path: text as it is, anything else as JSON, nothing as the empty cell.
 *
 * @example
 * cellAt({ unit: { code: "26740" } }, "unit.code"); // => "26740"
 */
export const cellAt = (value: object, path: string): string => {
  let inner: unknown = value;
  if (path !== "value" || "value" in value)
    for (const key of path.split(".")) inner = (inner as Record<string, unknown> | null | undefined)?.[key];
  if (inner === undefined || inner === null) return "";
  return typeof inner === "string" ? inner : JSON.stringify(inner);
};

/**
 * The input of an operation from a row of cells: dotted names become objects, cells take the type the operation asks for.
 *
 * @example
 * import { operationNamed } from "haicap/operations";
 * inputFrom(operationNamed("lunar.toSolar").input, { year: "2026", month: "1", day: "1" }); // => { year: 2026, month: 1, day: 1 }
 */
export const inputFrom = (input: Shape, cells: Readonly<Record<string, string>>): unknown => {
  const schema = jsonSchemaOf(input, "input");
  const root: Record<string, unknown> = Object.create(null);
  for (const [path, cell] of Object.entries(cells)) {
    if (cell === "") continue;
    place(root, path.split("."), typed(cell, schemaAt(schema, path.split("."))));
  }
  return root;
};

const place = (root: Record<string, unknown>, path: readonly string[], value: unknown): void => {
  const [key = "", ...rest] = path;
  if (rest.length === 0) {
    root[key] = value;
    return;
  }
  const inner = root[key];
  const next: Record<string, unknown> =
    typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>) : Object.create(null);
  root[key] = next;
  place(next, rest, value);
};

const branches = (part: Schema | undefined, root: Schema): readonly Schema[] => {
  if (part === undefined) return [];
  const schema = followed(part, root);
  const inner = (schema["anyOf"] ?? schema["oneOf"] ?? schema["allOf"]) as readonly Schema[] | undefined;
  return inner === undefined ? [schema] : inner.flatMap((one) => branches(one, root));
};

const schemaAt = (root: Schema, path: readonly string[]): readonly Schema[] =>
  path.reduce<readonly Schema[]>(
    (found, key) => found.flatMap((one) => branches(propertiesOf(one, root)?.[key], root)),
    branches(root, root),
  );

/** A cell stays text where text is welcome; else it is read as JSON, and what is not JSON stays text for the operation to refuse. */
const typed = (cell: string, schemas: readonly Schema[]): unknown => {
  const takesText =
    schemas.length === 0 || schemas.some((one) => one["type"] === "string" || one["type"] === undefined);
  if (takesText && !/^[[{]/.test(cell)) return cell;
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
};
