import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../repository/Finding.ts";
import { filesUnder } from "../repository/filesUnder.ts";

/** A generated file that is not as its generator makes it. `stale`: committed, but no generator makes it. */
export interface GeneratedDifference extends Finding {
  readonly kind: "missing" | "differs" | "stale";
}

/** Compares what the generators make with what is there. */
export const compareGenerated = (root: string, made: ReadonlyMap<string, string>): readonly GeneratedDifference[] => {
  const differences: GeneratedDifference[] = [];
  for (const [file, content] of made) {
    const path = join(root, file);
    if (!existsSync(path)) differences.push({ file, kind: "missing", message: "missing; run the generators" });
    else if (readFileSync(path, "utf8") !== content)
      differences.push({ file, kind: "differs", message: "differs from what its generator makes" });
  }
  for (const file of committedGenerated(root))
    if (!made.has(file)) differences.push({ file, kind: "stale", message: "no generator makes it; remove it" });
  return differences;
};

const committedGenerated = (root: string): readonly string[] =>
  filesUnder(root, "packages").filter(
    (file) => /^packages\/[^/]+\/src\/.*\.gen\.ts$/.test(file) || /^packages\/[^/]+-data\/review\/.*\.md$/.test(file),
  );
