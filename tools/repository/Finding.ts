/** Something wrong at a place of the repository, in words a person can act on. */
export interface Finding {
  /** Path from the root of the repository, with `/`. */
  readonly file: string;
  /** Line, counted from 1, where one is to blame. */
  readonly line?: number;
  readonly message: string;
}

export const formatFinding = (finding: Finding): string =>
  `${finding.file}${finding.line === undefined ? "" : `:${finding.line}`}: ${finding.message}`;
