import type { Failure, Result } from "haicap";
import type { Problem } from "../Outcome.ts";

/** One part of an outcome: its value, what was wrong, or both where only some of it could be answered. */
export type Part<T> =
  | { readonly value: T; readonly problems: readonly Problem[] }
  | { readonly problems: readonly [Problem, ...Problem[]] };

export const found = <T>(value: T): Part<T> => ({ value, problems: [] });

export const faulty = <T>(part: Problem["part"], error: Failure): Part<T> => ({ problems: [{ part, error }] });

/** The value of an operation as a part of the outcome, or its failure as a problem of that part. */
export const partOf = <T, U>(part: Problem["part"], result: Result<T, Failure>, view: (value: T) => U): Part<U> =>
  result.ok ? found(view(result.value)) : faulty(part, result.error);

export const answerOf = <T>(part: Part<T>): T | undefined => ("value" in part ? part.value : undefined);
