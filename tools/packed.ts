// Tries the packages as packed: on every runtime, with every compiler and bundler a user may have. Needs a build.
//   pnpm packed [--reproduce] [--record] [--root <a clone that is built>]
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleForBrowsers } from "./pack/matrix/bundleForBrowsers.ts";
import { compileTypes } from "./pack/matrix/compileTypes.ts";
import { installUser } from "./pack/matrix/installUser.ts";
import { specifiersOf } from "./pack/matrix/programs.ts";
import { reproduce } from "./pack/matrix/reproduce.ts";
import { runEverywhere } from "./pack/matrix/runEverywhere.ts";
import { packAll } from "./pack/matrix/tarballs.ts";
import { withDependencies } from "./pack/withDependencies.ts";
import { writeRecord } from "./quality/writeRecord.ts";
import { commandLine } from "./repository/commandLine.ts";
import { readPackages } from "./repository/Package.ts";

const { root, flags } = commandLine(["reproduce", "record"]);
const folder = realpathSync(mkdtempSync(join(tmpdir(), "haicap-packed-")));
try {
  const packages = withDependencies(readPackages(root), undefined);
  const store = join(folder, "tarballs");
  mkdirSync(store);
  const { tarballs, problems } = packAll(root, packages, store);
  const user = join(folder, "user");
  const failure = problems[0] ?? installUser(user, packages, new Map(tarballs.map(({ name, file }) => [name, file])));
  if (failure !== undefined) throw new Error(failure);
  const specifiers = specifiersOf(packages);
  const cells = [
    ...runEverywhere(folder, user, specifiers),
    ...compileTypes(user, specifiers),
    ...bundleForBrowsers(user),
    ...(flags.has("reproduce") ? reproduce(root, folder) : []),
  ];
  for (const { what, with: tool, holds, note } of cells)
    console.log(`${holds ? "holds " : "FAILS "} ${what} · ${tool} · ${note}`);
  const listed = tarballs.map(({ file: _, ...tarball }) => tarball);
  if (flags.has("record")) writeRecord(new URL("..", import.meta.url).pathname, "packed", { cells, tarballs: listed });
  if (cells.some(({ holds }) => !holds)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
