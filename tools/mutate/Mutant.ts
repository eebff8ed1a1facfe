/** One small change to a source, where it stands, what stands there and what would. */
export interface Mutant {
  readonly id: string;
  /** Path within the package. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** On one line. */
  readonly from: string;
  readonly to: string;
}

/** What became of a mutant: noticed by a test, or by its running for ever, or by none. */
export type Fate = "killed" | "timedOut" | "survived";

export interface Judged extends Mutant {
  readonly fate: Fate;
}
