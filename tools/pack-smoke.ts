// Packs the built packages, installs the tarballs in an empty folder and loads every entry by import and by require.
// --package x: that package and what it needs from here.

import { smokeTarballs } from "./pack/smokeTarballs.ts";
import { withDependencies } from "./pack/withDependencies.ts";
import { commandLine } from "./repository/commandLine.ts";
import type { Finding } from "./repository/Finding.ts";
import { readPackages } from "./repository/Package.ts";
import { report } from "./repository/report.ts";

const { root, options } = commandLine([], ["package"]);
const packages = withDependencies(readPackages(root), options.get("package"));
const findings: readonly Finding[] =
  packages.length === 0 ? [{ file: "packages", message: "no such package" }] : smokeTarballs(root, packages);
report("packed packages", findings, `${packages.length} packages`);
