// Writes packages/*/api/<entry>.api.md from the built declarations; with --check writes nothing and fails on a difference.
import { commandLine } from "../repository/commandLine.ts";
import { readPackages } from "../repository/Package.ts";
import { report } from "../repository/report.ts";
import { checkApi } from "./api/checkApi.ts";

const { root, flags, options } = commandLine(["check"], ["package"]);
const only = options.get("package");
const packages = readPackages(root).filter((one) => only === undefined || one.room === only);
const { findings, written, entries } = checkApi(root, packages, !flags.has("check"));
for (const file of written) console.log(`written: ${file}`);
const nothing = entries === 0 ? [{ file: "packages", message: "no entry was read" }] : [];
report("public surface", [...findings, ...nothing], `${entries} entries`);
