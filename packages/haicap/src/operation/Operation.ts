import type { Result, Words } from "@haicap/kernel";
import type * as z from "zod";
import type { Failure } from "./answer.ts";

/**
 * One row of the registry: a capability described once. The command line, the batch runner and every reference are derived from it.
 *
 * `run` takes unchecked input and answers with a value or a failure in words; each example is executed by the tests.
 */
export interface Operation {
  readonly name: string;
  readonly summary: Words;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  readonly run: (input: unknown) => Result<object, Failure>;
  /** `expect` lists keys the value (or, with `fails`, the failure) must have; deeper objects likewise. */
  readonly examples: readonly OperationExample[];
}

/** An input of an operation and what must come out. */
export interface OperationExample {
  readonly input: unknown;
  readonly expect: Readonly<Record<string, unknown>>;
  readonly fails?: true;
}
