import * as z from "zod";
import { compactSchema } from "./compactSchema.ts";
import type { Operation } from "./Operation.ts";

const known = new WeakMap<Operation["input"], Record<string, Record<string, unknown>>>();

/**
 * The JSON Schema (2020-12) of an operation's input or output, as it goes over the wire; what it says several times stands under `$defs`.
 *
 * @example
 * import { limitsParseInput } from "@haicap/calendar/schema";
 * jsonSchemaOf(limitsParseInput, "input").required; // => ["text"]
 */
export const jsonSchemaOf = (shape: Operation["input"], io: "input" | "output"): Record<string, unknown> => {
  const cached = known.get(shape) ?? {};
  const schema = cached[io] ?? compactSchema(z.toJSONSchema(shape, { io, unrepresentable: "any", reused: "ref" }));
  known.set(shape, { ...cached, [io]: schema });
  return schema;
};
