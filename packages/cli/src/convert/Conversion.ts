import type { units } from "haicap";

/** A unit as an answer of the operations gives it. */
export type Unit = Extract<ReturnType<typeof units.get>, { ok: true }>["value"]["unit"];

/** What became of one cell: `reasons` in words, `candidates` the codes that law and text leave. */
export interface Conversion {
  readonly status: "resolved" | "candidates" | "unresolved" | "error";
  readonly unit?: Unit;
  readonly candidates: readonly string[];
  readonly reasons: string;
}

/** Reads one cell. */
export type Convert = (cell: string) => Conversion;
