import type { Readable, Writable } from "node:stream";

/** Everything the command touches outside itself, so that tests can hand in their own. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Whether a person is watching stderr: progress is shown only then. */
  readonly watched: boolean;
}
