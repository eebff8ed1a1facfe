import type { Failure } from "haicap";

/** One question of a batch, or why its line could not be read. `line` counts from 1; `id` is what the batch calls it, null without one. */
export type Question = { readonly line: number; readonly id: unknown } & (
  | { readonly input: unknown }
  | { readonly error: Failure }
);
