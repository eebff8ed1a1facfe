/** One small change to a source, where it stands, what stands there and what would, and what became of it. */
export interface Mutant {
  /** Path within the package. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Its place as the runner takes it. */
  readonly range: string;
  /** On one line. */
  readonly from: string;
  readonly to: string;
  /** Noticed by a test, or by its running for ever; by none; not run, being read when its module is loaded; or not a program at all. */
  readonly fate: "killed" | "timedOut" | "survived" | "notRun" | "broken";
}
