import type { Asked } from "../../shell/samples.ts";

/** One of several that a text may mean; `text` is what the control says once it is chosen. */
export interface Choice {
  readonly text: string;
  readonly name: string;
  readonly notes: string;
}

/** What a text names: one thing, several to choose from, or nothing, and why. */
export type Found<T> =
  | { readonly kind: "one"; readonly value: T }
  | { readonly kind: "choose"; readonly question: string; readonly choices: readonly Choice[]; readonly asked: Asked }
  | { readonly kind: "refused"; readonly why: string };
