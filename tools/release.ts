// Prepares a release: checks, packs, lists, and writes bills of materials and digests. Publishing is the workflow's, after two approvals.
//   pnpm release --dry-run [--record] [--root <a clone that is built>]
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./pack/matrix/run.ts";
import { packAll } from "./pack/matrix/tarballs.ts";
import { withDependencies } from "./pack/withDependencies.ts";
import { writeRecord } from "./quality/writeRecord.ts";
import { billOfMaterials } from "./release/billOfMaterials.ts";
import { checkSupply } from "./release/checkSupply.ts";
import { type PackedManifest, tarballProblems } from "./release/checkTarball.ts";
import { commandLine } from "./repository/commandLine.ts";
import { readPackages } from "./repository/Package.ts";

const { root, flags } = commandLine(["dry-run", "record"]);
if (!flags.has("dry-run")) {
  console.error(
    "release: only --dry-run works here. Publishing is done by .github/workflows/release.yml, after two approvals.",
  );
  process.exit(2);
}
const out = join(root, "out/release");
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const packages = withDependencies(readPackages(root), undefined);
const { tarballs, problems } = packAll(root, packages, out);
const committedAt = run(root, "git", ["log", "-1", "--format=%cI"]).output.trim();
const bills = new Map(packages.map((one) => [one, billOfMaterials(root, one, join(out, "sbom"), committedAt)]));
const supply = checkSupply(bills);
const contents = packages.flatMap((one) => {
  const file = tarballs.find(({ name }) => name === one.manifest.name)?.file;
  if (file === undefined) return [];
  const files = run(root, "tar", ["-tzf", file]).output.trim().split("\n");
  const manifest = JSON.parse(run(root, "tar", ["-xzOf", file, "package/package.json"]).output) as PackedManifest;
  return tarballProblems(one, files, manifest);
});
const dirty = run(root, "git", ["status", "--porcelain"]).output.trim();
const waiting = readdirSync(join(root, ".changeset")).filter((file) => file.endsWith(".md") && file !== "README.md");
const versions = new Set(tarballs.map(({ version }) => version));

for (const { name, version, files, bytes, sha256 } of tarballs)
  console.log(`${name}@${version}  ${files} files, ${bytes.toLocaleString("en")} bytes, sha256 ${sha256}`);
for (const { name, version, licence, with: users } of supply.libraries)
  console.log(`  ${name}@${version}  ${licence}  with ${users.length} of our packages`);
writeFileSync(
  join(out, "SHA256SUMS"),
  tarballs.map(({ sha256, file }) => `${sha256}  ${file.split("/").at(-1)}\n`).join(""),
);
const faults = [
  ...problems,
  ...supply.problems,
  ...contents,
  ...(dirty === "" ? [] : ["the working tree has changes that are not committed"]),
  ...(waiting.length > 0 || versions.has("0.0.0")
    ? [`versions are not applied yet (${waiting.length} changesets wait): pnpm version:apply`]
    : []),
];
console.log("");
for (const fault of faults) console.log(`not yet: ${fault}`);
console.log(
  `release: ${faults.length === 0 ? "ready" : `${faults.length} to do`} (${tarballs.length} tarballs in out/release, ${bills.size} bills of materials)`,
);
if (flags.has("record"))
  writeRecord(new URL("..", import.meta.url).pathname, "supply", {
    libraries: supply.libraries,
    problems: [...problems, ...supply.problems, ...contents],
  });
if (faults.length > 0) process.exitCode = 1;
