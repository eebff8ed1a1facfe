import { err, ok, type Result, type Words } from "@haicap/kernel";
import type * as z from "zod";
import { invalidInput } from "./invalidInput.ts";

/** What every failed operation says: what was wrong, in both languages, and the data a program needs to act on it. */
export interface Failure {
  readonly _tag: string;
  readonly message: Words;
  readonly [detail: string]: unknown;
}

/** The versions of the data tables an answer was made from: table name to version. */
export type DataVersions = Readonly<Record<string, string>>;

/** What an operation is made of: a shape of its input, the tables it reads, its rule and the words of its failures. */
export interface Recipe<Input, Value, Failed> {
  readonly input: z.ZodType<Input>;
  readonly data: () => DataVersions;
  readonly rule: (input: Input) => Result<Value, Failed>;
  readonly explain: (failure: Failed) => Words;
}

/**
 * Runs an operation on input nobody has checked: refuses wrong shapes and unknown keys by name, applies the rule,
 * puts the data versions on the value and words on the failure.
 */
export const answer = <Input, Value extends object, Failed extends { readonly _tag: string }>(
  recipe: Recipe<Input, Value, Failed>,
  input: unknown,
): Result<Value & { readonly data: DataVersions }, Failure> => {
  const parsed = recipe.input.safeParse(input);
  if (!parsed.success) return err(invalidInput(parsed.error.issues));
  const result = recipe.rule(parsed.data);
  return result.ok
    ? ok({ ...result.value, data: recipe.data() })
    : err({ ...result.error, message: recipe.explain(result.error) });
};
