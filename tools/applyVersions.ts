// Applies the changesets: versions, changelogs, the versions of what changed in law, lockfile. One commit of its own; nothing is published.
//   pnpm version:apply
import { relative } from "node:path";
import { stampChanges } from "./data/stampChanges.ts";
import { run } from "./pack/matrix/run.ts";
import { withDependencies } from "./pack/withDependencies.ts";
import { commandLine } from "./repository/commandLine.ts";
import { readPackages } from "./repository/Package.ts";

const { root } = commandLine();
for (const [program, ...args] of [
  ["node", "node_modules/@changesets/cli/bin.js", "version"],
  ["npx", "-y", "pnpm@12.21.0", "install", "--lockfile-only", "--prefer-offline"],
  ["node_modules/.bin/biome", "format", "--write", "packages", "examples"],
] as const) {
  const { succeeded, output } = run(root, program, args);
  if (!succeeded) throw new Error(`${program} ${args.join(" ")}: ${output}`);
}
for (const file of stampChanges(root)) console.log(`stamped: ${relative(root, file)}`);
const packages = withDependencies(readPackages(root), undefined);
for (const { manifest } of packages) console.log(`${manifest.name}@${manifest.version}`);
const left = packages.filter(({ manifest }) => manifest.version === "0.0.0");
if (left.length > 0) {
  console.error(`no changeset speaks of ${left.map(({ manifest }) => manifest.name).join(", ")}`);
  process.exitCode = 1;
}
