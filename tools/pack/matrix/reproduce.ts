import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPackages } from "../../repository/Package.ts";
import { packTarball } from "../packTarball.ts";
import { withDependencies } from "../withDependencies.ts";
import type { Cell } from "./Cell.ts";
import { run, tellingLine } from "./run.ts";

/** Builds the last commit twice, in two clones, and compares the tarballs byte for byte. */
export const reproduce = (root: string, folder: string): readonly Cell[] => {
  const digests = ["once", "again"].map((name) => {
    const clone = join(folder, name);
    for (const [program, args, at] of [
      ["git", ["clone", "--quiet", "--local", root, clone], folder],
      ["npx", ["-y", "pnpm@12.21.0", "install", "--prefer-offline", "--frozen-lockfile"], clone],
      [
        "npx",
        ["pnpm", "exec", "turbo", "run", "build", "--filter=./packages/*", "--force", "--output-logs=errors-only"],
        clone,
      ],
    ] as const) {
      const { succeeded, output } = run(at, program, args);
      if (!succeeded) return tellingLine(output);
    }
    return digestsOf(clone, folder, name);
  });
  const [once, again] = digests;
  if (typeof once === "string" || typeof again === "string" || once === undefined || again === undefined)
    return [{ what: "two builds", with: "two clones", holds: false, note: String(once) }];
  const apart = [...once].filter(([name, digest]) => again.get(name) !== digest).map(([name]) => name);
  const note = apart.length === 0 ? `${once.size} tarballs, byte for byte` : `apart: ${apart.join(", ")}`;
  return [{ what: "two builds give the same tarballs", with: "two clones", holds: apart.length === 0, note }];
};

const digestsOf = (clone: string, folder: string, name: string): ReadonlyMap<string, string> => {
  const digests = new Map<string, string>();
  for (const one of withDependencies(readPackages(clone), undefined)) {
    const { file, problem } = packTarball(clone, one, join(folder, `${name}-tarballs`));
    const digest = file === undefined ? problem : createHash("sha256").update(readFileSync(file)).digest("hex");
    digests.set(one.manifest.name, digest);
  }
  return digests;
};
