import type { Resolved } from "./reasonWords.ts";

/** A line, and what was made of it; no answer is one too long to be an address. */
export interface ReadLine {
  readonly text: string;
  readonly answer: Resolved | undefined;
}

/** Lines read at once. */
export const mostLines = 1000;
