import type { SimpleLimit } from "../time-limit/TimeLimit.ts";

/** Where a limit was read: the places of its tokens, and those of its cut-off. */
export interface FoundLimit {
  readonly limit: SimpleLimit;
  readonly spans: readonly (readonly [number, number])[];
  readonly contradicted?: readonly [number, number];
}
