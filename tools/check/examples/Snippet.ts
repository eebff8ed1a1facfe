/** A piece of code somebody may copy: where it stands and in what surroundings it runs. */
export interface Snippet {
  readonly file: string;
  /** Line of the first line of code, counted from 1. */
  readonly line: number;
  readonly code: string;
  /** The room whose entries are in scope without import lines; absent for code that writes its own. */
  readonly room?: string;
}
