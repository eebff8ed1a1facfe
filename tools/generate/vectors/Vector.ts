/** A case any implementation must answer: a question to an operation, what its answer has at least, and the rule it stands for. */
export interface Vector {
  readonly operation: string;
  readonly rule: string;
  readonly input: unknown;
  /** Keys the value (or with `fails` the failure) must have; objects in it likewise, lists item by item. */
  readonly expect: Readonly<Record<string, unknown>>;
  readonly fails?: true;
}
