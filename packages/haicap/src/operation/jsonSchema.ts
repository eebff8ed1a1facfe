import * as z from "zod";
import type { Operation } from "./Operation.ts";

const known = new WeakMap<Operation["input"], Record<string, Record<string, unknown>>>();

/** The JSON Schema (2020-12) of an operation's input or output, as it goes over the wire. */
export const jsonSchemaOf = (shape: Operation["input"], io: "input" | "output"): Record<string, unknown> => {
  const cached = known.get(shape) ?? {};
  const schema = cached[io] ?? (z.toJSONSchema(shape, { io, unrepresentable: "any" }) as Record<string, unknown>);
  known.set(shape, { ...cached, [io]: schema });
  return schema;
};
