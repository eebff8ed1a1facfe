import { jsonSchemaOf, operations, type Schema } from "haicap/operations";

/** A closed set of values, the key it stands under, and the operations that take or give it. */
export interface NamedEnum {
  readonly key: string;
  readonly values: readonly string[];
  readonly operations: readonly string[];
}

/** Every closed set of values in the inputs and outputs of the registry, by key; each set once. */
export const enumsOf = (): readonly NamedEnum[] => {
  const found = new Map<
    string,
    { readonly key: string; readonly values: readonly string[]; readonly operations: Set<string> }
  >();
  for (const { name, input, output } of operations)
    for (const schema of [jsonSchemaOf(input, "input"), jsonSchemaOf(output, "output")])
      walk(schema, "", (key, values) => {
        const id = `${key}|${values.join("|")}`;
        const known = found.get(id) ?? { key, values, operations: new Set<string>() };
        known.operations.add(name);
        found.set(id, known);
      });
  return [...found.values()]
    .map((one) => ({ ...one, operations: [...one.operations] }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : b.values.length - a.values.length));
};

type Tell = (key: string, values: readonly string[]) => void;

/** Goes through a schema; the key of a shared part is not known, so it is told only where it stands. */
const walk = (schema: unknown, key: string, tell: Tell): void => {
  if (Array.isArray(schema)) {
    for (const one of schema) walk(one, key, tell);
    return;
  }
  if (typeof schema !== "object" || schema === null) return;
  const { enum: values, properties, $defs, examples: _, ...rest } = schema as Schema;
  if (Array.isArray(values) && key !== "" && values.every((value) => typeof value === "string"))
    tell(key, values as string[]);
  for (const [name, one] of Object.entries((properties ?? {}) as Schema)) walk(one, name, tell);
  for (const one of Object.values(rest)) walk(one, key, tell);
  for (const one of Object.values(($defs ?? {}) as Schema)) walk(one, "", tell);
};
