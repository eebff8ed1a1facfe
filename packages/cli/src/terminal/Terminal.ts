import type { Readable, Writable } from "node:stream";
import type { Operation } from "haicap";

/** Everything the command touches outside itself, so that tests can hand in their own. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Whether a person is watching stderr: progress is shown only then. */
  readonly watched: boolean;
  /** The screen a person reads stdout on; absent where stdout goes to a file or a program. */
  readonly screen?: Screen;
  /** Today in Viet Nam, `YYYY-MM-DD`, for what is said of the age of tables. */
  readonly today?: string;
  /** Binds an operation to the profile of `--profile`; absent without one. */
  readonly bind?: (operation: Operation) => Operation;
}

/** A screen: how many letters a line holds, and whether it shows colours. */
export interface Screen {
  readonly columns: number;
  readonly colours: boolean;
}
