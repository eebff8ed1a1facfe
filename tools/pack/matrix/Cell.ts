/** One thing tried with the packages as packed. */
export interface Cell {
  readonly what: string;
  readonly with: string;
  readonly holds: boolean;
  /** What was tried or measured; the first fault where it does not hold. */
  readonly note: string;
}

/** A run of a program, as far as a cell needs it. */
export interface Ran {
  readonly succeeded: boolean;
  readonly output: string;
}
