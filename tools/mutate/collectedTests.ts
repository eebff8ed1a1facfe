/** A test as it was written, with what goes before and after it. */
export interface CollectedTest {
  readonly name: string;
  readonly file: string;
  readonly run: () => unknown;
  readonly before: readonly (() => unknown)[];
  readonly after: readonly (() => unknown)[];
}

/** Where the stand-in for Vitest puts the tests of the file that is being read. */
export interface Collection {
  file: string;
  names: readonly string[];
  before: readonly (() => unknown)[];
  after: readonly (() => unknown)[];
  readonly tests: CollectedTest[];
}

export const collection: Collection = { file: "", names: [], before: [], after: [], tests: [] };
