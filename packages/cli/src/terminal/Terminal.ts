import type { Readable, Writable } from "node:stream";
import type { Operation } from "haicap";

/** Everything the command touches outside itself, so that tests can hand in their own. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Whether a person is watching stderr: progress is shown only then. */
  readonly watched: boolean;
  /** Binds an operation to the profile of `--profile`; absent without one. */
  readonly bind?: (operation: Operation) => Operation;
}
