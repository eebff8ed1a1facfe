import type { Words } from "@haicap/kernel";

/** One thing wrong with a profile: where, and what to do about it. */
export interface ProfileIssue {
  /** Keys from the top, with dots: `offices.kim-long.time.hours.0.1`; empty for the whole. */
  readonly path: string;
  readonly code: string;
  readonly message: Words;
}

/** The profile cannot be used; everything wrong with it is listed, up to a thousand places. */
export interface ProfileInvalid {
  readonly _tag: "ProfileInvalid";
  readonly issues: readonly ProfileIssue[];
}
