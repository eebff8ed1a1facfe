import { filesUnder } from "../../repository/filesUnder.ts";
import type { Package } from "../../repository/Package.ts";
import { parseFile } from "../../repository/syntax.ts";
import { type Import, importsOf } from "./importsOf.ts";

/** A source file of a package with its imports. */
export interface SourceModule {
  readonly file: string;
  readonly owner: Package;
  /** Path within the package's `src/`. */
  readonly within: string;
  readonly isTest: boolean;
  readonly imports: readonly Import[];
}

/** Every TypeScript file under the `src/` of a package. */
export const sourceModules = (root: string, owner: Package): readonly SourceModule[] =>
  filesUnder(root, `${owner.folder}/src`, ".ts").map((file) => ({
    file,
    owner,
    within: file.slice(owner.folder.length + "/src/".length),
    isTest: /\.(test|test-d|fixture|bench)\.ts$/.test(file),
    imports: importsOf(parseFile(root, file)),
  }));
